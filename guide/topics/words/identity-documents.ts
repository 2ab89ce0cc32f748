import type { TopicWords } from './format';

export const identityDocuments: TopicWords = {
  id: 'identity-documents',
  words: {
    nb: `=pass|=passet|=passets|=passene, ~passnummer, ~passnr, passkopi, legitim-, identitet-, ~identifi-, idkort, idpapir-, iddokument, idbevis, reisedokument-, papir, oppbevar|hvem|har|egne|mangler|falske|ekte|tatt dokument, dokument tatt|fratatt|beslaglagt|ekte|dine|hos, forfalsk-, fødselsattest, =passa, dokumentkontroll, utstedende myndighet|land, utstederland, tatt|tok|tek|har passet, noen andre pass|papir, nasjonalitetsbevis, fremlagt|framlagt|vist dokument|pass|legitimasjon|id, passet eget|ditt|falskt, gyldig reisedokument|pass, har du pass|id|legitimasjon|reisedokument, hvor oppbevares|er pass|passet|papirene|dokumentene, falsk identitet, reisepass-, utlendingspass, nødpass, passkontroll, personbevis, ektheten, ekthet, sjømannsbok, fingeravtrykk-, bankid, fotokopi av pass|id, kopi av pass|id|legitimasjon, andre navn, navn brukt, alias-, dekknavn, personalia bekreftet, papirene dine, statsborgerbevis, innlevert papir|dokument|pass, bilder av passene|pass, papirer, papirene, mangler id, riktig|riktige|ekte|egentlig|egentlige navn|identitet, mistet pass|papirer|id, kopi av dokumentene, oppholdskort hos`,
    nn: '',
    en: `~passport-, travel document, identity-, valid|own|photo|national id, papers, confiscated, forged, id seen|checked|shown|presented, identity document|papers|verified|confirmed|checked, original documents, ~document number|type|expiry|check|issued, kept|keep|keeps|holds|hold|took|take|taken|retain|retained|withheld passport|papers|documents|id|identity, keep|keeps|kept|holds|has|taken your|their|his|her papers|documents|id, seaman, seamans, photocopy, counterfeit, fingerprint, authenticity, birthcert, laissez, id card|cards|number|type|document|documents, your|own|valid|access|proof|form|show id, proof of identity, other|different|false names|name used, names|name used|known, false documents|papers|name, documents own|genuine|false|missing|held|real|kept|taken|his|her, where documents|passport, missing|forged|false documents|papers|passport, birth certificate, known aliases, book number, no id, id or papers, lockers for passports, real|true name|identity, proof of age`,
  },
  weak: {
    nb: `dokument, førerkort-, fremlagt, ?papirer, ?fingeravtrykk, ?falsk, ?fremvist`,
    nn: '',
    en: `documents, ?papers, ?fingerprint, ?genuine, ?fake, driving|drivers licence`,
  },
  not: {
    nb: `passet på, kjønnsidentitet, identitetstyveri, last|relevante opp|dokument`,
    nn: '',
    en: `gender identity, identity theft, supporting|upload|relevant documents, pass fail`,
  },
};
