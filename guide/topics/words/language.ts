import type { TopicWords } from './format';

export const language: TopicWords = {
  id: 'language',
  words: {
    nb: `~språk-, ~-språk, tolk-, -tolk, norskkunnskap-, norskferdighet-, ~norskkurs, norskopplæring, norsknivå, snakker|forstår|kan|lese|lærer norsk|engelsk, lese|lesing og|eller skrive|skriving, leseferdighet, skriveferdighet, lese og skriveferdighet, analfabet-, morsmål-, ~dialekt, ~oversett-, ~målform, lese|leser|lesing|lesa og|eller skrive|skriver|skriva|skriving, lese|lesa|skrive du|personen|norsk, lesevansk, skrivevansk, lesevansker, samtalen gjennomført på norsk|engelsk, kan norsk|engelsk, snakke norsk|engelsk, forstår du|personen|språket|spørsmål, norsk|engelsk nivå|muntlig|skriftlig, ~=norsk, ~=engelsk, arabisk|ukrainsk|polsk, tegnspråk-, tolkning, språkhjelp, fjerntolk-, snakker|snakke personen|du|barnet|hjemme språk, hjelp til å lese|forstå|oversette, alfabet, foretrukket tolk|språk, tolk språk, forstår du norsk|språket|det|hva, tolk språk kjønn`,
    nn: '',
    en: `~language-, interpret, interpreter-, ~translat, mother|native tongue, speak|speaks|understand|understands|level|of norwegian|english, norwegian level|skills|proficiency, literacy, literate, illitera, read|reading and|or write|writing, able|can to read, ~fluency, sign language, ~dialect, interpret-, interpretation, english|norwegian proficiency|skills|level|spoken|understood|speak|speaks|ability, speak|speaks|spoken|understand|read|write language|norwegian|english|well, communication needs|support, read a|letter|the, can|able|help read|write|reading|writing, tongue, bilingual, ~fluent, translator-, ~translation, ~=norwegian|=english, understands|understand what|questions|norwegian|english, spoken at home, sign language interpreter, braille, own|first|which language`,
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
