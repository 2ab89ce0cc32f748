import type { TopicWords } from './format';

export const communications: TopicWords = {
  id: 'communications',
  words: {
    nb: `sosiale medier, sosialt medium, =some, facebook-, instagram, snapchat, whatsapp, telegram, messenger, tiktok, viber, signal konto, simkort-, sim kort, egen telefon, egen mobil, tilgang til telefon, tilgang til mobil, tilgang til internett, bruke telefon, bruker telefon, kontroll på telefon, kontrollerer telefon, sjekker telefon,
      tatt telefon, fratatt telefon, kontantkort-, kommunikasjon-, internett-, nettbruk, nettannonse-, annonse-, annonser-, på nett, på nettet, datamaskin, digitale enheter, elektroniske enheter, meldinger på telefon, mottar post, får post, egen post, brevveksling, nettprofil-, profil på, kontaktform, hvordan kontakte, kontakte personen, kontakt via`,
    nn: 'sosiale medium, sosiale media, eigen telefon, eigen mobil, kontrollerer telefon, tilgang til nett, lysing på nett, annonsar, teke telefon, fråteken telefon, får post, eigen post, korleis kontakte, nettprofil',
    en: `social media, social network account, social account, sim card, simcard, own phone, access to phone, access to a phone, use of phone, use phone, controls phone, checks phone, phone taken, internet-, advertis-, advertisement, =advert, =adverts, online profile, online account, online presence, text messages, phone contacts, instant messag, communication-,
      messaging app, receives post, receives mail, receive mail, receive letters, laptop, computer, wifi, digital devices, electronic devices, how to contact, best way to contact, preferred contact method, safe to call, safe to contact`,
  },
  weak: {
    nb: `telefon-, -telefon, =tlf, tlfnr, tlfnummer, telefonnr, mobil-, mobnr, =mob, mobilnr, epost-, epostadresse, =mail, mailadresse, kontaktopplysninger, kontaktinformasjon, kontaktinfo, postkasse, postboks, telefonkontakt`,
    nn: 'kontaktopplysningar, kontaktinfo',
    en: 'phone-, -phone, telephone-, mobile-, cellphone, =cell, =tel, email-, emailaddress, =mail, contact details, contact information, contact number, contact info, letters, messages',
  },
  not: {
    nb: 'telefontolk-, telefontid, mobilitet-, mobiliser-, automobil, telefonsamtale-, telefonintervju, kommunikasjonsform tolk, nettverk-, mobilt utstyr, annonsekroner, telefonvakt',
    nn: '',
    en: 'phone interpreter, telephone interpret, mobility, immobile, upper case letters, communications department',
  },
};
