import type { TopicWords } from './format';

export const debt: TopicWords = {
  id: 'debt',
  words: {
    nb: `gjeld-, gjelds-, -gjeld, ~-lån, ~lånebeløp, ~långiver, =skylder|=skyldte, kreditor-, ~kreditt-, inkasso-, ~avdrag-, nedbetal-, tilbakebetal-, ~=rente|=renter, betale|betalt tilbake, betalingsanmerkning, mislighold, namsmann-, restanse, ~utestående, ~gebyr, betale|betalt|betalte for|noe å|jobben, ~ubetalt, penger lånt|du skylder, ~=lån|=lånet|=lånene|=lånte, lånt|låne|låner peng|av, skyldig, skyld peng|noen|beløp, erstatningskrav, rekrutteringsgebyr, formidlingsgebyr, betale|betalt ned|av på|reise|jobb|gjeld, betale|betalte|betalt for å få|komme|jobben|arbeid|reise, utlegg fra|hos|som arbeidsgiver, =utlegg, utleggstrekk, forskudd-, forskott-, kostnader|utgifter tilbake|betales|arbeid|trukket|reise, skylder-, skyldte-, skylde noen|penger|arbeid, gjeldsordning, ~=låntaker, ~låneopptak, ~=depositum, ~purring-, ~forfalt, betalingsvansker, betalingsproblemer, betalingsanmerkning-, husleierestanse, ~=gebyr, ~regning-, betjene|nedbetale, sikkerhet for lån`,
    nn: '',
    en: `debt-, indebted, ~loan-, =owe|=owes|=owed|=owing, creditor-, ~lender, borrow, repay-, ~repayment, ~instalment, ~installment, ~mortgage, arrears, ~outstanding amount|balance, bailiff, ~interest rate, recruitment|agency fee|fees, pay|paid to get, pay fee, pay|paid back, liabilities, ~unpaid, ~overdraft, ~credit card, fee|fees|costs|money paid|charged|for|repaid|owed job|placement|recruitment|agency|broker, fees paid|charged, recruitment|placement|agency|agent|broker fee|fees|costs, money to|be repaid|borrowed, paid|pay|paying off, have to pay to|for come|get|work, pay to come|get|work, advance from|by|on, ~advances, ~bills, rent arrears, repaid, owing to|money, lent you, lend, costs owed|repaid|deducted, debtor, bondage, instalments, charged for recruitment|job|travel, ~guarantor, liabilit, ~credit agreement|balance, deposit paid|withheld, defaults`,
  },
  not: {
    nb: `gjelder, gjelde|=gjeldende, =utlån, skyldes, skyldig lønn, gjeld fra|for, regningsnummer`,
    nn: '',
    en: `payback period, wages|pay|salary owed, advance notice|care`,
  },
};
