import type { TopicWords } from './format';

export const language: TopicWords = {
  id: 'language',
  words: {
    nb: `språk-, -språk, tolk-, -tolk, tolke-, norskkunnskap-, norskferdighet-, norsknivå, norskkurs-, norskopplæring-, norskprøve, snakker norsk, snakke norsk, snakker engelsk, snakke engelsk, forstår norsk, forstår du norsk, forstår engelsk, forstå norsk, forstår samtalen, kan norsk, lese og skrive, lese eller skrive, lesing og skriving, lese skrive, kan lese,
      kan skrive, lese norsk, skrive norsk, leseferdighet-, skriveferdighet-, lesekyndig-, lesevansker, skrivevansker, lese og skrivevansker, analfabet-, morsmål-, dialekt-, oversett-, oversettelse-, oversetter-, målføre, muntlig norsk, skriftlig norsk, kommuniserer på, kommunisere på, snakker bedre, engelskkunnskap-, lettlest, målform`,
    nn: `snakkar norsk, talar norsk, tale norsk, snakkar engelsk, talar engelsk, forstår norsk, omsetj-, omsetjing-, omsetjar-, omsett, teiknspråk, munnleg norsk, skriftleg norsk, kommuniserer på, lese og skrive, lesing og skriving, les og skriv, norskkunnskapar`,
    en: `language-, interpret-, translat-, mother tongue, native tongue, speak norwegian, speaks norwegian, speak english, speaks english, literacy, literate, illitera-, read and write, read or write, able to read, reading and writing, reading or writing, can read, can write, reading skills, writing skills, reading ability, norwegian skills, norwegian proficiency, english proficiency, english skills, fluency, fluent, understand norwegian, understands norwegian,
      understand english, understands english, sign language, dialect, spoken, speaks which`,
  },
  not: {
    nb: `kroppsspråk-, velg språk, bytt språk, endre språk, språkvalg, programmeringsspråk, språk på nettsiden, språk på siden, oversettelse av siden, tolkning av, feiltolk-`,
    nn: 'vel språk, byt språk, endre språk, språk på sida',
    en: `body language, change language, select language, choose language, site language, display language, page language, switch language, language version, programming language, interpretation of the law, language of the page, your language preference`,
  },
};
