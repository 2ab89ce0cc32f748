import type { TopicWords } from './format';

export const consentSharing: TopicWords = {
  id: 'consent-sharing',
  words: {
    nb: `samtykk-, taushets-, dele|deler|deles|deling|innhent|innhenting|utveksl|utlever opplysninger|informasjon|av|med, opplysninger|opplysningene deles, personvern-, behandling av personopplysninger|opplysninger, konfidensiell, anonym-, kan vi kontakte|dele|snakke, tillatelse til|å kontakte|dele, gir tillatelse, bekymringsmelding-, meldeplikt, melde|meldt|melding fra|til|videre|bekymring|barnevern|politi,
      varsl-, avvergeplikt, avvergingsplikt, opplysningsplikt, innsyn-, politianmeld-, anmeldt til, fullmakt-, hvem kan vi, barnevern varslet|meldt, bekymr-, grunn til bekymring, varsel, kan|får|vil vi snakke|kontakte|dele|ringe, vi kan snakke|dele|kontakte, at du melder, foreldrene|foreldre vet|orientert|informert, meld videre`,
    nn: '',
    en: 'consent-, confidential-, share|sharing|shared|release|disclose information|data|details|with, information shared|sharing, permission to, gives permission, may|can we contact|share, disclos, data protection, privacy, anonym, report|reported|reporting a|to concern|police|child, concern reported, duty to|of report|confidentiality, mandatory report|reporting, police|welfare notified|informed, notif, agree|agrees that|to, who may we, you|your concerned|concern, nature|reason of|for concern, about this report, parents know|informed|told, refer to police, reporting concerns',
  },
  not: {
    nb: 'personvernerklæring, vilkår personvern, lest|godtar personvern, nyhetsbrev, informasjonskapsler',
    nn: '',
    en: 'privacy policy|notice|settings|statement, terms and, cookie, newsletter, share room|a',
  },
};
