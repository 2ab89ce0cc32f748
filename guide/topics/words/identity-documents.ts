import type { TopicWords } from './format';

export const identityDocuments: TopicWords = {
  id: 'identity-documents',
  words: {
    nb: `=pass|=passet|=passets|=passene, ~passnummer, ~passnr, passkopi, reisepass, legitim-, identitet-, ~identifi-, idkort, idpapir-, iddokument, idbevis, id kort|papir|dokument|bevis|kontrollert, gyldig|egen|type|falsk id, reisedokument-, papir, oppbevar|hvem|har|egne|mangler|falske|ekte|tatt dokument, dokument tatt|fratatt|beslaglagt|ekte|dine|hos, forfalsk-, fødselsattest, =passa, dokumentkontroll, utstedende myndighet|land, utstederland, utstedt av, legge frem|legitimasjon, dokumentasjon på identitet|id, papirløs pass, pass|passet fratatt|beslaglagt|gyldig|utløper|nummer|nå, tatt|tok|tek|har passet, noen andre pass|papir, nasjonalitetsbevis, bevis på identitet, nasjonalt id, fremlagt|framlagt|vist dokument|pass|legitimasjon|id, ditt eget pass|passet, passet eget|ditt|falskt, reise|reiste på|med eget|falskt|andres pass|passet|papirer|dokument, gyldig reisedokument|pass, har du pass|id|legitimasjon|reisedokument, beholde passet, fått tilbake passet, hvor oppbevares|er pass|passet|papirene|dokumentene, får du|dere selv passet, andres identitet|pass, falsk identitet, hvem ordnet|skaffet pass|papirer|dokumenter`,
    nn: '',
    en: `~passport-, travel document, identity-, ~identifi, id card|document|paper|number|type, type|form|proof of id, valid|own|photo|national id, papers, keeps|holds|holding|has|own|your documents, documents held|taken|with|genuine|forged, confiscated, forged, false documents, birth certificate, id seen|checked|shown|presented, issuing authority|country, proof of identity, identity document|papers|verified|confirmed|checked, original documents, ~document number|type|expiry|check|issued, kept|keep|keeps|holds|hold|took|take|taken|retain|retained|withheld passport|papers|documents|id|identity, keep|keeps|kept|holds|has|taken your|their|his|her papers|documents|id, passport your own, own passport|papers|documents, travelled on whose|own|false passport|papers|documents, presented document|passport, who arranged|obtained passport|papers|documents, documents safe|with, keep own passport, false identity|name|passport|id`,
  },
  weak: {
    nb: `dokument, førerkort-, framlagt, fremlagt, ?papirer, ?fingeravtrykk, ?falsk, ?fremvist, ?vist fram`,
    nn: '',
    en: `documents, driving|drivers licence|license, ?papers, ?fingerprint, ?genuine, ?fake`,
  },
  not: {
    nb: `passet på, kjønnsidentitet, identitetstyveri, last|relevante opp|dokument`,
    nn: '',
    en: `gender identity, identity theft, supporting|upload|relevant documents, pass fail`,
  },
};
