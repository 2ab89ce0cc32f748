import type { TopicWords } from './format';

export const observations: TopicWords = {
  id: 'observations',
  words: {
    nb: `saksbehandlers|ansattes|faglig|samlet|min vurdering|inntrykk|merknad|kommentar, helhetsvurdering, helhetsinntrykk, førsteinntrykk, atferd-, oppførsel, fremtoning, kroppsspråk-, samtalenotat, egne notater|observasjoner, hendelsesforløp, hva skjedde, fritekst, virker personen, betjent|ansatt|kontaktperson|saksbehandler|inspektør|rådgiver|kontakt|lærer|tilsyn merknad|notat|inntrykk|refleksjon|vurdering|kommentar, la merke til, hvordan virker|virket, hva har|kan du|de sett|observert|lagt|merket, hvordan oppleves|opplever|virker|framstår|fremstår, opptreden-, framferd, =forklaring|=forklaringen, helhetsbilde, situasjonsbeskrivelse, beskrivelse av hendelsen|situasjonen|saken|bekymringen, framtoning, fremtrer, reaksjoner, egen|egne|mitt|min vurdering|inntrykk|kommentar|notat|observasjon, sinnstilstand, opplevdes, observasjoner-, påfallende, atferds-, bekymringsfull atferd, fritekst-, redegjør, redegjørelse, saksfremstilling, situasjonsbilde, hva så|observerte du|dere|vitnet, kontakt|kontaktlærer|lærer|lærerens|kontaktlæreren vurdering|notat, bemerkning-, egenrapport-, patruljens rapport|egenrapport, refleksjoner, feltarbeiders|miljøarbeiders|intervjuers|tolkens|sykepleiers|jordmors|vaktens|patruljens|kontrollørens|lærerens refleksjon|refleksjoner|bemerkninger|notat|vurdering|inntrykk|kommentar|rapport|observasjon, stemmer forklaring|forklaringen, hvordan virket|opptrådte|fremstod, hva la du, la du merke, noe som skurrer|ikke stemmer, skurrer, vurdering av situasjonen|behov|behovet|risiko|risikoen|barnet, samlet|samla|helhetlig|oppsummerende vurdering, magefølelse, situasjonen slik, egen|fri beskrivelse|tekst, virket nervøs|redd|innøvd|instruert, innøvd, innlært, notat frå|fra helsesykepleier|lærer|kontakt|sykepleier|lege`,
    nn: '',
    en: `caseworkers|workers|officers|professional|overall|initial assessment|observations|judgement, impression, behaviour, behavior, demeanour, demeanor, body language, case|interview notes, free text, what happened, person appear|appears|seem, workers|officers|staff impressions|notes|comments|remarks|reflections, what did|do|have you see|saw|observe|notice|noticed|seen, narrative-, analysis, account of|events|given, presents|presented as, body language-, reaction, reactions, observed, appearance, manner, inconsisten, statement-, witness statement, interaction, what was seen|observed|said|noticed, circumstances of|observed, details of incident|event|visit, description of events|incident|what|event, general comments|notes|remarks, free comments, how did|does seem|appear|behave|person, running notes, log entry, contact notes, brief facts, reporters|reporting account, judgement, analysts|keyworkers|interviewers|nurses|midwifes|teachers|auditors|volunteers|visitors|reporters judgement|notes|reflections|comments|impression|impressions|observations|assessment|view|account, reflections, what did you notice, anything unusual, rehearsed, concerns observed, gut feeling, professional judgement|curiosity, in your own words, further notes, notes from|on, seemed coached|nervous|rehearsed|afraid|anxious|tired, did you notice, reporters account, your observations`,
  },
  parties: {
    nb: `vurdering-, vurder, inntrykk, observasjon-, observer, notat-, -notat, sammendrag, oppsummering-, konklusjon-, referat-, funn, tegn på, -referat, refleksjon-`,
    nn: '',
    en: `assessment-, observ, observation, =notes|=note, summary, conclusion, evaluation, findings, signs of`,
  },
  weak: {
    nb: `merknad-, kommentar-, beskriv, beskrivelse-, andre|øvrige|utfyllende|annen opplysninger|informasjon|forhold, tilleggsopplysning, noe annet, hendelse, begrunnelse, ?virker, ?virket, ?fremstår, ?framstår, ?observert, ?oppførte, ?forklarte, ?fortalt, ?syn på, ?betraktning, ?tanker om, ?avvik i forklaring, ?påstander, ?gjengi, ?redegjør`,
    nn: '',
    en: `comment, remark, description, describe, additional|other|further information|details|comments, anything else, incident, ?seems, ?seem, ?seemed, ?appears, ?appeared, ?saw, ?noticed, ?behaved, ?tell us, ?opinion, ?consistent, ?wording, ?describes, ?elaborate, ?noted`,
  },
  not: {
    nb: `risikovurdering, aldersvurdering, aktsomhetsvurdering, stillingsbeskrivelse, tidligere hendelse, virker sliten, posthylle`,
    nn: '',
    en: `risk assessment, job description, previous|past incident|incidents, appear malnourished, bank statement, statement number, account number|holder`,
  },
};
