import type { TopicWords } from './format';

export const age: TopicWords = {
  id: 'age',
  words: {
    nb: `fødselsdato-, fødselsdag, fødselsår-, fødedato, fdato, født dato|år, dato|når født, alder-, hvor gammel|gamle, mindreårig-, -myndig, under|over|fylt|fyller 18|atten, aldersvurdering-, antatt|oppgitt|anslått|estimert alder, =attenåring, livsalder, tenåring-, myndighetsalder`,
    nn: '',
    en: `date|year of birth, birthdate, dob, birthday, bday, =age|=ages|=aged, how old, =minor|=minors, underage, under|over 18|eighteen, age assessment|group|claimed|estimate, adult or minor|child, estimated|apparent|claimed age, dateofbirth, teenage, teenager, adolescent, birthyear, juvenile, you|he|she|they born, years old, age at`,
  },
  weak: {
    nb: `=født, ?tenåring`,
    nn: '',
    en: `=born, ?teenager`,
  },
  not: {
    nb: `hvor|barn født, født i, alderspensjon, enslig mindreårig`,
    nn: '',
    en: `where born, born in, minor injury|injuries, unaccompanied minor`,
  },
};
