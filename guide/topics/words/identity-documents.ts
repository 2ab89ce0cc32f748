import type { TopicWords } from './format';

export const identityDocuments: TopicWords = {
  id: 'identity-documents',
  words: {
    nb: `=pass, =passet, =passets, =passene, =passa, passnummer, passnr, passkopi, passfoto, passtype,
      passopplysning, passinformasjon, passdata, passutsted-, passinnehaver, passhaver, passkontor, nødpass,
      reisepass, utlendingspass, diplomatpass, legitimasjon-, legitimer, idkort-, idpapir-, iddokument-, idbevis,
      idkontroll-, idtype, id kort, id papir, id dokument, id bevis, id kontrollert, id sjekket, gyldig id,
      type id, egen id, falsk id, uten id, identitetskort, identitetsdokument-, identitetspapir-, identitetsbevis,
      identitet-, identifikasjon-, identifisering, reisedokument-, personlige papir, personlige dokument,
      falske papir, falske dokument, ekte papir, ekthet, forfalsk-, papir, papirene, oppbevar dokument,
      oppbevar papir, hvem dokument, egne dokument, dokument fratatt, fratatt dokument, mangler dokument,
      dokument inndratt, dokument beslaglagt, viktige dokument, dokumentene dine, dokumenta dine, fødselsattest-,
      nasjonalt id, asylsøkerbevis, dokumentkontroll, dokumentnummer`,
    nn: `legitimasjonspapir, eige pass, kven dokument, kven papir, eigne dokument, eigne papir, fråteke dokument,
      manglar dokument, papira, falske papira, dokumenta`,
    en: `passport-, travel document, identity document, identity card, identity paper, identity-, identification,
      id card, id document, id paper, id type, type of id, valid id, own id, id checked, id seen, id number,
      id held, photo id, national id, proof of identity, papers, own documents, keeps documents, holds documents, kept documents,
      held documents, has documents, holding documents, keeping documents, documents held, documents kept, documents taken, took documents, documents confiscated,
      confiscated, false documents, fake documents, forged, counterfeit, birth certificate, personal documents,
      missing documents, access to documents, your documents, laissez passer`,
  },
  weak: {
    nb: 'førerkort-, dokumenter',
    nn: 'førarkort-',
    en: 'driving licence, driving license, drivers licence, drivers license, driver licence, documents',
  },
  not: {
    nb: `passet på, har passet barn, kjønnsidentitet-, identitetstyveri-, dokumenter vedlegg, papirløs-, papirlaus-,
      last opp dokument, vedlagte dokument, identifikasjonsnummer på sak, relevante dokument, papirsøknad,
      papirskjema, papirpost`,
    nn: 'passa på barn, last opp dokument',
    en: `pass fail, gender identity, identity theft, upload documents, supporting documents, relevant documents,
      attached documents, white papers`,
  },
};
