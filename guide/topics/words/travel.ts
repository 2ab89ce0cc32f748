import type { TopicWords } from './format';

export const travel: TopicWords = {
  id: 'travel',
  words: {
    nb: `reise-, reis, reist, -reise, innreise-, utreise-, utreisedato, ankomst til norge, ankomst til landet, ankomst i norge, ankom norge, ankom landet, kom til norge, kommet til norge, kom hit, kommet hit, kom til landet, kommet til landet,
      hvordan kom du, når kom du, hvorfor kom du, hvem brakte, =rute, =ruten, =ruta, reiserute-, rute til, transport-, fraktet, frakt, flybillett, billett-, -billett, flyplass, grense, grensepass-, grensekontroll, grenseoverg-, krysset grense, krysse grense,
      smugl-, menneskesmugl-, transitt-, gjennom hvilke land, hvilke land, via land, andre land, land underveis, underveis, utenlandsopphold-, opphold i utlandet, hvem arrangerte, hvem ordnet, hvem organiserte, betalte reise, betalt reise, betalte billett, reisekostnad,
      flyttet mye, flyttet ofte, stadige flytting, hyppige flytting, hyppig flytting, flytter mellom, flyttehistorikk, antall flytting, flyttet rundt, flyttet siste, skyss-, kjørt til, kjører til, kjørt av, hentet og brakt, hentet av, hjem og tilbake, transittland, sist i hjemlandet, forlot hjemlandet, reisetid`,
    nn: `kom til noreg, komen til noreg, kome til noreg, komme til noreg, kom til landet, komen hit, kome hit, komme hit, korleis kom, når kom du, kvifor kom du, kven ordna, kven organiserte, kven arrangerte, framkomst til, framkomstmiddel, betalte reisa, reisa, betalt reisa,
      kva land, kva for land, gjennom kva, undervegs, ankomst til noreg, flytta mykje, flytta ofte, stadig flytting, hyppig flytting, flyttar mellom, køyrt til, køyrer til, køyrt av, skyssa, utanlandsopphald, smugla, forlét heimlandet, forlate heimlandet`,
    en: `travel-, journey, =route, =routes, itinerary, arriv, arrival-, date of entry, entry date, point of entry, place of entry, port of entry, mode of entry, entered norway, entered the country, entry to norway, entry into, enter norway, come to norway, came to norway, coming to norway, came here, come here,
      get here, got here, get to norway, how did you come, transport-, =trip, =trips, ticket-, border-, border crossing, smuggl-, transit-, flight, airport, who arranged, who organised, who organized, departure, departed, moved often, moves often, moved frequently, frequent moves, moved around, frequently moved, relocat-, countries passed, other countries, driven to, drives you,
      =ferry, countries on the way, left home country, left your country, paid the journey, paid the trip, en route, on the way, paid ticket, paid for ticket, pay for ticket, bought ticket, paid for your journey, paid for the trip`,
  },
  weak: {
    nb: 'ankomst-, kjøretøy-, flytting-',
    nn: 'framkomst, køyretøy-',
    en: '=entry, =moves',
  },
  not: {
    nb: `reiseforsikring, reisebyrå, reist sak, reist tiltale, reise tiltale, reist krav, reiseregning-, reist alene, reisende fot, rutiner, smuglergods, transportbedrift, reisedokument-, reisefølge-, reisefelle, forlot hjemmet,
      rutenummer, i andre land, andre landsdeler, arbeid i andre land, grensesetting, grensevakt signatur, grenseløs, statsborger i andre land, kjører til jobb, kjørt til jobb`,
    nn: 'reisefølgje, reist åleine, statsborgar i andre land, reiserekning-',
    en: 'travel document, travel insurance, travel companion, data entry, ticket number support, new entry, add entry, entry number, case entry, journal entry, log entry, borderline, travel expenses claim',
  },
};
