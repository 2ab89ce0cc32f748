import type { TopicWords } from './format';

export const debt: TopicWords = {
  id: 'debt',
  words: {
    nb: `gjeld-, gjelds-, -gjeld, -lån, lånebeløp, långiver, =skylder|=skyldte, kreditor-, kreditt-, inkasso-, avdrag-, nedbetal-, tilbakebetal-, =rente|=renter, betale|betalt tilbake,
      betalingsanmerkning, mislighold, namsmann-, restanse, utestående, gebyr, betale|betalt|betalte for|noe å|jobben, ubetalt, penger lånt|du skylder, =lån|=lånet|=lånene|=lånte, lånt|låne|låner peng|av, skyldig, skyld peng|noen|beløp, erstatningskrav`,
    nn: '',
    en: `debt-, indebted, loan-, =owe|=owes|=owed|=owing, creditor-, lender, borrow, repay-, repayment, instalment, installment, mortgage, arrears, outstanding amount|balance, bailiff, interest rate, recruitment|agency fee|fees, pay|paid to get, pay fee,
      pay|paid back, liabilities, unpaid, overdraft, credit card`,
  },
  not: {
    nb: 'gjelder, gjelde|=gjeldende, =utlån, skyldes, skyldig lønn, gjeld fra|for',
    nn: '',
    en: 'payback period, wages|pay|salary owed',
  },
};
