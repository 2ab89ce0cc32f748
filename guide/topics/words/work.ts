import type { TopicWords } from './format';

export const work: TopicWords = {
  id: 'work',
  words: {
    nb: `arbeid-, -arbeid, jobb-, -jobb, yrke-, yrkes-, stilling-, -stilling, stillingsprosent, stillingsandel, ansettelse-,
      ansatt, fast ansatt, oppsigelse-, oppsagt, sysselsetting-, sysselsatt, arbeidsledig-, arbeidsløs-, næringsdrivende, næringskode,
      bransje-, rekrutter-, rekruttering-, vervet, verving, timer per uke, timer i uka, timer i uken, timer pr uke, timer per dag,
      timer om dagen, timer pr dag, timer daglig, antall timer, overtid-, fridag-, fri i uka, dager fri, feriedager, pause, pauser,
      utdanning-, utdannelse-, kompetanse-, kvalifikasjon-, fagbrev, =cv, verktøy, skiftordning, skiftarbeid, nattarbeid, deltid-,
      heltid-, prøvetid, au pair, aupair, lærling, permittert, permittering, karriere, tidligere erfaring fra, hva jobber, jobber med, jobber for,
      yrkeserfaring, oppdrag, arbeidstaker-, arbeidsmiljø, bistilling, ekstrajobb, tvangsarbeid-, barnearbeid, lære fag, praksisplass-, kontrakt`,
    nn: `tilsett, fast tilsett, tilsetjing-, tilsettingsforhold, oppseiing-, sysselsetjing-, sysselsett, arbeidslaus-, næringsdrivande, rekruttering-,
      timar per veke, timar i veka, timar per dag, timar om dagen, timar pr veke, timar kvar dag, tal timar, dagar fri, fri i veka, opplæring i jobben,
      kva jobbar, jobbar med, jobbar for, verva, arbeidstakar-, arbeidsstad-, arbeidstilhøve, arbeidsvilkår, tvangsarbeid, kontrakta`,
    en: `=work, =works, =worked, =working, work-, employment-, employed, job-, occupation-, profession-, employment contract, work contract, contract of employment,
      contract, hours per week, hours per day, hours a week, hours a day, hours worked, working hours, weekly hours, daily hours, number of hours, days off, day off, duties, tasks,
      recruit-, qualification, skills, education-, vocational, training, workplace, line of work, industry, sector, job offer, selfemployed, unemploy-,
      freelance, shift, shifts, overtime, tools, uniform, work clothes, trade, job title, position held, breaks, apprentice, labour, labor, livelihood, career, resume, au pair`,
  },
  parties: {
    nb: `arbeidsgiver-, -arbeidsgiver, bedrift-, firma-, virksomhet-, foretak-, oppdragsgiver-, bemanningsbyrå-, bemanningsforetak-, vikarbyrå-, kollega, kolleger,
      kollegaer, sjef, sjefen, arbeidsleder-, formann, nærmeste leder, organisasjonsnummer, orgnummer, orgnr, virksomhetsnummer, rekrutterer`,
    nn: `arbeidsgjevar-, arbeidsgivar-, verksemd-, føretak-, oppdragsgjevar-, bemanningsføretak-, arbeidsleiar, næraste leiar, kollegaer, rekrutterar`,
    en: `employer-, company, companies, business, firm, supervisor, manager, foreman, boss, recruiter, recruitment agency, employment agency, staffing agency, colleague, coworker,
      organisation number, organization number`,
  },
  not: {
    nb: `arbeidstilsyn-, arbeidsrom, arbeidsgruppe, samarbeid-, bearbeid-, utarbeid-, medarbeider-, arbeidsnotat, arbeidsflyt, sosialarbeider-, forarbeid,
      miljøarbeider-, feltarbeider-, arbeidsgiveravgift, innstilling-, fremstilling-, framstilling-, bestilling-, likestilling-, forestilling-, problemstilling-,
      utstilling-, tilstilling, henstilling, erfaringskompetanse, samtykkekompetanse, arbeidsavklaringspenger, kontraktspart, kontraktsum, kontraktsverdi, arbeidsmål,
      firmaattest, virksomhetsplan, sexarbeid-, kontraktsperiode, ungdomsarbeid`,
    nn: 'medarbeidar-, miljøarbeidar-, sosialarbeidar-, samarbeid-, arbeidsavklaringspengar',
    en: `social worker, case worker, youth worker, support worker, health worker, outreach worker, key worker, sex work, sex worker, network, working day, working days, works for me, framework,
      homework, paperwork, business hours, industry standard, does this work, trade mark, line manager signature, contract value, contract award, public contract, workshop`,
  },
};
