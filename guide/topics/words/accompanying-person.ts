import type { TopicWords } from './format';

export const accompanyingPerson: TopicWords = {
  id: 'accompanying-person',
  words: {
    nb: `ledsag-, noen|andre sammen med, følgeperson-, ~reisefølge, følge med, medfølgende, kom|kommer|kommet|møter|møtte|reiste|reist sammen|alene, sammen|alene med|eller noen|sammen, hvem|av fulgte|følger|følges|fulgt, personen alene, hvem med|tilstede, hvem til stede, til stede under|ved|i samtale|møte|samtalen|møtet, andre til stede, andre tilstede, svarer|svare|snakker|taler|fører for|andre|ordet, andre svarer|taler|snakker, ~på vegne|personens av|vegne, talsperson, ~støtteperson, bisitter, ~kontaktperson-, noen med seg, har følge, hvem|noen henter|hentet|hentes|kjørte|brakte, hvem svar|snakk, følge til, følger|fulgte barnet|eleven|deg|personen, andre svar|snakk, svar|snakk for|på|vegne vegne|personen|deg|den, ~følge-, =følge|=følget, tilstede-, tilstedeværende-, til stede-, snakke for|selv seg|selv|personen, svare selv, selv svarer|snakker, fulgte|følger|fulgt|følgt|følgde barnet|personen|pasienten|deg|eleven, ~deltok|deltar|deltakere|deltatt i|på|samtalen|møtet, andre var|er med, var med, er med personen|pasienten|deg, kjørte|kjører deg|personen|pasienten|hit, andre personer i rommet|stede, møtt|møter|møtte|sett|samtale|snakket alene|sammen|med, snakke alene|uforstyrret|enerom, samtale på tomannshånd, =pårørende tilstede, bringer, avlever, levert|brakt av, innkomst sammen, kom sammen|alene|selv, avbryter, svarer på|for|i spørsmål|vegne, styrer samtalen, ektefelle|annen svarer, hvem med|møter, representant til stede, påtrengende, hvem|noen hent|bring|kjør|bringe|kjøre|hente deg|barnet|personen|eleven|pasienten|hit|her|etterpå, noen vent|venter, venter noen|på deg|utenfor|bilen, har med seg, hadde med seg noen, hentet av|barnet|eleven, hent barnet|eleven|deg|personen, svarer arbeidsgiver|sjefen|leder for, følge|følgje til legevakt|legevakta|sykehus|time, sammen med hvem`,
    nn: '',
    en: `accompan, accompany-, accompanied, ~companion-, escorted, came|come|comes|arrived|arrive|travelled|travelling|attend|attended with|alone, brought by, others|who|persons|people|anyone|also present, present at|during|in, answers|answer|speaks|speak|talks for, speaks|speaking|speak|answers on behalf, ~on behalf of, ~contact person, ~emergency contact, chaperone, support person, alone with, speak to alone, who was|were|is with, seen|spoken|interviewed|spoke|speak|talk|talked alone|privately|private, who|person brought|drove|dropped|collected|picked|took child|you|patient|them|here, brought in|by|here|here by, dropped off, collected by|from, picked up by, travelling|travel companion|companions|with|alone, escort, escorted by, waiting for|outside you|outside|them, answer|answered|answers|speak|speaks|spoke for|instead|questions, someone|anyone|else speak|speaks|answer|answers|wait|waiting, else in room|the|present, others in the room, came|come with|along, with you|the|them today|now|patient|here, in company, attended by|alone, ~attendees, ~participants, present-, who|is else present, interrupt, insists, third party present, private conversation, here alone|with`,
  },
  weak: {
    nb: `representant-`,
    nn: '',
    en: `representative`,
  },
  not: {
    nb: `ifølge, ansatte|personer til stede, kontaktperson hos|i leverandør|virksomheten, gå|dra|reise ut|alene, følgende, følge opp, følg med, oppfølg, tolk til stede|tilstede, er du til stede, hvem bor|bo|deler|lever|sover du|personen|dere|barnet sammen|alene|med, bor|bo|bodde|sover alene|sammen`,
    nn: '',
    en: `unaccompanied, staff|workers|employees present, escort service, live|lives|living|sleep|share with|alone, left alone, leave alone, live who, allowed alone, presenting, escort work|service|services|agency, at present, presently, interpreter|translator|lawyer|guardian present, present address|employer|job|situation`,
  },
};
