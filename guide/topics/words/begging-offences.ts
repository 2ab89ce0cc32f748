import type { TopicWords } from './format';

export const beggingOffences: TopicWords = {
  id: 'begging-offences',
  words: {
    nb: `=tigg|=tigge|=tigger|=tigget, tigging-, ~tyveri-, ~-tyveri, =stjele|=stjal|=stjålet, nask-, =ran, ~innbrudd-, heleri, narkotika-, narko-, sikt for|personen, siktelse-, siktet, tiltale-, tiltalt, straffbar-, straffe-, =straff, kriminalitet-, kriminell-, lovbrudd-, domfell-, domfelt, dømt, ~=dom|=dommer|=dommen, domshistorikk, vandel-, politiattest, ~=bot|=bøter, forelegg, arrest-, pågrep-, pågrip-, varetekt-, fengsl-, soning-, rulleblad, ~svindel-, bedrageri-, hvitvask-, gjeng-, cannabis-, hasj, forbrytelse-, gatesalg, flaskesamling, medgjerning, -tiltalt, politianmeldelser mot, tigge-, tigging, stjele-, stjål, straffesak, straffesaker, strafferettslig, straffbart, =siktet|=siktede, =tiltalt, narko, selge|selger|selje|frakte|oppbevare|smugle|solgt|kjøre narkotika|dop|stoff|rus|hasj|varer, vinning-, pengefalsk, dokumentfalsk, ransak-, frihetsberøv-, fengselsstraff-, samfunnsstraff, lommetyv, =tyv, stjele, stjeler, gateselg-, lovstridig, mistenkte|mistenkt, politisak-, forvaring, soningstid, domstid, domf, domsdato, domslengde, fengselsdom, prøveløslat, gjøre|gjort noe ulovlig|kriminelt|straffbart, selge|selje rusmiddel|rusmidler|dop|noe, bøtelagt-, bøtelegg-, dømt før|tidligere, straffet-, arrestert, tiltale, hasjplantasje, cannabisdyrking, pengeinnsamling, dømt når|hvor|før|for|tidligere, stele|stjele eller`,
    nn: '',
    en: `=beg|=begs|=begging|=begged, ~theft-, =steal, stealing, ~stolen, shoplift, ~robbery, ~burglar, ~burglary, drug dealing|offence|offences|selling, sell|selling|carry drugs, =drugs, cannabis, criminal-, convict, conviction, offence-, offense, offender, =crime|=crimes, sentence, arrest-, prosecut, pickpocket, ~fraud-, remand, ~=fine|=fines, ~penalty, indict, =gang, illegal activity|activities, parole, probation, ~=charge|=charges, charged with, beggar, steal-, robbed, unlawful acts|act|activity, trouble with police|the, caution, cautions, criminalit, offending-, carry|carrying|deliver|delivering|transport|hold drugs|packages|parcels, dealing, guilty, sentenced, sentence-, unlawful, vandal, cautioned, cannabis farms, organised begging, cuckoo, asked to carry|hold|sell|deliver drugs|package|packages|money, dispersal, bail, accused`,
  },
  weak: {
    nb: `anmeld, ?dømt, ?ulovlig, ?bøtelagt, ?fengsel, ?lovbrudd, ?dop, ?hasj, ?frakte, ?gjeng, ?sone, ?soner, ?dommen, ?slagsmål, ?skadeverk, ?hærverk`,
    nn: '',
    en: `?arrested, ?convicted, ?jail, ?illegal, ?gang, ?fine, ?warrant, ?bail, ?crime, ?steal`,
  },
  not: {
    nb: `bruk|bruker av narkotika, kriminalomsorg, straffegjennomføring, gjengs, gjengivelse, straffesaksnr, straffesaksnummer, straffesak nummer|nr|id, bistandsadvokat, domstol, narkotikabruk, dagmulkt, sanksjoner eller, ulovlig opphold|arbeid|utleie`,
    nn: '',
    en: `use|uses of drugs, in|free|of charge, extra charge, crime victim, victim of crime, fees|prices|clients charged, crime|offence reference|number, sentence language|plan, offence number|reference, drug use|misuse, crime reference, refused without penalty, without penalty, conformities and penalties`,
  },
};
