import type { TopicWords } from './format';

export const communications: TopicWords = {
  id: 'communications',
  words: {
    nb: `sosiale medier, sosialt medium, facebook, instagram, snapchat, whatsapp, telegram, messenger, tiktok, simkort, sim kort, egen|tilgang|bruk|bruke|bruker|kontroll|sjekker|for telefon|telefonen|mobil|mobiltelefon|internett, -kommunikasjon, kommunikasjon-, internett-, nå|kontakte deg|personen, kontaktmåte, nettprofil, får|mottar|egen post, ringe til|hjem|noen, vil|ønsker ringe, melding dine|mine, kontoene dine, -annons, annons-, ringe deg, -profil, best|bestetidspunkt å|for ringe|kontakt, tidspunkt å|for ringe, legge|sende|sendt|mottar|leser melding, ringe|ringer|ringt|tekste, sosiale medium|nettverk profil, brukernavn på|sosiale|snapchat, =sms, meldinger på|fra|til, =nettet, datautstyr, =dating, =app|=apper, profil på, kontakt via|per|på telefon|mobil|sms|epost, antall telefoner|mobiler, omverdenen, nettbruk, digital-, fjernkontakt, signal, viber, =pc, nettbrett, onlyfans, dele passord, passord til|på telefon|mobil, får|kan|lov|fritt ringe|telefonere, avlytt-, sporing-, sporer, posten|brev, på sms|telefon|epost kontakte, hvem eier telefonen|mobilen, eier telefon, telefon selv|sin, ringe tilbake, tilbakeringing-, følger med på telefon|mobil, sporet|spora telefon, plattform, annonsetekst, annonsert, brukernavn, lagt|legger ut annonse|annonsen|bilder, skriver|svarer annonse|meldinger|kunder, hvem svarer på telefon|meldinger|annonse, annonsen|annonsene, har du|personen telefon|mobil, får du|personen låne|bruke telefon|mobil|nett|internett, tilgang på|til nett|internett|wifi|data, nettside|nettsted, kontakt via, chat-, kontaktes, treffes på, sende melding|sms`,
    nn: '',
    en: `social media, sim card, own|access|use|controls|checks phone, internet, advert, advertis, online, text|your messages, communication-, receive|receives post|mail, laptop, computer, wifi, method of contact, how to contact, safe to call|contact, call|phone|ring home|family, best|good|preferred time to|for call|contact|ring, leave a|voicemail message|voicemail, call back, text message|messages, sms, phones, advertised, messages read|checked|monitored, messaging, apps, app, profile, dating site|app, tablet, device, devices, email, phone checked|taken|monitored|tracked|calls|contacts, gps, tracking, mail opened|received, call|phone|contact|contacts|message|write home|relatives|family|parents, website advert, like to phone|call|ring, by text|sms, who owns phone, phone your|their own, call you|us|them back, ring back, text you|us, platform, username, website|site used|ad|profile, ad|ads text|posted|online|number, chat, texts, leave voicemail, who answers phone|messages|calls, keep phone|mobile, wifi access, borrow phone, which app, reach you|them`,
  },
  weak: {
    nb: `telefon-, -telefon, tlf-, mobil-, mobnr, epost-, =mail, kontaktopplysning, kontaktinfo-, postboks, på nett|nettet, ?kontakte, ?ringe, ?ringer, ?melding, ?skrive, ?svare, ?profil, ?annonse, ?=nett|=nettet, ?video, ?bilde, ?bilder, ?nettside, ?passord til, ?skjerm, ?=post|=posten, ?=brev, ?samband`,
    nn: '',
    en: `phone, telephone-, mobile-, cellphone, =cell|=tel, email-, mail, contact details|information|number|info, letters, ?contact, ?call, ?calls, ?ring, ?text, ?message, ?reply, ?post, ?profile, ?advert, ?picture, ?video, ?website, ?letter, ?screen`,
  },
  not: {
    nb: `telefontolk, telefontid, telefonsamtale, -mobilitet, risikoprofil`,
    nn: '',
    en: `phone interpreter, mobility`,
  },
};
