import type { TopicWords } from './format';

export const beggingOffences: TopicWords = {
  id: 'begging-offences',
  words: {
    nb: `=tigg|=tigge|=tigger|=tigget, tigging-, ~tyveri-, ~-tyveri, =stjele|=stjal|=stjålet, nask-, =ran, ~innbrudd-, heleri, narkotika-, narko-, sikt for|personen, siktelse-, siktet, tiltale-, tiltalt, straffbar-, straffe-, =straff, kriminalitet-, kriminell-, lovbrudd-, domfell-, domfelt, dømt, ~=dom|=dommer|=dommen, domshistorikk, vandel-, politiattest, ~=bot|=bøter, forelegg, arrest-, pågrep-, pågrip-, varetekt-, fengsl-, soning-, rulleblad, ~svindel-, bedrageri-, hvitvask-, gjeng-, cannabis-, hasj, forbrytelse-, gatesalg, flaskesamling, samler flasker, ulovlig virksomhet|handling|oppdrag, mistenkt for, medgjerning, -tiltalt, anmeldelse mot, politianmeldelser mot, tigge-, tigging, stjele-, stjål, straffesak, straffesaker, strafferettslig, straffbart, =siktet|=siktede, =tiltalt, ulovlige|ulovlig handlinger|arbeid|aktivitet|virksomhet, narko, selge|selger|selje|frakte|oppbevare|smugle|solgt|kjøre narkotika|dop|stoff|rus|hasj|varer, vinning-, pengefalsk, dokumentfalsk, forfalskning av, falsk forklaring, ransak-, innsatt for, dømt for, frihetsberøv-, fengselsstraff-, samfunnsstraff, lommetyv, =tyv, stjele, stjeler, ulovlig salg, gateselg-, lovstridig, mistenkte|mistenkt, politisak-, forvaring, soningstid, domstid, begått lovbrudd|straffbart|handlinger|noe, domf, domsdato, domslengde, fengselsdom, prøveløslat, noe ulovlig, gjøre|gjort noe ulovlig|kriminelt|straffbart, selge|selje rusmiddel|rusmidler|dop|noe, skaffer penger ved, hvem bestemmer hvor sitte, hvor skal du sitte, bøtelagt-, bøtelegg-, dømt før|tidligere, pålagt å stjele|selge|frakte, straffet-, rekruttert til kriminalitet, arrestert, tiltale, bortvist fra|av sted|politi|sentrum, hasjplantasje, cannabisdyrking, selge blader|roser|blomster, pengeinnsamling, dømt når|hvor|før|for|tidligere, stele|stjele eller`,
    nn: '',
    en: `=beg|=begs|=begging|=begged, ~theft-, =steal, stealing, ~stolen, shoplift, ~robbery, ~burglar, ~burglary, drug dealing|offence|offences|selling, sell|selling|carry drugs, =drugs, cannabis, criminal-, convict, conviction, offence-, offense, offender, =crime|=crimes, sentence, arrest-, prosecut, pickpocket, ~fraud-, police record, remand, ~=fine|=fines, ~penalty, indict, =gang, illegal activity|activities, parole, probation, money laundering, suspected of, ~=charge|=charges, charged with, beggar, steal-, robbed, unlawful acts|act|activity, trouble with police|the, caution, cautions, criminalit, offending-, illegal acts|work|substances|activities, cannabis cultivation|farm|house, carry|carrying|deliver|delivering|transport|hold drugs|packages|parcels, county lines, drugs found, dealing, street trading|selling, guilty, court case|date|order, sentenced, sentence-, release date, unlawful, breach of law, prison term, drug courier, vandal, cautioned, made to|told to beg|steal|sell|carry, cannabis farms, organised begging, cuckoo, county line, asked to carry|hold|sell|deliver drugs|package|packages|money, sell magazines|flowers|roses, fined by|for police, dispersal, court appearance|date|dates, police bail, bail, on remand, criminal activity|exploitation|offence, accused`,
  },
  weak: {
    nb: `anmeld`,
    nn: '',
    en: '',
  },
  not: {
    nb: `bruk|bruker av narkotika, kriminalomsorg, straffegjennomføring, gjengs, gjengivelse, straffesaksnr, straffesaksnummer, straffesak nummer|nr|id, bistandsadvokat, domstol, narkotikabruk, dagmulkt, sanksjoner eller, ulovlig opphold|arbeid|utleie`,
    nn: '',
    en: `use|uses of drugs, in|free|of charge, extra charge, crime victim, victim of crime, fees|prices|clients charged, crime|offence reference|number, sentence language|plan, offence number|reference, drug use|misuse, crime reference, refused without penalty, without penalty, conformities and penalties`,
  },
};
