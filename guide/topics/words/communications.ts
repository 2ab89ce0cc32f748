import type { TopicWords } from './format';

export const communications: TopicWords = {
  id: 'communications',
  words: {
    nb: `sosiale medier, sosialt medium, facebook, instagram, snapchat, whatsapp, telegram, messenger, tiktok, simkort, sim kort, egen|tilgang|bruk|bruke|bruker|kontroll|sjekker|for telefon|telefonen|mobil|mobiltelefon|internett, -kommunikasjon, kommunikasjon-, internett-,
 nå|kontakte deg|personen, kontaktmåte, nettprofil, får|mottar|egen post, ringe til|hjem|noen, vil|ønsker ringe, melding dine|mine, kontoene dine, -annons, annons-, ringe deg`,
    nn: '',
    en: 'social media, sim card, own|access|use|controls|checks phone, internet, advert, advertis, online, text|your messages, communication-, receive|receives post|mail, laptop, computer, wifi, method of contact, how to contact, safe to call|contact, call|phone|ring home|family',
  },
  weak: {
    nb: 'telefon-, -telefon, tlf-, mobil-, mobnr, epost-, =mail, kontaktopplysning, kontaktinfo-, postboks, på nett|nettet',
    nn: '',
    en: 'phone, telephone-, mobile-, cellphone, =cell|=tel, email-, mail, contact details|information|number|info, letters',
  },
  not: {
    nb: 'telefontolk, telefontid, telefonsamtale, -mobilitet',
    nn: '',
    en: 'phone interpreter, mobility',
  },
};
