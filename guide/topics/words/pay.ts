import type { TopicWords } from './format';

export const pay: TopicWords = {
  id: 'pay',
  words: {
    nb: `-lønn, lønn-, lønns-, ~utbetal-, ~utbetaling-, avlønn, får|du|blir betalt, ~bankkonto-, ~kontonummer-, ~kontonr, ~=konto|=kontoen, ~kontohaver, ~bankkort-, ~kontant-, fratrekk, ~inntekt-, ~-inntekt, trygd-, -trygd, stønad-, -stønad, sosialhjelp-, dagpenger, sykepenger, uføre-, ~pensjon-, bostøtte, ~økonomi-, ~-økonomi, økonomisk situasjon|støtte|stønad, ~formue-, feriepenger, ~skattekort, lommepenger, ~vipps, livsopphold, ytelse-, tariff-, ~bonus, peng hjem|dine|tjener|selv, tok|tar|får|beholde|styrer peng, egne peng, tilgang til peng|konto, disponer konto, trekkes, trukket i|for, trekk i|for|av|fra, levde|lever av, finansier, timesats, akkord-, betales overtid, nav ytelse|penger, skattetrekk, forskuddstrekk, kontantstøtte, utlegg, ~refusjon, forsørgelse, forsørger seg|deg selv, livsgrunnlag, ~kontoutskrift, kontoen|kontoens din|navn|eier, penger til rådighet|overs|sendt|sender|fra|får, beholder|beholde penger|lønn, sende|sender|sendt penger, arbeidsavklaringspenger, =aap, overtidsbetaling, overtidstillegg, ulempetillegg, tillegg for, faktisk|netto|brutto|avtalt|utbetalt lønn|betalt|beløp, betalt time|måned|uke|per|direkte|kontant|overtid, betales ut|lønn|kontant|du, hvordan|hvem betales|betaler|betalt|utbetaler, =fakturerer, minstelønn, ~studiestøtte, ~foreldrepenger, ~barnetrygd, ~formue, =tjener du|på|per, fortjeneste-, inntjening, likvid, ~sparepenger, kjøpekraft, penger hjem|hjemmefra`,
    nn: '',
    en: `wage-, salary, salaries, =pay, payslip, payday, payroll, you|are|is|being|get|how paid, paid by|directly|in, ~bank account|card|details, ~account number|holder, to|your account, ~iban, ~=bank, ~income-, earn, earnings, social|welfare|child|unemployment benefits|benefit, ~allowance, ~pension, hourly rate, rate of pay, ~financial, ~finances, ~savings, send|sends money, your|own|control|controls|to money, minimum wage, overtime|holiday pay, ~cash, ~tax card, ~deduction, deduct, support yourself, remunerat, remuneration, amount received|earned|actually|taken, means of support|subsistence, social assistance|security benefits|support, livelihood, subsistence, support yourself|themselves|oneself, take home, gross|net pay|wage|salary|amount|monthly, paid for|to|per|hour|overtime|directly|cash|regularly|late, pay per|rate|day|dates|frequency|slip|slips|you|received, keep your|the money|earnings|wages, money sent|home|earned|keep, sent home money, account in|own name, paid less|nothing, ~tips, ~bonus, welfare payment, ~stipend, maintenance payments, ~child benefit, unpaid|withheld wages|salary|pay, advance on wages, tax deducted|return, take money, give money|earnings, paid how|by, earns, wage, holds|keeps|has|controls bank|money`,
  },
  weak: {
    nb: `betal, betaling-, trekk, utgifter, økonomiske, peng, =bank|=banken`,
    nn: '',
    en: `payment, =paid|=pays, money, benefits, expenses, compensation`,
  },
  not: {
    nb: `belønn, lønns og arbeidsvilkår, lønnsdokumentasjon, dokumentasjon av lønn, bankid, brukerkonto, betalingsanmerkning, tilgang til telefon, betale for å|reise, betalte for|noe reisen|reise|å|jobb|turen, betaler|betalt|betale noen for, forskudd på lønn, skyldig lønn, betalte reisen|for, betale tilbake penger, tilbake peng`,
    nn: '',
    en: `pay|paid back, food|blood bank, user account, owe money, wage documentation, documentation of wages, pay|paid to get|come|travel, have to pay, pay a|recruitment fee, who paid for, paid for|the trip|journey|travel|ticket|flight`,
  },
};
