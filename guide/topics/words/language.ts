import type { TopicWords } from './format';

export const language: TopicWords = {
  id: 'language',
  words: {
    nb: 'språk-, -språk, tolk-, -tolk, norskkunnskap-, norskferdighet-, norskkurs, norskopplæring, norsknivå, snakker|forstår|kan|lese|lærer norsk|engelsk, lese|lesing og|eller skrive|skriving, leseferdighet, skriveferdighet, lese og skriveferdighet, analfabet-, morsmål-, dialekt, oversett-, målform',
    nn: '',
    en: 'language-, interpret, interpreter-, translat, mother|native tongue, speak|speaks|understand|understands|level|of norwegian|english, norwegian level|skills|proficiency, literacy, literate, illitera, read|reading and|or write|writing, able|can to read, fluency, sign language, dialect',
  },
  not: {
    nb: 'kroppsspråk-, velg|bytt|endre språk, språkvalg',
    nn: '',
    en: 'body language, select|choose|change|site|display language',
  },
};
