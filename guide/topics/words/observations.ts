import type { TopicWords } from './format';

export const observations: TopicWords = {
  id: 'observations',
  words: {
    nb: `saksbehandlers vurdering, saksbehandlers inntrykk, saksbehandlers merknad, saksbehandlers kommentar, saksbehandlers notat, inspektørens vurdering, inspektørens merknad, ansattes vurdering, faglig vurdering, helhetsvurdering-, totalvurdering-, helhetsinntrykk, førsteinntrykk, atferd-, oppførsel, oppfører, fremtoning, framtoning, fremferd, kroppsspråk-, sinnsstemning, sinnstilstand, samtalenotat-, journalnotat-, saksnotat-, egne notater, egne observasjoner,
      hendelsesforløp, hva skjedde, fritekst-, fri tekst, generelt inntrykk, samlet vurdering, opptrer, opptreden, virker personen, fremstår, framstår`,
    nn: `saksbehandlars vurdering, saksbehandlaren si vurdering, sakshandsamars vurdering, sakshandsamaren si vurdering, fagleg vurdering, heilskapsvurdering-, heilskapsinntrykk, førsteinntrykk, åtferd-, oppførsel, framferd, kroppsspråk, eigne notat, eigne observasjonar, hendingsforløp, kva skjedde, samla vurdering, opptrer, verkar personen, framstår`,
    en: `caseworkers assessment, caseworker assessment, case workers assessment, officers assessment, professional assessment, professional judgement, professional judgment, overall assessment, overall impression, first impression, impression-, behaviour-, behavior-, demeanour, demeanor, body language, case note, case notes, interview notes, field notes, free text, what happened, mood, appearance, narrative, appears, seems`,
  },
  parties: {
    nb: `vurdering-, vurder, inntrykk-, observasjon-, observer, observert, notat-, -notat, sammendrag, oppsummering-, konklusjon-, referat-, -referat, funn, anmerkning, tegn på, andre tegn, bekymringsfulle, iakttakelse-, avsluttende kommentar, sluttkommentar`,
    nn: 'samandrag, iakttaking, skildring av',
    en: 'assessment-, observ, observation-, =notes, =note, summary, conclusion-, evaluation, findings, signs of, other signs, final remarks, closing remarks',
  },
  weak: {
    nb: `merknad-, kommentar-, beskrivelse-, beskriv, andre opplysninger, øvrige opplysninger, tilleggsopplysninger, supplerende opplysninger, annen informasjon, øvrig informasjon, utfyllende opplysninger, andre forhold, annet av betydning, noe annet, hendelse, begrunnelse-`,
    nn: 'skildring-, skildre, beskriving, merknader, andre opplysningar, tilleggsopplysningar, utfyllande opplysningar, andre forhold, anna informasjon, noko anna, hending, grunngjeving',
    en: 'comment-, remark-, description, describe, additional information, other information, further information, additional details, further details, anything else, any other information, incident, reason',
  },
  not: {
    nb: `risikovurdering-, aldersvurdering, trusselvurdering-, sikkerhetsvurdering-, aktsomhetsvurdering, egenvurdering av produktet, stillingsbeskrivelse, jobbeskrivelse, oppdragsbeskrivelse, tidligere hendelse, inntrykk av nettsiden, funnsted, funnet, varebeskrivelse, produktbeskrivelse, prosjektbeskrivelse, signalement`,
    nn: 'stillingsskildring, tidlegare hending',
    en: 'risk assessment, job description, previous incident, past incident, product description, credit note, release notes, age assessment',
  },
};
