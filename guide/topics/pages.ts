/** Words by which a whole form is recognised: as one about a person's situation, or as one to stay out of. */
import type { WordList } from './words/format';

/** In the title or a heading of a form: it is about a person's situation. */
export const situation: WordList = {
  nb: `=sak, =saken, =saker, saks-, samtale-, -samtale, intervju-, -intervju, inntak-, inntaks-, -inntak, innkomst-, mottakssamtale, mottaksskjema, innsettelse-, bekymring-, bekymringsmelding, kartlegging-, kartleggingsskjema, vurdering-, oppfølging-, krisesenter-, asyl-, hjemmebesøk-, barnevern-, sosialtjeneste, sosialhjelp, bistand-, fengsel-, fengsels-, innsatt, domfelt, beboer-, pasient-, utlending-, flyktning-, anamnese, førstegangssamtale, journal-, personens situasjon, livssituasjon-, utsatt, menneskehandel, klient-, omsorg-, overgrep`,
  nn: `=sak, =saka, =saker, samtale, intervju, inntak, innkomst, bekymring-, uromelding, kartlegging, vurdering, oppfølging, heimebesøk-, innsett, bebuar-, sosialteneste, situasjonen til personen, livssituasjon, utsett`,
  en: `case-, interview-, intake-, admission-, concern-, assessment-, referral-, screening-, home visit, welfare-, safeguarding-, child protection, social services, client-, patient-, resident-, inmate-, prisoner-, detainee-, prison-, shelter-, asylum-, refugee-, personal situation, life situation, casework, victim-, trafficking, vulnerable`,
};

/** Kinds of form that get no prompt at all. */
export type QuietKind =
  | 'log-in'
  | 'sign-up'
  | 'search'
  | 'payment'
  | 'newsletter'
  | 'cookie'
  | 'feedback'
  | 'checkout';

/** In the name, heading or buttons of a form: it is of this kind. */
export const quiet: Record<QuietKind, WordList> = {
  'log-in': {
    nb: `logg inn, logg på, logge inn, logge på, innlogging-, pålogging-, glemt passord, engangskode-, tilbakestill passord, nytt passord, bekreft passord, minid, bankid, husk meg`,
    nn: `logg inn, logg på, innlogging, pålogging, gløymt passord, eingongskode-, hugs meg`,
    en: `log in, login, log on, logon, sign in, signin, signing in, forgot password, forgotten password, reset password, change password, new password, one time code, verification code, remember me, two factor, keep signed in, authentication`,
  },
  'sign-up': {
    nb: `opprett konto, opprett bruker, ny bruker, ny konto, registrer deg, registrer bruker, registrer konto, bli medlem, brukerregistrering, lag konto, lag bruker, meld deg inn, innmelding, meld deg på, påmelding-`,
    nn: `opprett konto, opprett brukar, ny brukar, registrer deg, bli medlem, lag brukar, meld deg inn, meld deg på, påmelding`,
    en: `create account, create an account, create your account, create user, new account, sign up, signup, register account, register an account, register now, become a member, join now, join us, join today, membership, new user, user registration, event registration, register for event`,
  },
  search: {
    nb: `=søk, =søke, søkeresultat, søkeord, avansert søk, søk etter, søk i, søk blant, filtrer, filtrering, finn, treffliste, nullstill filter, vis treff, søkefilter`,
    nn: `=søk, søkjeord, avansert søk, søk etter, filtrer, finn`,
    en: `=search, search-, advanced search, find, =filter, =filters, filter by, filter results, refine results, show results, reset filters, apply filters, sort by, lookup`,
  },
  payment: {
    nb: `betal nå, betal med kort, kortbetaling, betalingskort, kortnummer, kortinformasjon, betalingsmåte, betalingsinformasjon, betalingsmetode, fullfør betaling, gå til betaling, gi en gave, doner, gavebeløp, fast giver, =betal, bli fadder`,
    nn: `betal no, betal med kort, kortbetaling, betalingskort, kortnummer, betalingsmåte, fullfør betaling, gje ei gåve, =betal`,
    en: `pay now, card payment, payment card, card number, card details, payment method, payment details, complete payment, make a payment, make payment, proceed to payment, donate, donation, pay with card, pay securely, secure payment`,
  },
  newsletter: {
    nb: `nyhetsbrev-, nyheter på epost, abonner, abonnere, abonnement-, meld deg av, hold meg oppdatert, få nyheter, epostvarsling, følg oss`,
    nn: `nyheitsbrev-, nyhende på epost, abonner, hald meg oppdatert`,
    en: `newsletter-, subscribe, subscription, unsubscribe, mailing list, keep me updated, stay updated, news by email, email updates, stay in touch, get updates`,
  },
  cookie: {
    nb: `informasjonskapsler, informasjonskapsel-, =cookies, cookie-, personverninnstillinger, samtykke til bruk av cookies, godta alle, nødvendige kapsler, avvis alle`,
    nn: `informasjonskapslar, godta alle, personverninnstillingar, avvis alle`,
    en: `cookie-, cookies, accept all, reject all, privacy settings, tracking preferences, manage preferences, your privacy choices`,
  },
  feedback: {
    nb: `gi tilbakemelding, din tilbakemelding, tilbakemelding-, tilbakemelding på, fant du det, hva synes du om, hvor fornøyd, brukerundersøkelse-, kundeundersøkelse-, kundetilfredshet, brukertilfredshet, nytte av denne siden, var siden nyttig, var artikkelen nyttig, rapporter feil på, tips oss, gi din mening, anmeld produktet, skriv en anmeldelse, din vurdering av, nettsiden, stjerner, anbefale oss, legg igjen en kommentar, skriv en kommentar, kommentarfelt`,
    nn: `gje tilbakemelding, tilbakemelding, fann du det, kva synest du om, kor nøgd, brukarundersøking-, nettsida, tips oss, legg att ein kommentar`,
    en: `feedback-, give feedback, your feedback, did you find, was this helpful, was this page, was this article, how satisfied, satisfaction survey, customer survey, customer satisfaction, rate us, rate this, rate your, write a review, your review, product review, report a bug, report a problem with, recommend us, leave a comment, leave a reply, post a comment, help us improve, this website, this page`,
  },
  checkout: {
    nb: `handlekurv-, handlevogn, til kassen, =kasse, =kassen, leveringsadresse-, leveringsmåte, fakturaadresse, levering-, frakt, bestill, bestilling-, kjøp nå, fullfør kjøp, fullfør bestilling, fullfør ordre, ordrebekreftelse, rabattkode, gavekort, =kjøp, legg i handlekurv, hjemlevering`,
    nn: `handlekorg-, til kassa, =kasse, =kassa, leveringsadresse, bestill, bestilling, kjøp no, fullfør kjøp, rabattkode, gåvekort, =kjøp`,
    en: `checkout-, check out, shopping cart, =cart, basket, place order, place your order, your order, order summary, delivery address, shipping-, billing address, delivery method, buy now, complete order, complete purchase, promo code, discount code, gift card, add to cart, home delivery`,
  },
};
