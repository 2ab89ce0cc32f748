import type { TopicWords } from './format';

export const beggingOffences: TopicWords = {
  id: 'begging-offences',
  words: {
    nb: `=tigg|=tigge|=tigger|=tigget, tigging-, tyveri-, -tyveri, =stjele|=stjal|=stjålet, nask-, =ran, innbrudd-, heleri, narkotika-, narko-, sikt for|personen, siktelse-, siktet, tiltale-, tiltalt, straffbar-, straffe-, =straff, kriminalitet-, kriminell-, lovbrudd-, domfell-, domfelt, dømt, =dom|=dommer|=dommen, domshistorikk, vandel-, politiattest, =bot|=bøter, forelegg,
      arrest-, pågrep-, pågrip-, varetekt-, fengsl-, soning-, rulleblad, svindel-, bedrageri-, hvitvask-, gjeng-, cannabis-, hasj, forbrytelse-, gatesalg, flaskesamling, samler flasker, ulovlig virksomhet|handling|oppdrag, mistenkt for, medgjerning, -tiltalt`,
    nn: '',
    en: '=beg|=begs|=begging|=begged, theft-, =steal, stealing, stolen, shoplift, robbery, burglar, burglary, drug dealing|offence|offences|selling, sell|selling|carry drugs, =drugs, cannabis, criminal-, convict, conviction, offence-, offense, offender, =crime|=crimes, sentence, arrest-, prosecut, pickpocket, fraud-, police record, remand, =fine|=fines, penalty, indict, =gang, illegal activity|activities, parole, probation, money laundering, suspected of, =charge|=charges, charged with',
  },
  weak: {
    nb: 'anmeld',
    nn: '',
    en: '',
  },
  not: {
    nb: 'bruk|bruker av narkotika, kriminalomsorg, straffegjennomføring, gjengs, gjengivelse',
    nn: '',
    en: 'use|uses of drugs, in|free|of charge, extra charge, crime victim, victim of crime, fees|prices|clients charged, crime|offence reference|number',
  },
};
