import type { TopicWords } from './format';

export const work: TopicWords = {
  id: 'work',
  words: {
    nb: `arbeid-, -arbeid, jobb-, -jobb, yrke-, yrkes-, stilling-, ansettelse-, oppsigelse, sysselsetting, bransje-, rekrutter-, timer i|per|om|pr uke|uka|uken|dag|dagen, overtid-, fridag, pause,
      utdanning-, utdannelse-, kompetanse-, kvalifikasjon-, fagbrev, =cv, verktøy, deltid-, heltid-, næringsdrivende, permittert, lærling, au pair, =oppgaver|=oppgavene, antall timer arbeid|jobb|per, -kontrakt, fast ansatt, ansatt|ansettelses siden|dato`,
    nn: '',
    en: `=work|=works|=worked|=working, work-, employment-, employed, unemploy-, selfemployed, job-, occupation-, profession-, hours per|a|each|worked week|day, working|weekly|daily hours, days|day off, duties, tasks,
      recruit-, qualification, skills, education-, training, workplace, industry, sector, shift, shifts, overtime, tools, position held, apprentice, labour, career, breaks, hired you, who|agency hired`,
  },
  parties: {
    nb: 'arbeidsgiver-, -arbeidsgiver, oppdragsgiver-, bemanningsbyrå, vikarbyrå, kolleg, sjef, leder',
    nn: '',
    en: 'employer-, supervisor, manager, foreman, boss, recruiter, recruitment|employment agency, colleague, coworker',
  },
  weak: {
    nb: 'bedrift-, firma-, virksomhet-, foretak-, ansatt-, arbeidstaker-, kontrakt',
    nn: '',
    en: 'company, business, firm, contract',
  },
  not: {
    nb: 'innkvartering på|ved arbeidsstedet|arbeidsplassen, arbeidstilsyn-, arbeidsrom, arbeidsgruppe, -samarbeid, samarbeid-, -bearbeid, -utarbeid, medarbeider-, arbeidsnotat, sosialarbeider, miljøarbeider, stilling|prosjekt og|leder underskrift, innstilling, bestilling, likestilling, kontraktspart, kontraktsum, kontraktsverdi, kontraktskjede, kontrakt verdi|part, ansatte vurdering|på|til, antall ansatte, arbeidsavklaringspenger, offentlig ansatt, koordinerer arbeid',
    nn: '',
    en: 'social|case|youth|support|health worker, sex work|worker, network, working day|environment, contract value|period|award, public contract, workers present, business hours, paperwork, contract number, contracting, outreach worker',
  },
};
