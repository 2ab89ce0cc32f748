import type { TopicWords } from './format';

export const observations: TopicWords = {
  id: 'observations',
  words: {
    nb: `saksbehandlers|ansattes|faglig|samlet|min vurdering|inntrykk|merknad|kommentar, helhetsvurdering, helhetsinntrykk, førsteinntrykk, atferd-, oppførsel, fremtoning, kroppsspråk-, samtalenotat, egne notater|observasjoner, hendelsesforløp, hva skjedde, fritekst, virker personen, betjent|ansatt|kontaktperson|saksbehandler|inspektør|rådgiver|kontakt|lærer|tilsyn merknad|notat|inntrykk|refleksjon|vurdering|kommentar, la merke til, hvordan virker|virket, hva har|kan du|de sett|observert|lagt|merket, hvordan oppleves|opplever|virker|framstår|fremstår, opptreden-, framferd, =forklaring|=forklaringen, helhetsbilde, situasjonsbeskrivelse, beskrivelse av hendelsen|situasjonen|saken|bekymringen, framtoning, fremtrer, reaksjoner, sinnstilstand, opplevdes, observasjoner-, påfallende, atferds-, fritekst-, redegjør, redegjørelse, saksfremstilling, situasjonsbilde, bemerkning-, egenrapport-, patruljens rapport|egenrapport, refleksjoner, feltarbeiders|miljøarbeiders|intervjuers|tolkens|sykepleiers|jordmors|vaktens|patruljens|kontrollørens|lærerens refleksjon|refleksjoner|bemerkninger|notat|vurdering|inntrykk|kommentar|rapport|observasjon, stemmer forklaring|forklaringen, skurrer, samlet|samla|helhetlig|oppsummerende vurdering, magefølelse, innøvd, innlært, notat frå|fra helsesykepleier|lærer|kontakt|sykepleier|lege, inntrykk-, observasjons-, notater, oppfatning av, fremferd, adferd, adferds-, væremåte, opptrer, kontaktform, kroppsholdning, sinnsstemning, blikkontakt, helhetsvurdering-, tilstandsvurdering, saksopplysning, hendelsesbeskrivelse, kommentarfelt, loggføring, journalføring, rapport fra, sluttvurdering, betraktninger, beskriv hva|hendelsen|situasjonen|med, med egne ord, egne ord, fortalt noe, annet av betydning, noe mer|annet du|å|vi, andre opplysninger, hva fortalte|fortalt|sa|sier, vurderingen, annet vi bør vite, logg, hva så du, fri tekst, opplevelse av samtalen, oppsummert, hva har skjedd`,
    nn: '',
    en: `caseworkers|workers|officers|professional|overall|initial assessment|observations|judgement, impression, behaviour, behavior, demeanour, demeanor, body language, case|interview notes, free text, what happened, workers|officers|staff impressions|notes|comments|remarks|reflections, what did|do|have you see|saw|observe|notice|noticed|seen, narrative-, analysis, account of|events|given, body language-, reaction, reactions, observed, appearance, manner, inconsisten, statement-, interaction, description of events|incident|what|event, how did|does seem|appear|behave|person, reporters|reporting account, judgement, analysts|keyworkers|interviewers|nurses|midwifes|teachers|auditors|volunteers|visitors|reporters judgement|notes|reflections|comments|impression|impressions|observations|assessment|view|account, reflections, rehearsed, seemed coached|nervous|rehearsed|afraid|anxious|tired, did you notice, reporters account, commentary, conduct observed, debrief, eye contact, gesture, mannerism, notebook, narrated, observational, overall picture, perception, posture, recap, recollection, rationale, synopsis, testimon, writeup, in your own words, own words, tell us|me what|about, want to add, anything you want|wish to add, what has happened, anything else to, what have you seen|heard, what did you see|hear, noted|notable, how they seemed, where met, reported by the child, child said, explain what, account in, worker view, describe what`,
  },
  parties: {
    nb: `vurdering-, vurder, inntrykk, observasjon-, observer, notat-, -notat, sammendrag, oppsummering-, konklusjon-, referat-, funn, tegn på, -referat, refleksjon-`,
    nn: '',
    en: `assessment-, observ, observation, =notes|=note, summary, conclusion, evaluation, findings, signs of`,
  },
  weak: {
    nb: `merknad-, kommentar-, beskriv, beskrivelse-, andre|øvrige|utfyllende|annen opplysninger|informasjon|forhold, tilleggsopplysning, hendelse, begrunnelse, ?virker, ?virket, ?fremstår, ?framstår, ?observert, ?oppførte, ?forklarte, ?fortalt, ?betraktning, ?påstander, ?gjengi, ?redegjør`,
    nn: '',
    en: `comment, remark, description, describe, additional|other|further information|details|comments, anything else, incident, ?seems, ?seem, ?seemed, ?appears, ?appeared, ?saw, ?noticed, ?behaved, ?opinion, ?consistent, ?wording, ?describes, ?elaborate, ?noted`,
  },
  not: {
    nb: `risikovurdering, aldersvurdering, aktsomhetsvurdering, stillingsbeskrivelse, tidligere hendelse, virker sliten, posthylle`,
    nn: '',
    en: `risk assessment, job description, previous|past incident|incidents, appear malnourished, bank statement, statement number, account number|holder`,
  },
};
