import type { TopicWords } from './format';

export const age: TopicWords = {
  id: 'age',
  words: {
    nb: `fødselsdato-, fødselsdag, fødselsår-, fødedato, fdato, født dato|år, dato|når født, alder-, hvor gammel|gamle, mange år er, år gammel, mindreårig-, -myndig, under|over|fylt|fyller 18|atten, barn eller voksen, aldersvurdering-, aldersundersøk, antatt|oppgitt|anslått|estimert alder, =attenåring`,
    nn: '',
    en: `date|year of birth, birthdate, birth date|year, dob, birthday, bday, =age|=ages|=aged, how old, years old, =minor|=minors, underage, under|over 18|eighteen, 18 or over, adult or child, age assessment|group|claimed|estimate, adult or minor|child, estimated|apparent|claimed age, years of age, dateofbirth`,
  },
  weak: {
    nb: `=født, ?år gammel, ?tenåring`,
    nn: '',
    en: `=born, ?teenager`,
  },
  not: {
    nb: `hvor|barn født, født i, alderspensjon, enslig mindreårig`,
    nn: '',
    en: `where born, born in, minor injury|injuries, unaccompanied minor`,
  },
};
