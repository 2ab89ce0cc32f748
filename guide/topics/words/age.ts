import type { TopicWords } from './format';

export const age: TopicWords = {
  id: 'age',
  words: {
    nb: `fødselsdato-, fødselsdag, fødselsår-, fødselsmåned, fødedato, fdato, fødtdato, fødseldato, født dato,
      dato født, født år, født når, når født, alder-, aldersgruppe, barnealder, hvor gammel, hvor gamle, år gammel,
      mindreårig-, umyndig-, myndig, under 18, over 18, fylt 18, under atten, over atten, fylt atten, fyller 18,
      barn eller voksen, voksen eller barn, barn under 18`,
    nn: `fødd dato, dato fødd, fødd når, når fødd, fødd år, kor gammal, kor gamal, kor gamle, år gammal, år gamal,
      under attan, over attan, fylt attan, barn eller vaksen`,
    en: `date of birth, birth date, birthdate, dob, birthday, year of birth, birth year, month of birth, =age, =ages,
      =aged, age group, how old, years old, =minor, =minors, underage, under age, under eighteen, over eighteen,
      bday, adult or child, child or adult`,
  },
  weak: { nb: '=født', nn: '=fødd', en: '=born' },
  not: {
    nb: `hvor født, født hvor, født i, født utenfor, alderspensjon-, aldershjem, født land, mindreårige barn,
      enslig mindreårig, barn født`,
    nn: 'kvar fødd, fødd i, fødd utanfor, einsleg mindreårig, einslege mindreårige, enslige mindreårige',
    en: `where born, born in, country born, =minor injury, =minor injuries, =minor offence, =minor works,
      unaccompanied minor, children under 18`,
  },
};
