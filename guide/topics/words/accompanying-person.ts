import type { TopicWords } from './format';

export const accompanyingPerson: TopicWords = {
  id: 'accompanying-person',
  words: {
    nb: `ledsag, ledsager-, ledsaget, ledsagende, følgeperson-, følge med personen, reisefølge-, medfølgende, kom sammen med, kommer sammen med, kommet sammen, møter sammen, møtte sammen, kom sammen, reiste sammen, reist sammen, reiste du sammen, hvem fulgte, hvem følger, hvem var med, hvem er med, med på samtalen, med på møtet, med til samtalen, med i følget, i følge med,
      andre til stede, andre tilstede, til stede under, tilstede under, til stede ved samtale, til stede i samtale, tilstede ved samtale, tilstede i samtale, hvem er til stede, hvem var til stede, hvem er tilstede, hvem var tilstede, fører ordet, svarer for, svarer på vegne, svare for, snakker for, snakke for, taler for, snakker på vegne, på vegne av, talsperson-, talsmann, støtteperson-, tillitsperson-, bisitter-,
      kom alene, kommer alene, møtte alene, møter alene, reiste alene, reist alene, alene eller sammen, alene eller i følge, personen alene, noen med seg, brakt av, brakt hit av, fulgt av, følges av, kjørt hit av, kontaktperson-, hvem svarer, hvem snakker, hvem taler, andre svarer, svarer andre, deltakere i samtale, til stede i møtet, hvem kom du sammen, hvem kommer du sammen, har følge`,
    nn: `ledsagar-, ledsaga, følgjeperson-, reisefølgje-, medfølgjande, kom saman med, kjem saman med, møtte saman, kom saman, reiste saman, reist saman, kven følgjer, kven følgde, kven var med, kven er med, med på samtalen, i følgje med, andre til stades, til stades under, kven er til stades, kven var til stades, svarar for, svare for, snakkar for, snakke for, talar for, på vegner av,
      talsperson, støtteperson, tillitsperson, kom åleine, kjem åleine, møtte åleine, møter åleine, reiste åleine, reist åleine, åleine eller saman, nokon med seg, følgt av, kven svarar, kven snakkar, kven talar, har følgje, andre svarar`,
    en: `accompan, accompany-, accompanied, accompanies, companion-, travel companion, escorted by, escorted, came with, come with, comes with, arrived with, arrive with, travelled with, traveled with, travel with, travelling with, brought by, brought here by, present during, others present, anyone else present, also present, who present, who was present, people present, persons present, present at interview, present at the interview, present in the interview,
      speaks for, speak for, speaking for, answers for, answer for, answering for, answers on behalf, speaks on behalf, speak on behalf, on behalf of, talks for, contact person, emergency contact, chaperone, support person, spokesperson, came alone, come alone, arrived alone, arrive alone, attended alone, attends alone, travelled alone, alone or with, person accompanying, who came with, attended with, attending with, does the talking`,
  },
  weak: { nb: 'representant-, fullmektig-', nn: '', en: 'representative, interviewed alone' },
  not: {
    nb: 'ifølge, kontaktperson i virksomheten, kontaktperson hos leverandør, kontaktperson for tilsynet, ansatte til stede, ansatte tilstede, arbeidstakere til stede, arbeidstakere tilstede',
    nn: 'tilsette til stades, arbeidstakarar til stades',
    en: 'unaccompanied, staff present, workers present, employees present, persons present on site, escort service, escort agency',
  },
};
