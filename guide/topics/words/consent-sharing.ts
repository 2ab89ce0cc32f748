import type { TopicWords } from './format';

export const consentSharing: TopicWords = {
  id: 'consent-sharing',
  words: {
    nb: `samtykke-, samtykk, taushetsplikt-, taushets-, tausheten, fritak fra taushet, dele opplysninger, deler opplysninger, dele informasjon, deles med, deling av, opplysningene deles, opplysninger deles, opplysninger kan deles, innhente opplysninger, innhenting av opplysninger, utveksle opplysninger, utveksle informasjon, utveksling av, opplysningsutveksling-, informasjonsutveksling-, informasjonsdeling-, utlevering av opplysninger, utlevere opplysninger, personvern-, behandling av personopplysning, behandling av opplysning,
      konfidensiell-, konfidensialitet-, anonym-, kan vi kontakte, kan vi dele, kan vi snakke med, kan vi ta kontakt, gir tillatelse, tillater at, bekymringsmelding-, meldeplikt-, melde bekymring, melde fra, meldt fra, meldt til, meldt videre, melding til barnevern, melding til politi, meldt barnevern, melding sendt, varsle barnevern, varslet barnevern, varsle politi, varslet politi, varslet til, varsling-, varslet, barneverntjenesten varslet, politiet varslet,
      avvergeplikt-, avvergingsplikt-, opplysningsplikt-, innsyn-, anmeldt til politiet, politianmeldt, politianmeldelse-, er forholdet anmeldt, skal anmeldes, videreformidle, underrett-, informert om taushet, hvem kan vi, fullmakt-`,
    nn: `samtykkje-, samtykkjer, teieplikt-, fritak frå teieplikt, dele opplysningar, deler opplysningar, delast med, deling av, opplysningar delast, innhente opplysningar, utveksle opplysningar, utlevere opplysningar, kan vi kontakte, kan vi dele, gir løyve, gjev løyve, melde frå, meldt frå, meld frå, meldt til, meldt vidare, varsle barnevern, varsla barnevern, varsle politi, varsla politi, varsla, bekymringsmelding, uromelding-, meldeplikt, avverjingsplikt-, avverjeplikt-, opplysningsplikt, behandling av personopplysningar, meldt til politiet, underrett, orientert om teieplikt`,
    en: `consent-, confidential-, confidentiality-, share information, sharing information, share data, sharing data, share details, shared with, share with, information sharing, data sharing, permission to, gives permission, give permission, may we contact, may we share, can we contact, can we share, release of information, release information, disclos, disclosure-, data protection, privacy, anonym, report concern, report a concern, reporting concern, reporting a concern, concern reported, duty to report, reporting duty, mandatory report, mandatory reporting, notify police, notified police, police notified, police informed,
      child welfare notified, child welfare informed, reported to, report to, notification to, authorisation to share, authorization to share, agree to share, agrees to share, agree that, duty of confidentiality, safeguarding referral, who may we, professional secrecy, duty to avert`,
  },
  not: {
    nb: `personvernerklæring-, vilkår og personvern, personvern og vilkår, personvernombud, lest personvern, godtar personvern, personvernregler, personvernpolicy, samtykkekompetanse konto, nyhetsbrev, informasjonskapsler, fullmakt i banken, varslingslampe, betale, underretter tilsyn`,
    nn: 'personvernfråsegn-, personvernerklæring-, informasjonskapslar, nyheitsbrev',
    en: 'privacy policy, privacy notice, privacy statement, privacy settings, terms and, cookie, newsletter, marketing, report to work, reported to work',
  },
};
