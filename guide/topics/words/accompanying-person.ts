import type { TopicWords } from './format';

export const accompanyingPerson: TopicWords = {
  id: 'accompanying-person',
  words: {
    nb: `ledsag-, noen|andre sammen med, følgeperson-, reisefølge, følge med, medfølgende, kom|kommer|kommet|møter|møtte|reiste|reist sammen|alene, sammen|alene med|eller noen|sammen, hvem|av fulgte|følger|følges|fulgt, personen alene, hvem med|tilstede, hvem til stede, til stede under|ved|i samtale|møte|samtalen|møtet, andre til stede, andre tilstede,
      svarer|svare|snakker|taler|fører for|andre|ordet, andre svarer|taler|snakker, på vegne|personens av|vegne, talsperson, støtteperson, bisitter, kontaktperson-, noen med seg, har følge, hvem|noen henter|hentet|hentes|kjørte|brakte, hvem svar|snakk, følge til, følger|fulgte barnet|eleven|deg|personen, andre svar|snakk, svar|snakk for|på|vegne vegne|personen|deg|den`,
    nn: '',
    en: `accompan, accompany-, accompanied, companion-, escorted, came|come|comes|arrived|arrive|travelled|travelling|attend|attended with|alone, brought by, others|who|persons|people|anyone|also present, present at|during|in, answers|answer|speaks|speak|talks for, speaks|speaking|speak|answers on behalf,
      on behalf of, contact person, emergency contact, chaperone, support person, alone with, speak to alone, who was|were|is with`,
  },
  weak: {
    nb: 'representant-',
    nn: '',
    en: 'representative',
  },
  not: {
    nb: 'ifølge, ansatte|personer til stede, kontaktperson hos|i leverandør|virksomheten',
    nn: '',
    en: 'unaccompanied, staff|workers|employees present, escort service',
  },
};
