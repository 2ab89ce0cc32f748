import type { TopicWords } from './format';

export const debt: TopicWords = {
  id: 'debt',
  words: {
    nb: `gjeld-, gjelds-, -gjeld, ~-lån, ~lånebeløp, ~långiver, =skylder|=skyldte, kreditor-, ~kreditt-, inkasso-, ~avdrag-, nedbetal-, tilbakebetal-, ~=rente|=renter, betale|betalt tilbake, betalingsanmerkning, mislighold, namsmann-, restanse, ~utestående, ~gebyr, betale|betalt|betalte for|noe å|jobben, ~ubetalt, penger lånt|du skylder, ~=lån|=lånet|=lånene|=lånte, lånt|låne|låner peng|av, skyldig, skyld peng|noen|beløp, erstatningskrav, rekrutteringsgebyr, formidlingsgebyr, betale|betalt ned|av på|reise|jobb|gjeld, betale|betalte|betalt for å få|komme|jobben|arbeid|reise, utlegg fra|hos|som arbeidsgiver, =utlegg, utleggstrekk, forskudd-, forskott-, kostnader|utgifter tilbake|betales|arbeid|trukket|reise, skylder-, skyldte-, skylde noen|penger|arbeid, gjeldsordning, ~=låntaker, ~låneopptak, ~=depositum, ~purring-, ~forfalt, betalingsvansker, betalingsproblemer, betalingsanmerkning-, husleierestanse, ~=gebyr, ~regning-, betjene|nedbetale, sikkerhet for lån, penger til noen som krever, krever peng|betaling|noe, noen krever penger|betaling, utestående regning|regninger|beløp|krav, betale tilbake|attende for|penger|til, bøter som, ubetalte bøter|regninger, skylder noe|stoff|penger, i gjeld, fått forskudd, hva kostet|kosta reisen|jobben|det, hvem la ut, lagt ut for, lånt penger, kostnad for reisen|jobben|visum, arbeide|jobbe av|ned gjeld|skyld, stoffgjeld, narkogjeld, spillegjeld, tilbakebetale, garanti betalt, depositum betalt, hvor mye betalte, betalt noe|penger til byrå|formidler|agent, har betalt for|i jobb|jobben|plass|arbeid`,
    nn: '',
    en: `debt-, indebted, ~loan-, =owe|=owes|=owed|=owing, creditor-, ~lender, borrow, repay-, ~repayment, ~instalment, ~installment, ~mortgage, arrears, ~outstanding amount|balance, bailiff, ~interest rate, recruitment|agency fee|fees, pay|paid to get, pay fee, pay|paid back, liabilities, ~unpaid, ~overdraft, ~credit card, fee|fees|costs|money paid|charged|for|repaid|owed job|placement|recruitment|agency|broker, fees paid|charged, recruitment|placement|agency|agent|broker fee|fees|costs, money to|be repaid|borrowed, paid|pay|paying off, have to pay to|for come|get|work, pay to come|get|work, advance from|by|on, ~advances, ~bills, rent arrears, repaid, owing to|money, lent you, lend, costs owed|repaid|deducted, debtor, bondage, instalments, charged for recruitment|job|travel, ~guarantor, liabilit, ~credit agreement|balance, deposit paid|withheld, defaults, fees before|paid|for|to departure, paid an|to agent|agency|broker|recruiter|middleman, pay anyone for, paying back, owe for, how much cost|did it cost, cost of travel|journey|the job|visa, drug debt, work off debt, unpaid fines|bills, borrowed from|to, who lent, payday loan, money demanded, demand money, charged by agency, pay|paying off`,
  },
  not: {
    nb: `gjelder, gjelde|=gjeldende, =utlån, skyldes, skyldig lønn, gjeld fra|for, regningsnummer`,
    nn: '',
    en: `payback period, wages|pay|salary owed, advance notice|care`,
  },
  weak: {
    nb: `?kostnad, ?=regning|=regninger, ?gebyr, ?kostet, ?pris, ?=krav, ?låne, ?betale tilbake, ?avtalt sum, ?=bøter, ?=bot, ?forsikring`,
    nn: '',
    en: `?cost|costs, ?fee|fees, ?borrow, ?bill, ?=bills, ?owed, ?repay, ?=price, ?=fines, ?lent`,
  },
};
