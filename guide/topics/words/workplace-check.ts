import type { TopicWords } from './format';

export const workplaceCheck: TopicWords = {
  id: 'workplace-check',
  words: {
    nb: `innkvartering på|ved arbeidsstedet|arbeidsplassen|stedet, verneutstyr-, vernebriller, vernesko, verneombud, hjelm, =hms, hmskort, hms kort, helse miljø og sikkerhet, sikkerhetsutstyr, opplæring i sikkerhet, timeliste-, arbeidsplan-, vaktliste, ansatte|arbeidstakere|personer til|på|tilstede stede|stedet|tilsynet, mannskapsliste, personalliste, bemanningsplan,
 inspeksjon-, befaring-, brann-, rømningsvei-, rømmingsvei, nødutgang-, røykvarsler, internkontroll-, sanitær-, garderobe-, pauserom, spiserom,
 maskin-, stillas-, byggekort, byggeplass, arbeidsmiljø-, risikovurdering, stoffkartotek, ventilasjon, innkvarter|innkvartering|overnatt|overnatting|soveplass|seng|sover|bor på|i arbeidsplass|arbeidssted|sted|lokal|anlegg, bor|overnatter|sover ansatt|arbeidstaker|arbeidere, antall ansatt|arbeidstaker|arbeidere, antall personer på|til, antall|mange seng|sengeplass|soveplass, hansker, maske-, førstehjelp-, kontrollsted, type tilsyn, stemmer timeliste`,
    nn: '',
    en: `protective equipment|gear|clothing, =ppe, safety equipment|gear|training|shoes|representative, helmet, timesheet, time sheet|sheets|records, number of workers|employees|staff, inspect, inspection-, fire, emergency|fire exit|exits, smoke alarm, sanitary, sanitation, toilet facilities, health and safety,
 rota, roster, staff list, working environment, machine, machinery, changing|break room, canteen, risk assessment, noncompliance, scaffold, hazard, construction|building site, staff|workers|employees present, staff|workers|employees|people on site|premises, sleep|sleeping|live|living|lodging|beds|accommodation on|at|in site|premises|workplace, onsite accommodation, hard hat, safety boots, gloves, life jacket, first aid`,
  },
  not: {
    nb: 'tilsynsfører, legetilsyn, barnevernstilsyn, brannskade, brannsår',
    nn: '',
    en: 'fired, firearm',
  },
  weak: {
    nb: 'tilsyn-, lokal',
    nn: '',
    en: 'premises',
  },
};
