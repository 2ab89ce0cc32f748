import type { TopicWords } from './format';

export const observations: TopicWords = {
  id: 'observations',
  words: {
    nb: `saksbehandlers|ansattes|faglig|samlet|min vurdering|inntrykk|merknad|kommentar, helhetsvurdering, helhetsinntrykk, førsteinntrykk, atferd-, oppførsel, fremtoning, kroppsspråk-, samtalenotat, egne notater|observasjoner, hendelsesforløp, hva skjedde, fritekst, virker personen, betjent|ansatt|kontaktperson|saksbehandler|inspektør|rådgiver|kontakt|lærer|tilsyn merknad|notat|inntrykk|refleksjon|vurdering|kommentar, la merke til, hvordan virker|virket, hva har|kan du|de sett|observert|lagt|merket, hvordan oppleves|opplever|virker|framstår|fremstår, opptreden-, framferd, =forklaring|=forklaringen, helhetsbilde, situasjonsbeskrivelse, beskrivelse av hendelsen|situasjonen|saken|bekymringen, framtoning, fremtrer, reaksjoner, egen|egne|mitt|min vurdering|inntrykk|kommentar|notat|observasjon, sinnstilstand, opplevdes, observasjoner-, påfallende, atferds-, bekymringsfull atferd, fritekst-, redegjør, redegjørelse, saksfremstilling, situasjonsbilde, hva så|observerte du|dere|vitnet, kontakt|kontaktlærer|lærer|lærerens|kontaktlæreren vurdering|notat`,
    nn: '',
    en: `caseworkers|workers|officers|professional|overall|initial assessment|observations|judgement, impression, behaviour, behavior, demeanour, demeanor, body language, case|interview notes, free text, what happened, person appear|appears|seem, workers|officers|staff impressions|notes|comments|remarks|reflections, what did|do|have you see|saw|observe|notice|noticed|seen, narrative-, analysis, account of|events|given, presents|presented as, body language-, reaction, reactions, observed, appearance, manner, inconsisten, statement-, witness statement, interaction, what was seen|observed|said|noticed, circumstances of|observed, details of incident|event|visit, description of events|incident|what|event, general comments|notes|remarks, free comments, how did|does seem|appear|behave|person, running notes, log entry, contact notes, brief facts, reporters|reporting account`,
  },
  parties: {
    nb: `vurdering-, vurder, inntrykk, observasjon-, observer, notat-, -notat, sammendrag, oppsummering-, konklusjon-, referat-, funn, tegn på, -referat, refleksjon-`,
    nn: '',
    en: `assessment-, observ, observation, =notes|=note, summary, conclusion, evaluation, findings, signs of`,
  },
  weak: {
    nb: `merknad-, kommentar-, beskriv, beskrivelse-, andre|øvrige|utfyllende|annen opplysninger|informasjon|forhold, tilleggsopplysning, noe annet, hendelse, begrunnelse`,
    nn: '',
    en: `comment, remark, description, describe, additional|other|further information|details|comments, anything else, incident`,
  },
  not: {
    nb: `risikovurdering, aldersvurdering, aktsomhetsvurdering, stillingsbeskrivelse, tidligere hendelse, virker sliten, posthylle, vurdering av behov`,
    nn: '',
    en: `risk assessment, job description, previous|past incident|incidents, appear malnourished, bank statement, statement number, account number|holder`,
  },
};
