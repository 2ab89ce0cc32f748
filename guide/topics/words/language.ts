import type { TopicWords } from './format';

export const language: TopicWords = {
  id: 'language',
  words: {
    nb: `~språk-, ~-språk, tolk-, -tolk, norskkunnskap-, norskferdighet-, ~norskkurs, norskopplæring, norsknivå, snakker|forstår|kan|lese|lærer norsk|engelsk, lese|lesing og|eller skrive|skriving, leseferdighet, skriveferdighet, analfabet-, morsmål-, ~dialekt, ~oversett-, ~målform, lese|leser|lesing|lesa og|eller skrive|skriver|skriva|skriving, lesevansk, skrivevansk, lesevansker, forstår du|personen|språket|spørsmål, ~=norsk, ~=engelsk, arabisk|ukrainsk|polsk, tegnspråk-, språkhjelp, fjerntolk-, alfabet, foretrukket tolk|språk, tolk språk, fremmedspråk, språkkunnskap-, språkferdighet-, språknivå-, tospråklig, flerspråklig, skriftspråk, språkbarriere-, leseevne, skriveevne, alfabetisert, dysleksi, skolespråk, norskprøve, språkprøve, språkvansker, språk, holdt på norsk|engelsk, kjønn på tolk, forstod|forsto|skjønner du, kommunikasjon på, hvilket språk, mållag, lese og skrive, skrive navnet, språk i kontrakten|hjemmet, snakket vi, hvilket språk vil, språk de|du forstår, hva snakker de|du|dere`,
    nn: '',
    en: `~language-, interpret, interpreter-, ~translat, mother|native tongue, speak|speaks|understand|understands|level|of norwegian|english, literacy, literate, illitera, read|reading and|or write|writing, ~fluency, ~dialect, interpret-, interpretation, english|norwegian proficiency|skills|level|spoken|understood|speak|speaks|ability, speak|speaks|spoken|understand|read|write language|norwegian|english|well, communication needs|support, read a|letter|the, can|able|help read|write|reading|writing, tongue, bilingual, translator-, ~translation, ~=norwegian|=english, understands|understand what|questions|norwegian|english, braille, own|first|which language, multilingual, linguist, lingua, dyslexia, languages-, illiterate, vocabulary, speaking, spoken languages, reads, writes, translated into, communicate in, what language|languages, language line, sign language, fluent, understood, language spoken|preferred|used, in your own language, words in`,
  },
  not: {
    nb: `kroppsspråk-, velg|bytt|endre språk, språkvalg`,
    nn: '',
    en: `body language, select|choose|change|site|display language`,
  },
  weak: {
    nb: `?forstå, ?lese, ?skrive, ?ord, ?snakke, ?snakker, ?oversette, ?kommunisere, ?hørsel, ?muntlig, ?skriftlig, ?=norsk`,
    nn: '',
    en: `?read, ?write, ?speak, ?understand, ?words, ?spoken, ?written, ?communicate, ?alphabet, ?=english`,
  },
};
