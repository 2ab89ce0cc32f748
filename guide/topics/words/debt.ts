import type { TopicWords } from './format';

export const debt: TopicWords = {
  id: 'debt',
  words: {
    nb: `gjeld-, gjelds-, -gjeld, =lån, =lånet, =lånt, =låne, =låner, =lånte, =lånene, -lån, lånebeløp, lånegiver, långiver-, lånetaker, låneopptak, lånekassen, skylder penger, skylder noen, skyldt, =skylder,
      =skylde, skyldig penger, skyldig beløp, kreditor-, kreditt-, inkasso-, avdrag-, nedbetal-, tilbakebetal-, tilbakebetaling-, =rente, =renter, =rentene, rentesats, boligrente, avbetal-, avbetaling-, betale tilbake, betalt tilbake, betaler tilbake,
      betalingsanmerkning-, misligholdt, mislighold, utleggstrekk, namsmann-, restanse, utestående, formidlingsgebyr, økonomiske forpliktelser, økonomisk forpliktelse, kausjon-, betale for jobben, betalt for jobben,
      betalt for å få, betale for å få, betalte for å få, måtte betale for jobb, skyldner-, pant-, rekrutteringsgebyr, forskudd på lønn, penger du skylder, lånt penger, lånte penger, betale tilbake reise, låne penger`,
    nn: `skuldar pengar, skuldar nokon, =skuldar, =skulda, skuldig pengar, skuldig beløp, tilbakebetaling-, betale tilbake, betaler tilbake, kredittar-, lånetakar, långjevar-, uteståande, betalingsmerknad-, lånt pengar, låne pengar, betale for jobben, betale for å få, økonomiske plikter`,
    en: `debt-, =debts, indebted-, loan-, =owe, =owes, =owed, =owing, money owed, owe money, creditor-, lender, borrow-, repay-, repayment, instalment, installment, mortgage-, arrears,
      outstanding amount, outstanding balance, outstanding payment, bailiff, interest rate, recruitment fee, recruitment cost, recruitment debt, paid for the job, pay for the job, pay to get, paid to get, advance payment, pay back, paid back, paying back, liabilities, overdraft, credit card, costs to repay, pay recruitment, pay fee, paid fee, pay back travel`,
  },
  not: {
    nb: `gjelder, gjelde, gjeldende, =gjeldt, utlån-, bibliotekslån, skyldes, pantebrev, pantelån hos bibliotek, hjemlån, lånekort, kredittkort, pantedokument, pantsetter, panter flasker`,
    nn: 'gjeldande, skuldar vondt',
    en: 'payback period, credit card number',
  },
};
