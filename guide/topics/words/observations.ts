import type { TopicWords } from './format';

export const observations: TopicWords = {
  id: 'observations',
  words: {
    nb: 'saksbehandlers|ansattes|faglig|samlet|min vurdering|inntrykk|merknad|kommentar, helhetsvurdering, helhetsinntrykk, førsteinntrykk, atferd-, oppførsel, fremtoning, kroppsspråk-, samtalenotat, egne notater|observasjoner, hendelsesforløp, hva skjedde, fritekst, virker personen, betjent|ansatt|kontaktperson|saksbehandler|inspektør|rådgiver|kontakt|lærer|tilsyn merknad|notat|inntrykk|refleksjon|vurdering|kommentar, la merke til, hvordan virker|virket',
    nn: '',
    en: 'caseworkers|workers|officers|professional|overall|initial assessment|observations|judgement, impression, behaviour, behavior, demeanour, demeanor, body language, case|interview notes, free text, what happened, person appear|appears|seem, workers|officers|staff impressions|notes|comments|remarks|reflections',
  },
  parties: {
    nb: 'vurdering-, vurder, inntrykk, observasjon-, observer, notat-, -notat, sammendrag, oppsummering-, konklusjon-, referat-, funn, tegn på, -referat, refleksjon-',
    nn: '',
    en: 'assessment-, observ, observation, =notes|=note, summary, conclusion, evaluation, findings, signs of',
  },
  weak: {
    nb: 'merknad-, kommentar-, beskriv, beskrivelse-, andre|øvrige|utfyllende|annen opplysninger|informasjon|forhold, tilleggsopplysning, noe annet, hendelse, begrunnelse',
    nn: '',
    en: 'comment, remark, description, describe, additional|other|further information|details|comments, anything else, incident',
  },
  not: {
    nb: 'risikovurdering, aldersvurdering, aktsomhetsvurdering, stillingsbeskrivelse, tidligere hendelse, virker sliten',
    nn: '',
    en: 'risk assessment, job description, previous|past incident|incidents, appear malnourished',
  },
};
