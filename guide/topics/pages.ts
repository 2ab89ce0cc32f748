/** Words by which a whole form is recognised: as one about a person's situation, or as one to stay out of. */
import type { WordList } from './words/format';

/** In the title or a heading of a form: it is about a person's situation. */
export const situation: WordList = {
  nb: `=sak|=saken|=saker, saks-, -samtale, samtale-, intervju-, inntak-, inntaks-, innkomst-, innsettelse-, bekymring-, kartlegging-, -vurdering, oppfølging-, krisesenter-, asyl-, -besøk, barnevern-, sosialtjeneste-,
bistand-, fengsel-, innsatt-, beboer-, pasient-, flyktning-, journal-, livssituasjon, utsatt, klient-, omsorg-, henvisning-, søker, skjerming`,
  nn: '',
  en: 'case-, interview-, intake, admission, concern, assessment, referral, screening, home visit, welfare, safeguarding, social services, client, patient, resident, inmate, prisoner, detain, prison, shelter, asylum, refugee, life situation, victim, trafficking, vulnerable',
};

/** In the name, heading or buttons of a form: log-in, sign-up, search, payment, newsletter and their like. */
export const quiet: WordList = {
  nb: `logg|logge inn|på, innlogg-, pålogg-, glemt|nytt|tilbakestill passord, engangskode, husk meg, opprett|ny|lag konto|bruker, registrer deg|konto|bruker, bli medlem, meld deg på|inn|av, påmelding-, kontoinnstilling,
=søk|=finn|=filtrer|=betal|=kasse|=kassen|=kjøp, avansert|nytt søk, søkeresultat, filter, sorter, betal nå|med, kortbetaling, betalingsmåte|betalingsinformasjon, fullfør kjøp|betaling|bestilling, gi gave, doner,
nyhetsbrev-, abonne-, hold oppdatert, informasjonskaps-, cookie-, godta|avvis alle, -tilbakemelding, tilbakemelding-, fant du det, hvor fornøyd, brukerundersøkelse, kundeundersøkelse, nyttig, nettsiden, skriv anmeldelse|kommentar, anbefale oss, tips oss,
handlekurv-, handlevogn, leveringsadresse, leveringsmåte, rabattkode, legg|send i|inn|din handlekurv|bestilling|ordre, bestill nå`,
  nn: 'handlekorg, brukarundersøking, nyheitsbrev-, gløymt passord, fann du det, kor nøgd, rabattkode, nettsida, informasjonskapsl',
  en: `log|sign|signing in|on|up, login, logon, signin, signup, forgot|forgotten|reset|new password, verification|onetime code, remember me, create|new|register|user account|registration, become member, join us|now, event registration,
=search|=find|=filter|=filters, advanced search, sort by, apply|reset filters, pay now|with|securely, card|payment details|method|number, complete|make payment|purchase|order, donat, newsletter, subscribe, subscription, unsubscribe, mailing list, keep updated, email updates, cookie, accept|reject all,
feedback, did find, was helpful|page|article, how satisfied, satisfaction|customer survey, rate|write|leave|post us|this|your|review|comment|reply, recommend us, website, checkout, cart, basket, place order, shipping, billing|delivery address|method, buy now, promo|discount code, gift card`,
};

/** What a search button also says on a form that applies for something. */
export const notQuiet: WordList = {
  nb: 'søk om|asyl, søke om, finn løsning',
  nn: '',
  en: 'find out, find accommodation',
};
