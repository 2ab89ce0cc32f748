import type { TopicWords } from './format';

export const communications: TopicWords = {
  id: 'communications',
  words: {
    nb: `sosiale medier, facebook, instagram, snapchat, whatsapp, telegram, tiktok, simkort, egen|tilgang|bruk|bruke|bruker|kontroll|sjekker|for telefon|telefonen|mobil|mobiltelefon|internett, -kommunikasjon, kommunikasjon-, internett-, nå|kontakte deg|personen, kontaktmåte, får|mottar|egen post, ringe til|hjem|noen, vil|ønsker ringe, melding dine|mine, kontoene dine, -annons, annons-, -profil, tidspunkt å|for ringe, ringe|ringer|ringt|tekste, brukernavn på|sosiale|snapchat, =sms, =nettet, datautstyr, =dating, =app|=apper, profil på, antall telefoner|mobiler, omverdenen, nettbruk, digital-, fjernkontakt, signal, =pc, nettbrett, onlyfans, avlytt-, sporing-, sporer, posten|brev, hvem eier telefonen|mobilen, ringe tilbake, tilbakeringing-, følger med på telefon|mobil, plattform, annonsetekst, brukernavn, annonsen|annonsene, har du|personen telefon|mobil, nettside|nettsted, chat-, kontaktes, telefonbruk, telefonkontakt, nettkontakt, epostkonto, mobilbruk, sosiale kanaler, nettdating, kontaktannonse-, ringeliste, samtalelogg, telefonkort, kontantkort, skjermtid, meldingstjeneste, postadresse hemmelig, samband, videosamtale, fjernsamtale, telefonabonnement-, flere|egen|andres telefoner|telefon, hvem ringer|eier|betaler telefonen|mobilen|deg, hvem har telefonen|mobilen|pinkode, trygt å|nummer|telefonnummer ringe|sende, mobiltelefonen, kontaktinformasjon-, lese meldingene, pinkode, abonnement på mobil, hvor traff dere nett, =facebook, nettannonse, messenger-, passord til telefon|mobil|konto, kan vi ringe|sende|tekste tilbake|sms, noen å ringe, ringe til, snakket på nett, bilder sendt|delt, hvem svarer på annonsen|telefonen, ny telefon, anrop, telefonlogg, kontakt på nett|mobil, melding på|fra, mobil og nett, lest meldingene, nytt nummer, kontakt via, tilgang på nett`,
    nn: '',
    en: `social media, sim card, own|access|use|controls|checks phone, internet, advert, advertis, online, text|your messages, communication-, laptop, computer, wifi, method of contact, safe to call|contact, call|phone|ring home|family, best|good|preferred time to|for call|contact|ring, text message|messages, sms, phones, advertised, messaging, apps, app, profile, tablet, device, devices, email, gps, tracking, call|phone|contact|contacts|message|write home|relatives|family|parents, platform, username, texts, cellular, smartphone, handset, voicemail, videocall, browsing, onlineprofile, wechat, viber, linkedin, instagram-, screenshots, screenshot, burner, topup, phone monitored|checked|taken|use|number|contract|shared, your|own|whose|several phone|phones|mobile, preferred|best|safest|safe contact|number|phone|time method|contact|call, leave a message, safe number, reach you, who calls|texts|messages you, phone use, pin code, social accounts, online contact|activity|profile, contact with relatives|family|home, text message, calls monitored, photos|pictures|images sent|shared|asked, call|phone you back, internet on board, phone or internet, messages sent, charger, phone credit, contact with home, your messages, calls or, how can we reach|contact, contact by`,
  },
  weak: {
    nb: `telefon-, -telefon, tlf-, mobil-, mobnr, epost-, kontaktopplysning, kontaktinfo-, postboks, på nett|nettet, ?kontakte, ?ringe, ?ringer, ?melding, ?skrive, ?svare, ?profil, ?annonse, ?=nett|=nettet, ?bilde, ?bilder, ?nettside, ?skjerm, ?=post|=posten, ?=brev, ?samband`,
    nn: '',
    en: `phone, telephone-, mobile-, cellphone, =cell|=tel, email-, mail, contact details|information|number|info, letters, ?contact, ?call, ?calls, ?ring, ?text, ?message, ?reply, ?post, ?profile, ?advert, ?picture, ?video, ?website, ?letter, ?screen`,
  },
  not: {
    nb: `telefontolk, telefontid, telefonsamtale, -mobilitet, risikoprofil`,
    nn: '',
    en: `phone interpreter, mobility`,
  },
};
