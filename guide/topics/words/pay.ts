import type { TopicWords } from './format';

export const pay: TopicWords = {
  id: 'pay',
  words: {
    nb: `lønn-, -lønn, lønns-, lønning, lønnet, avlønn-, utbetal-, utbetaling-, lønnsslipp-, lønnslipp-, lønnskonto, lønnstrekk, får betalt, fått betalt, du betalt, bankkonto-,
      kontonummer-, kontonr, kontoopplysninger, kontohaver, kontoinnehaver, kontoeier, =konto, =kontoen, egen konto, bankkort-, bankopplysninger, bankforbindelse, =bank, =banken, kontant-, fratrekk, trekkes, trukket,
      inntekt-, -inntekt, inntekts-, trygd-, -trygd, stønad-, -stønad, sosialstønad, sosialhjelp-, dagpenger, sykepenger, foreldrepenger, arbeidsavklaringspenger, =aap, uføre-, pensjon-, -pensjon,
      barnetrygd, kontantstøtte, bostøtte-, økonomi-, -økonomi, økonomisk situasjon, økonomisk støtte, økonomisk stønad, formue-, sparepenger, feriepenger-, overtidsbetaling, overtidstillegg, bonus, skattekort, skattetrekk,
      lommepenger, tariff-, provisjon, honorar-, godtgjør-, vederlag-, sender penger, penger hjem, disponerer konto, tilgang til konto, tilgang til penger, egne penger, styrer penger, tar penger, livsopphold, vipps, etterbetaling,
      sosiale ytelser, ytelser fra nav, ytelse fra nav, ytelser, nav ytelse, introduksjonsstønad, kvalifiseringsstønad, stipend, studiestøtte`,
    nn: `løn-, -løn, =løna, =lønna, =løner, =løn, lønningar, månadsløn, lønsslipp-, lønstrekk, får betalt, dagpengar, sjukepengar, foreldrepengar, arbeidsavklaringspengar, ytingar, yting frå nav,
      feriepengar-, lommepengar, sparepengar, eigne pengar, sender pengar, pengar heim, styrer pengane, tek pengane, godtgjer-, eigen konto`,
    en: `wage-, salary-, salaries, =pay, payslip, pay slip, payday, payroll, paycheck, how paid, get paid, bank account, account number, account holder, iban, bank card, debit card, bank details, =bank, bank-,
      deduct-, deduction, income-, earn, earnings, social benefit, welfare benefit, benefits received, receive benefits, state benefits, unemployment benefit, child benefit, allowance, pension-, hourly rate, rate of pay, remuneration, financial-, finances,
      savings, money sent, send money, sends money, remittance, tax card, minimum wage, overtime pay, holiday pay, social assistance, bonus, control money, controls money, access to money, own money, sort code, cash, welfare payment, you paid, are paid, is paid, being paid, paid by, paid work, paid in, paid directly, paid to you, paid regularly, who pays you`,
  },
  weak: {
    nb: 'penger, betaling-, betalt, betaler, trekk, -ytelse, ytelse, stønad, utgifter, økonomiske',
    nn: 'pengar, betaling, betalte, betaler, yting, -yting, trekk, utgifter',
    en: 'payment, money, benefits, expenses, compensation, =paid, =pays',
  },
  not: {
    nb: `belønn-, lønnsomhet, lønnsom, bankid-, brukerkonto-, dokumentasjon av lønn, lønnsdokumentasjon-, lønns og arbeidsvilkår, tjenesteytelse, bankboks,
      folketrygdloven, trekker seg, stemmetrekk, særtrekk, ansiktstrekk, økonomiavdeling, skyldner, betalingsfrist, betalingsanmerkning-, lønnsdokument, blodbank, databank`,
    nn: 'påløna, løns og arbeidsvilkår, lønsdokumentasjon-, brukarkonto',
    en: `pay back, paid back, pay attention, paid for travel, food bank, blood bank, user account, money owed, owe money, wage documentation, financial year, cost benefit`,
  },
};
