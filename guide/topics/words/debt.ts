import type { TopicWords } from './format';

export const debt: TopicWords = {
  id: 'debt',
  words: {
    nb: `gjeld-, gjelds-, -gjeld, =lån|=lånet|=lånt|=låne|=låner|=lånte, -lån, lånebeløp, långiver, skyld penger|noen|beløp, =skylder|=skyldte, kreditor-, kreditt-, inkasso-, avdrag-, nedbetal-, tilbakebetal-, =rente|=renter, betale|betalt tilbake,
      betalingsanmerkning, mislighold, namsmann-, restanse, utestående, gebyr, betale|betalt|betalte for|noe å|jobben, ubetalt, penger lånt|du skylder`,
    nn: '',
    en: `debt-, indebted, loan-, =owe|=owes|=owed|=owing, creditor-, lender, borrow, repay-, repayment, instalment, installment, mortgage, arrears, outstanding amount|balance, bailiff, interest rate, recruitment|agency fee|fees, pay|paid to get, pay fee,
      pay|paid back, liabilities, unpaid, overdraft, credit card`,
  },
  not: {
    nb: 'gjelder, gjelde|=gjeldende, =utlån, skyldes',
    nn: '',
    en: 'payback period',
  },
};
