import type { TopicWords } from './format';

export const beggingOffences: TopicWords = {
  id: 'begging-offences',
  words: {
    nb: `=tigg, =tigge, =tigger, =tigget, tiggere, tigging-, tiggeri, tyveri-, -tyveri, =stjele, =stjeler, =stjålet, stjålne-, tyvegods, nasking, naskeri-, butikktyveri, =ran, =ranet, innbrudd-, heleri-, lommetyveri, narkotika-, narko-, narkotiske-, dopsalg, siktelse-, siktet for, er siktet, =siktet, tiltale-, tiltalt, straffbar-, straffbare forhold, kriminalitet-, kriminell-, kriminelle, lovbrudd-, domfell-, domfelt, straffedom, straffedømt, dømt,
      =dom, =dommer, =dommen, straffesak-, straffehistorikk, strafferegister, straffeforfølg-, straffereaksjon, =straff, vandel-, politiattest-, =bot, =bøter, =boten, forelegg-, arrest-, arrestert, pågrep, pågrepet, pågripelse-, pågrip-, varetekt-, fengsling-, fengslet, soning-, rulleblad, svindel-, svindle, bedrageri-, identitetstyveri-, hvitvask-, trygdesvindel, gjengmiljø, gjengkriminalitet, cannabis-, hasj, marihuana, hampplantasje, forbrytelse-, gateartist, gatesalg-, selger på gata, selger blad,
      flaskesamling, samler flasker, samle flasker, panter flasker, skadeverk-, ulovlig virksomhet, ulovlige handlinger, ulovlige aktiviteter, ulovlige oppdrag, anmeldt for, mistenkt for, mistanke om straff, politiet har, etterlyst, ruskjøring, besittelse, oppbevaring av narkotika, gjerningstype`,
    nn: `tjuveri-, =stele, =stel, =stole, stolne-, innbrot-, lovbrot-, brotsverk-, sikting-, sikta for, =sikta, tiltala, domfelling, dømd, straffa, varetekt, arrestert, gripen av politiet, tigg, =tiggar, tiggarar, selje narkotika, ulovlege oppdrag, ulovlege handlingar, ulovleg verksemd, skuldig i`,
    en: `=beg, =begs, =begging, =begged, =beggar, =beggars, theft-, =steal, =steals, stealing, stolen, thieving, shoplift, shoplifting, robbery, robberies, burglar, burglary, drug dealing, drug trafficking, drug offence, drug selling, selling drugs, sell drugs, carry drugs, carrying drugs, transport drugs, =drugs, cannabis-, criminal-, charge, charges, charged with, convict, conviction-, offence-, offense-, offender, =crime, =crimes, sentence, sentenced, arrest-, prosecut,
      pickpocket, fraud-, police record, criminal record, criminal history, remand-, =fine, =fines, penalty, penalties, indict, indictment-, =gang, =gangs, illegal activity, illegal activities, unlawful act, warrant, parole, probation, money laundering, street selling, street vending, bottle collecting, collecting bottles, suspected of, law breaking, misdemeanour, misdemeanor, felony, imprisonment`,
  },
  weak: { nb: 'anmeldelse, anmeldt', nn: 'meld til politiet', en: '' },
  not: {
    nb: `bruk av narkotika, bruker narkotika, narkotikabruk, narkotikamisbruk, kriminalomsorg-, straffegjennomføring, soningsplan, dommerfullmektig, kriminalsjef, ransel, ranselskort, arrestansvarlig, arrestforvarer, botid, botilbud`,
    nn: '',
    en: `uses drugs, use drugs, use of drugs, prescription drugs, charge of, in charge, person in charge, free of charge, extra charge, service charge, charger, crime victim, victim of crime, victim of a crime, fine print, sentence structure, criminal offence victim`,
  },
};
