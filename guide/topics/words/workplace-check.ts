import type { TopicWords } from './format';

export const workplaceCheck: TopicWords = {
  id: 'workplace-check',
  words: {
    nb: `innkvartering på|ved arbeidsstedet|arbeidsplassen|stedet, verneutstyr-, vernebriller, vernesko, verneombud, hjelm, =hms, hmskort, hms kort, helse miljø og sikkerhet, sikkerhetsutstyr, opplæring i sikkerhet, timeliste-, arbeidsplan-, vaktliste, ansatte|arbeidstakere|personer til|på|tilstede stede|stedet|tilsynet, antall ansatte|arbeidstakere, mannskapsliste, personalliste, bemanningsplan,
      tilsyn-, -tilsyn, inspeksjon-, befaring-, kontrollert|kontrollsted sted|er, er kontrollert, brann-, rømningsvei-, rømmingsvei, nødutgang-, røykvarsler, internkontroll-, sanitær-, garderobe-, pauserom, spiserom, innkvartering|overnatting|overnatter|soveplasser|sover|bor på|i|ansatte|arbeidstakere|noen arbeidsplassen|stedet|lokalet|lokalene|lokaler, bor|overnatter ansatte|arbeidstakere,
      avvik-, pålegg, maskin-, stillas-, lokalet|lokalene|lokaler, byggekort, byggeplass, arbeidsmiljø-, risikovurdering, stoffkartotek, ventilasjon`,
    nn: '',
    en: `protective equipment|gear|clothing, =ppe, safety equipment|gear|training|shoes|representative, helmet, timesheet, time sheet|sheets|records, staff|workers|employees|people present|on|sleeping site|premises, number of workers|employees|staff, premises, inspect, inspection-, fire, emergency|fire exit|exits, smoke alarm, sanitary, sanitation, toilet facilities, health and safety,
      onsite, on site accommodation, lodging|sleep|sleeping|living|live|sleeping on|at|arrangements site|workplace|premises, rota, roster, staff list, working environment, machine, machinery, changing|break room, canteen, risk assessment, noncompliance, scaffold, hazard, construction|building site`,
  },
  not: {
    nb: 'tilsynsfører, legetilsyn, barnevernstilsyn, brannskade, brannsår',
    nn: '',
    en: 'fired, firearm',
  },
};
