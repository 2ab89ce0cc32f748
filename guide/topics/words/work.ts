import type { TopicWords } from './format';

export const work: TopicWords = {
  id: 'work',
  words: {
    nb: `~arbeid-, ~-arbeid, ~jobb-, ~-jobb, ~yrke-, ~yrkes-, ~stilling-, ansettelse-, oppsigelse, sysselsetting, ~bransje-, rekrutter-, timer i|per|om|pr uke|uka|uken|dag|dagen, overtid-, fridag, ~pause, ~utdanning-, ~utdannelse-, ~kompetanse-, ~kvalifikasjon-, fagbrev, ~=cv, ~verktøy, ~deltid-, ~heltid-, ~næringsdrivende, permittert, lærling, au pair, =oppgaver|=oppgavene, antall timer arbeid|jobb|per, ~-kontrakt, fast ansatt, ansatt|ansettelses siden|dato, har du|dere fri, =fri, næringskode, bemanningsforetak-, bemanningsselskap, skiftordning, =skift, skiftarbeid, vakter, =vaktordning, ansiennitet, prøvetid, ledig|arbeidsledig, oppgåve, oppgave|oppgavene på|i|dine, lærlingkontrakt, sagt opp, oppsagt, slutte i|på jobb|jobben, bytte arbeidsgiver|jobb, skaffet|skaffa|formidlet|fikk|fant|tilbudt|lovet deg|du|jobb|arbeid|stilling, hvem ansatte|rekrutterte|skaffet, lovet|lova arbeid|jobb|lønn|vilkår, formidler-, dagsverk, ~oppdrag, ~selvstendig, enkeltpersonforetak, praksisplass, arbeidsgivers-, sesongarbeid, syssel, turnus, tiltredelse, tilset-, fravær fra jobb, hviletid, =hvile, arbeidsdager-, fridøgn, timer jobber|arbeider|daglig|ukentlig, jobber, faglært, fagbrev-, skoleslutt, utdann, arbeidsklær-, slutte når`,
    nn: '',
    en: `~=work|=works|=worked|=working, ~work-, employment-, employed, unemploy-, selfemployed, ~job-, ~occupation-, ~profession-, hours per|a|each|worked week|day, working|weekly|daily hours, days|day off, duties, ~tasks, recruit-, ~qualification, ~skills, ~education-, ~training, workplace, ~industry, ~sector, ~shift, shifts, overtime, ~tools, position held, apprentice, labour, ~career, ~breaks, hired you, who|agency hired, sick leave, rest days|breaks|periods|day, day off, free time|day, time off, start|end date|of employment|work|job, employed|working by|since|as, ~jobs, employ, employs, offered|promised|found|find|get job|work|position|employment, who|agency found|recruited|recruiting|offered|promised you, quit, resign, leave|change your|the job|employer|employment|work, work|working conditions|schedule|pattern|history|for|as|where|at|experience, type|kind|nature of work|job|employment, broker, agent fee, trade|skills, skilled, seasonal, selfemploy, freelance, zero hours, =rota, working time|week|hours, workload, night work|shift, promised conditions|terms, terms of employment, contract of|written|signed employment|contract, employment contract, sign|signed a contract, contract signed|language|copy, crew role|rank, ~rank, ~volunteer, daily routine|tasks, do you do all, minutes break, education, ~degree, vocational, trained as, unpaid work, household work|tasks|chores, domestic work|worker|duties`,
  },
  parties: {
    nb: `arbeidsgiver-, -arbeidsgiver, oppdragsgiver-, bemanningsbyrå, vikarbyrå, kolleg, sjef, leder`,
    nn: '',
    en: `employer-, supervisor, manager, foreman, boss, recruiter, recruitment|employment agency, colleague, coworker`,
  },
  weak: {
    nb: `bedrift-, firma-, virksomhet-, foretak-, ansatt-, arbeidstaker-, kontrakt, næring-, oppgave`,
    nn: '',
    en: `company, business, firm, contract, =worker|=workers`,
  },
  not: {
    nb: `innkvartering på|ved arbeidsstedet|arbeidsplassen, arbeidstilsyn-, arbeidsrom, arbeidsgruppe, -samarbeid, samarbeid-, -bearbeid, -utarbeid, medarbeider-, arbeidsnotat, sosialarbeider, miljøarbeider, stilling|prosjekt og|leder underskrift, innstilling, bestilling, likestilling, kontraktspart, kontraktsum, kontraktsverdi, kontraktskjede, kontrakt verdi|part, ansatte vurdering|på|til, antall ansatte, arbeidsavklaringspenger, offentlig ansatt, koordinerer arbeid, rekrutteringsgebyr, fri til, økonomisk fri, rusfri, bevege|gå|reise fri, forlate|slutte jobben`,
    nn: '',
    en: `social|case|youth|support|health worker, sex work|worker, network, working day|environment, contract value|period|award, public contract, workers present, business hours, paperwork, contract number, contracting, outreach worker, working group|together|days until, contact|key worker, worker name|signature, workers accommodation, work permit, recruitment fee|fees`,
  },
};
