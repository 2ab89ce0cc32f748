import type { TopicWords } from './format';

export const consentSharing: TopicWords = {
  id: 'consent-sharing',
  words: {
    nb: `~samtykk-, taushets-, dele|deler|deles|deling|innhent|innhenting|utveksl|utlever opplysninger|informasjon|av|med, ~personvern-, konfidensiell, ~anonym-, kan vi kontakte|dele|snakke, bekymringsmelding-, meldeplikt, melde|meldt|melding fra|til|videre|bekymring|barnevern|politi, ~varsl-, avvergeplikt, avvergingsplikt, opplysningsplikt, ~innsyn-, politianmeld-, anmeldt til, ~fullmakt-, bekymr-, grunn til bekymring, ~varsel, kan|får|vil vi snakke|kontakte|dele|ringe, at du melder, foreldrene|foreldre vet|orientert|informert, meld videre, meld|meldt|melde|meld til|saken|i politiet|barnevernet|nav|tilsyn|tilsynet, ønsker|vil du anmelde|anmelder|melde, grunn til uro|bekymring|melding, personen|foreldrene|pasienten|foresatte er|har informert|orientert|samtykket, videreformidl-, oversend-, utlever-, oppheve|fritatt|fritak taushetsplikt, ~=varslet|=varsla, dele informasjon|opplysninger|dette|disse, innhente opplysninger|informasjon, anonymt, anonymitet, barnevernet|politiet|foreldre|nav varslet|kontaktet|informert|orientert, vidareformidl, tilbakekalle, informert om taushetsplikt|meldingen|formål|samtalen|hva|bruk, ikke gis videre, vite om samtalen|dette, kan snakke med fastlegen|legen|politiet|barnevernet|nav|skolen, kontakte|kontaktet|varslet|varsla|informert|ringt barnevernet|politiet|verge|vergen|nav|foreldrene|tilsyn|arbeidstilsynet|foresatte|tilsynet|skolen, barnevernet|politiet|verge|vergen|verja|foreldrene|arbeidstilsynet|tilsynet|nav kontaktet|varslet|varsla|orientert|underrettet, meldt inn|videre til politi|barnevern|politiet|barnevernet, sier ja til at, lydopptak, personopplysninger, =sletter|=slette, godtar|tillater|ønsker|vil at vi|dere|du tar|sier|melder|ringer|kontakter|deler|sletter|gir|informerer`,
    nn: '',
    en: `~consent-, confidential-, ~share|sharing|shared|release|disclose information|data|details|with, ~information shared|sharing, ~permission to, ~may|can we contact|share, disclos, ~privacy, ~anonym, ~report|reported|reporting a|to concern|police|child, duty to|of report|confidentiality, police|welfare notified|informed, ~notif, you|your concerned|concern, nature|reason of|for concern, about this report, parents know|informed|told, refer to police, reporting concerns, worried about, has|been|was this|it|matter reported, who has been informed|told|notified, agencies|police|parents|authority|services|guardian|who informed|notified|contacted|aware, notified-, who knows|aware about|of, disclosed|disclosure-, disclosure, ~consents, consented, consenting, happy|willing for|to us|share|report|contact, contact your|the|them employer|family|police|embassy, may|can|could|shall we|i share|contact|tell|speak|inform|record|report|pass, pass|passed|passing on|information|to|details, signed consent, report|reported to|this police|authorities|authority, report this, willing to be named|contacted|quoted, parents|police|employer been told, passed on|to, share what|this|your|it|story, agree|agreed to|that us|we|contact|be, report submitted|made`,
  },
  not: {
    nb: `personvernerklæring, vilkår personvern, lest|godtar personvern, nyhetsbrev, informasjonskapsler, varslingsinnstilling, varsle meg, tidligere bekymringsmelding|melding|uromelding|bekymring|anmeld|varsel, meldt til skatteetaten, ringe tilbake, trygt å ringe, meldt savnet`,
    nn: '',
    en: `privacy policy|notice|settings|statement, terms and, cookie, newsletter, share room|a, report number|date|reference|template|to manager, previous|earlier|past concern|concerns|report|reports, reported missing`,
  },
  weak: {
    nb: `?dele, ?godta, ?godtar, ?melde, ?meldt, ?varsle, ?orientert, ?informert, ?tillater, ?underrettet, ?sensitiv, ?taus, ?innhente`,
    nn: '',
    en: `concern|concerns, ?share, ?told, ?agree, ?informed, ?inform, ?notified, ?notify, ?contacted, ?willing, ?disclose, ?authorise, ?consents`,
  },
};
