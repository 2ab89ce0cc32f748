import type { TopicWords } from './format';

export const pay: TopicWords = {
  id: 'pay',
  words: {
    nb: `-lønn, lønn-, lønns-, ~utbetal-, ~utbetaling-, avlønn, får|du|blir betalt, ~bankkonto-, ~kontonummer-, ~kontonr, ~=konto|=kontoen, ~kontohaver, ~bankkort-, ~kontant-, fratrekk, ~inntekt-, ~-inntekt, trygd-, -trygd, stønad-, -stønad, sosialhjelp-, dagpenger, sykepenger, uføre-, ~pensjon-, bostøtte, ~økonomi-, ~-økonomi, økonomisk situasjon|støtte|stønad, ~formue-, feriepenger, ~skattekort, lommepenger, ~vipps, livsopphold, ytelse-, tariff-, ~bonus, peng hjem|dine|tjener|selv, tok|tar|får|beholde|styrer peng, tilgang til peng|konto, disponer konto, trekkes, trekk i|for|av|fra, levde|lever av, finansier, timesats, akkord-, betales overtid, skattetrekk, forskuddstrekk, kontantstøtte, utlegg, ~refusjon, forsørgelse, livsgrunnlag, ~kontoutskrift, arbeidsavklaringspenger, =aap, overtidsbetaling, overtidstillegg, ulempetillegg, betalt time|måned|uke|per|direkte|kontant|overtid, hvordan|hvem betales|betaler|betalt|utbetaler, =fakturerer, minstelønn, ~studiestøtte, ~foreldrepenger, ~barnetrygd, ~formue, fortjeneste-, inntjening, likvid, ~sparepenger, kjøpekraft, sitter du igjen, sitte igjen med, får du|dere|personen behold|beholde|utbetalt|penger|utdelt, uten betaling|lønn, penger eller klær|gaver, tjene|tjener til livets|opphold, når fikk du lønn, lønn går inn, konto går, hvem betaler lønn|deg|husleie|mat, penger ved|fra, hvordan skaffer, eier av kontoen, har hånd om|konto|penger, har du|personen|beboeren|pasienten penger, penger uten forklaring, dyre gaver|klær|ting, lovet timelønn|lønn|betaling, sender du|penger penger|hjem`,
    nn: '',
    en: `wage-, salary, salaries, =pay, payslip, payday, payroll, you|are|is|being|get|how paid, ~bank account|card|details, ~account number|holder, ~iban, ~=bank, ~income-, earn, earnings, ~allowance, ~pension, hourly rate, ~financial, ~finances, ~savings, send|sends money, your|own|control|controls|to money, ~cash, ~deduction, deduct, support yourself, remunerat, remuneration, amount received|earned|actually|taken, means of support|subsistence, livelihood, subsistence, support yourself|themselves|oneself, gross|net pay|wage|salary|amount|monthly, paid for|to|per|hour|overtime|directly|cash|regularly|late, pay per|rate|day|dates|frequency|slip|slips|you|received, keep your|the money|earnings|wages, money sent|home|earned|keep, ~tips, ~bonus, ~stipend, earns, wage, holds|keeps|has|controls bank|money, take a cut|share|percentage, wages held|kept|withheld|late|paid, without pay|payment|wages, hand over money|wages|earnings|cash`,
  },
  weak: {
    nb: `betal, betaling-, trekk, utgifter, økonomiske, peng, =bank|=banken, ?=penger|=pengene, ?tjene, ?tjener, ?=beløp|=beløpet, ?=sum, ?=kroner, ?bruttobeløp, ?utbetale, ?=kort|=kortet, ?behold, ?kjøpe, ?råd, ?mottar, ?overfør, ?=sparer, ?skatt, ?kvittering, ?tips, ?sedler, ?verdisaker, ?gaver, ?=gratis`,
    nn: '',
    en: `payment, =paid|=pays, money, benefits, expenses, compensation, ?earn, ?=keep, ?=cash, ?=card, ?received, ?spend, ?afford, ?receipt, ?tax, ?tips, ?gifts, ?valuables, ?transfer, ?wallet, ?bank, ?send, ?=rate, ?=sum, ?unpaid`,
  },
  not: {
    nb: `belønn, lønns og arbeidsvilkår, lønnsdokumentasjon, dokumentasjon av lønn, brukerkonto, betalingsanmerkning, tilgang til telefon, betale for å|reise, betalte for|noe reisen|reise|å|jobb|turen, betaler|betalt|betale noen for, forskudd på lønn, skyldig lønn, betalte reisen|for, betale tilbake penger, tilbake peng, skaffer penger ved, betale attende|tilbake for, penger til noen som krever, for sex, mot sex`,
    nn: '',
    en: `pay|paid back, food|blood bank, user account, owe money, wage documentation, documentation of wages, pay|paid to get|come|travel, have to pay, pay a|recruitment fee, who paid for, paid for|the trip|journey|travel|ticket|flight`,
  },
};
