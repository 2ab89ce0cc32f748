import type { TopicWords } from './format';

export const consentSharing: TopicWords = {
  id: 'consent-sharing',
  words: {
    nb: `~samtykk-, taushets-, dele|deler|deles|deling|innhent|innhenting|utveksl|utlever opplysninger|informasjon|av|med, opplysninger|opplysningene deles, ~personvern-, behandling av personopplysninger|opplysninger, konfidensiell, ~anonym-, kan vi kontakte|dele|snakke, tillatelse til|å kontakte|dele, gir tillatelse, bekymringsmelding-, meldeplikt, melde|meldt|melding fra|til|videre|bekymring|barnevern|politi, ~varsl-, avvergeplikt, avvergingsplikt, opplysningsplikt, ~innsyn-, politianmeld-, anmeldt til, ~fullmakt-, hvem kan vi, barnevern varslet|meldt, bekymr-, grunn til bekymring, ~varsel, kan|får|vil vi snakke|kontakte|dele|ringe, vi kan snakke|dele|kontakte, at du melder, foreldrene|foreldre vet|orientert|informert, meld videre, meld|meldt|melde|meld til|saken|i politiet|barnevernet|nav|tilsyn|tilsynet, anmelde|anmeld ønsker|vil|forholdet|saken|du, ønsker|vil du anmelde|anmelder|melde, bekymring|uro for|grunn|over, grunn til uro|bekymring|melding, årsak til uro|bekymring|meldingen|melding, personen|foreldrene|pasienten|foresatte er|har informert|orientert|samtykket, hvem er informert|varslet|kontaktet, videreformidl-, formidle|formidles videre opplysninger, oversend-, utlever-, oppheve|fritatt|fritak taushetsplikt, opphevelse av, hvem|andre vet|kjenner om|til bekymringen|saken|dette, kontaktet politi|politiet|barnevern, ~=varslet|=varsla, dele informasjon|opplysninger|dette|disse, deles med, innhente opplysninger|informasjon, anonymt, anonymitet, barnevernet|politiet|foreldre|nav varslet|kontaktet|informert|orientert, vidareformidl, tilbakekalle, drøftet med|anonymt, meldt til politi|barnevern|nav|tilsyn|udi|arbeidstilsynet, informert om taushetsplikt|meldingen|formål|samtalen|hva|bruk`,
    nn: '',
    en: `~consent-, confidential-, ~share|sharing|shared|release|disclose information|data|details|with, ~information shared|sharing, ~permission to, gives permission, ~may|can we contact|share, disclos, ~data protection, ~privacy, ~anonym, ~report|reported|reporting a|to concern|police|child, concern reported, duty to|of report|confidentiality, mandatory report|reporting, police|welfare notified|informed, ~notif, agree|agrees that|to, who may we, you|your concerned|concern, nature|reason of|for concern, about this report, parents know|informed|told, refer to police, reporting concerns, worried about, concerned about, has|been|was this|it|matter reported, been reported, who has been informed|told|notified, agencies|police|parents|authority|services|guardian|who informed|notified|contacted|aware, notified-, who knows|aware about|of, disclosed|disclosure-, disclosure, ~consents, consented, consenting, agree|agreed|agrees to|sharing|information|contact, happy|willing for|to us|share|report|contact, contact your|the|them employer|family|police|embassy, may|can|could|shall we|i share|contact|tell|speak|inform|record|report|pass, pass|passed|passing on|information|to|details, permission given|from|for, seek consent, signed consent, information held|passed|exchange, joint working, raise concern, speak to police|the, report made|filed to, report|reported to|this police|authorities|authority, concerns about|for|raised, informed about confidentiality|purpose|how, report this`,
  },
  not: {
    nb: `personvernerklæring, vilkår personvern, lest|godtar personvern, nyhetsbrev, informasjonskapsler, varslingsinnstilling, varsle meg, tidligere bekymringsmelding|melding|uromelding|bekymring|anmeld|varsel, meldt til skatteetaten`,
    nn: '',
    en: `privacy policy|notice|settings|statement, terms and, cookie, newsletter, share room|a, report number|date|reference|template|to manager, previous|earlier|past concern|concerns|report|reports, reported missing`,
  },
  weak: {
    nb: '',
    nn: '',
    en: `concern|concerns`,
  },
};
