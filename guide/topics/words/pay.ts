import type { TopicWords } from './format';

export const pay: TopicWords = {
  id: 'pay',
  words: {
    nb: `-lønn, lønn-, lønns-, utbetal-, utbetaling-, avlønn, får|du|blir betalt, bankkonto-, kontonummer-, kontonr, =konto|=kontoen, kontohaver, bankkort-, kontant-, fratrekk,
      inntekt-, -inntekt, trygd-, -trygd, stønad-, -stønad, sosialhjelp-, dagpenger, sykepenger, uføre-, pensjon-, bostøtte, økonomi-, -økonomi, økonomisk situasjon|støtte|stønad, formue-, feriepenger, skattekort, lommepenger, vipps,
 livsopphold, ytelse-, tariff-, bonus, peng hjem|dine|tjener|selv, tok|tar|får|beholde|styrer peng, egne peng, tilgang til peng|konto, disponer konto, trekkes, trukket i|for, trekk i|for|av|fra, levde|lever av, finansier, timesats, akkord-, betales overtid`,
    nn: '',
    en: `wage-, salary, salaries, =pay, payslip, payday, payroll, you|are|is|being|get|how paid, paid by|directly|in, bank account|card|details, account number|holder, to|your account, iban, =bank, income-, earn, earnings,
      social|welfare|child|unemployment benefits|benefit, allowance, pension, hourly rate, rate of pay, financial, finances, savings, send|sends money, your|own|control|controls|to money, minimum wage, overtime|holiday pay, cash, tax card, deduction, deduct, support yourself`,
  },
  weak: {
    nb: 'betal, betaling-, trekk, utgifter, økonomiske, peng, =bank|=banken',
    nn: '',
    en: 'payment, =paid|=pays, money, benefits, expenses, compensation',
  },
  not: {
    nb: 'belønn, lønns og arbeidsvilkår, lønnsdokumentasjon, dokumentasjon av lønn, bankid, brukerkonto, betalingsanmerkning, tilgang til telefon',
    nn: '',
    en: 'pay|paid back, food|blood bank, user account, owe money, wage documentation, documentation of wages',
  },
};
