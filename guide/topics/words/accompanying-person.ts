import type { TopicWords } from './format';

export const accompanyingPerson: TopicWords = {
  id: 'accompanying-person',
  words: {
    nb: `ledsag-, følgeperson-, ~reisefølge, medfølgende, kom|kommer|kommet|møter|møtte|reiste|reist sammen|alene, hvem|av fulgte|følger|følges|fulgt, personen alene, hvem med|tilstede, til stede under|ved|i samtale|møte|samtalen|møtet, andre til stede, svarer|svare|snakker|taler|fører for|andre|ordet, talsperson, ~støtteperson, bisitter, ~kontaktperson-, har følge, hvem svar|snakk, følger|fulgte barnet|eleven|deg|personen, svar|snakk for|på|vegne vegne|personen|deg|den, ~følge-, =følge|=følget, tilstede-, tilstedeværende-, til stede-, snakke for|selv seg|selv|personen, fulgte|følger|fulgt|følgt|følgde barnet|personen|pasienten|deg|eleven, ~deltok|deltar|deltakere|deltatt i|på|samtalen|møtet, andre var|er med, er med personen|pasienten|deg, møtt|møter|møtte|sett|samtale|snakket alene|sammen|med, bringer, avlever, kom sammen|alene|selv, avbryter, svarer på|for|i spørsmål|vegne, hvem med|møter, påtrengende, hvem|noen hent|bring|kjør|bringe|kjøre|hente deg|barnet|personen|eleven|pasienten|hit|her|etterpå, venter noen|på deg|utenfor|bilen, har med seg, hentet av|barnet|eleven, følge|følgje til legevakt|legevakta|sykehus|time, ankom|kom sammen|med, følget, =følgje, i følge med, mann|kvinne|voksen|person|andre|noen|de i rommet|nærheten|rommet, lytter, uten at høre|hører|andre|arbeidsgiver|noen|sjefen, kan samtalen føres, personen ved siden|side, hvem er med|her|hos, fylt|fyller ut søknaden|skjemaet|for, talerør`,
    nn: '',
    en: `accompan, accompany-, accompanied, ~companion-, escorted, came|come|comes|arrived|arrive|travelled|travelling|attend|attended with|alone, others|who|persons|people|anyone|also present, present at|during|in, answers|answer|speaks|speak|talks for, ~contact person, ~emergency contact, chaperone, who was|were|is with, seen|spoken|interviewed|spoke|speak|talk|talked alone|privately|private, who|person brought|drove|dropped|collected|picked|took child|you|patient|them|here, dropped off, collected by|from, travelling|travel companion|companions|with|alone, escort, waiting for|outside you|outside|them, answer|answered|answers|speak|speaks|spoke for|instead|questions, someone|anyone|else speak|speaks|answer|answers|wait|waiting, came|come with|along, with you|the|them today|now|patient|here, ~attendees, ~participants, present-, interrupt, insists, arrived|came together|with|along, overhear, looked to others|someone, coached, waiting at|outside|in|for gate|car|school|you|outside, unrelated adult, within|out hearing|earshot`,
  },
  weak: {
    nb: `representant-, ?sammen, ?alene, ?vente, ?venter, ?følge, ?følger, ?fulgte, ?selskap, ?hentet, ?med seg, ?lytte, ?hører, ?tilstede`,
    nn: '',
    en: `representative, ?together, ?alone, ?waiting, ?follow, ?brought, ?beside, ?listening, ?companion, ?escort`,
  },
  not: {
    nb: `ifølge, ansatte|personer til stede, kontaktperson hos|i leverandør|virksomheten, gå|dra|reise ut|alene, følgende, følge opp, følg med, oppfølg, tolk til stede|tilstede, er du til stede, hvem bor|bo|deler|lever|sover du|personen|dere|barnet sammen|alene|med, bor|bo|bodde|sover alene|sammen, hvem venter på når|hjemme|der, snakker du med når, ønsker samtale med, stemmer tilstede|stede, representant oppnevnt, dem som er til stede, går|gå|får ut|gå alene, sammen i fritida, følger med på telefon`,
    nn: '',
    en: `unaccompanied, staff|workers|employees present, escort service, live|lives|living|sleep|share with|alone, left alone, leave alone, live who, allowed alone, presenting, escort work|service|services|agency, at present, presently, interpreter|translator|lawyer|guardian present, present address|employer|job|situation, hearing date|impairment|problem|loss|aid|test`,
  },
};
