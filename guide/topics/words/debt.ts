import type { TopicWords } from './format';

export const debt: TopicWords = {
  id: 'debt',
  words: {
    nb: `gjeld-, gjelds-, -gjeld, ~-lån, ~lånebeløp, ~långiver, =skylder|=skyldte, kreditor-, ~kreditt-, inkasso-, ~avdrag-, nedbetal-, tilbakebetal-, ~=rente|=renter, betale|betalt tilbake, mislighold, namsmann-, restanse, ~utestående, ~gebyr, ~ubetalt, ~=lån|=lånet|=lånene|=lånte, skyldig, erstatningskrav, rekrutteringsgebyr, formidlingsgebyr, betale|betalt ned|av på|reise|jobb|gjeld, betale|betalte|betalt for å få|komme|jobben|arbeid|reise, utlegg fra|hos|som arbeidsgiver, =utlegg, utleggstrekk, forskudd-, forskott-, kostnader|utgifter tilbake|betales|arbeid|trukket|reise, skylder-, skyldte-, skylde noen|penger|arbeid, gjeldsordning, ~=låntaker, ~låneopptak, ~=depositum, ~purring-, ~forfalt, betalingsvansker, betalingsproblemer, betalingsanmerkning-, husleierestanse, ~=gebyr, ~regning-, betjene|nedbetale, penger til noen som krever, utestående regning|regninger|beløp|krav, betale tilbake|attende for|penger|til, bøter som, ubetalte bøter|regninger, skylder noe|stoff|penger, hva kostet|kosta reisen|jobben|det, spillegjeld, depositum betalt, pengelån, lånehai, låneavtale, lånekontrakt, misligholdt, avbetaling, betalingsplan, medlåntaker, betalingskrav, =pant, kausjon, betale|betalt på|i forhånd|depositum, betale|betalt|betaler noe for jobben|å|plassen, pantsatt, lån tatt opp, lånt penger, hva skjer om du ikke betaler, lånte, penger tilbake, betale av, skylder, mellommann betalt, hvem har du lånt av, lån|kreditt i ditt|hans|hennes|andres navn, presset for penger, må du|de|dere betale noe|formidler|tilbake|noen|byrå, behandling du må betale for, gjeld til andre, lånt av, regningene, krav mot deg, kostnad for reisen|visum, betaler du ned, pengekrav, betalt for visum|papirene`,
    nn: '',
    en: `debt-, indebted, ~loan-, =owe|=owes|=owed|=owing, creditor-, ~lender, borrow, repay-, ~repayment, ~instalment, ~installment, ~mortgage, arrears, bailiff, ~interest rate, recruitment|agency fee|fees, liabilities, ~unpaid, ~overdraft, fee|fees|costs|money paid|charged|for|repaid|owed job|placement|recruitment|agency|broker, recruitment|placement|agency|agent|broker fee|fees|costs, money to|be repaid|borrowed, paid|pay|paying off, have to pay to|for come|get|work, advance from|by|on, ~advances, ~bills, rent arrears, repaid, lend, costs owed|repaid|deducted, bondage, instalments, ~guarantor, liabilit, defaults, fees before|paid|for|to departure, owe for, pay|paying off, indebt, loanshark, pawn, usury, remortgage, moneylender, garnish, overdue, deductions for travel, collateral, credit in your|his|her|their name, taken out loan|credit|finance, cost to come|get, how much did|does it cost, owe, working off, money owed|back, fee|fees charged|paid|before|to, deposit paid|kept, still owe, pay for the job, what if you repay|pay, pay back, paid up front, upfront, agency|recruitment|placement|broker|visa charges, did you borrow, borrow to, fees reimbursed, bills owed|unpaid|outstanding, price for the journey|trip, pay for your visa|ticket|travel|papers, charged for, interest on, cover the cost, advance paid|on|taken`,
  },
  not: {
    nb: `gjelder, gjelde|=gjeldende, =utlån, skyldes, skyldig lønn, gjeld fra|for, regningsnummer`,
    nn: '',
    en: `payback period, wages|pay|salary owed, advance notice|care`,
  },
  weak: {
    nb: `?kostnad, ?gebyr, ?kostet, ?pris, ?=krav, ?låne, ?betale tilbake, ?=bøter, ?=bot, ?forsikring, regning, ?betale for selv`,
    nn: '',
    en: `?cost|costs, ?fee|fees, ?borrow, ?bill, ?owed, ?repay, ?=price, ?=fines, ?lent`,
  },
};
