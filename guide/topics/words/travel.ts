import type { TopicWords } from './format';

export const travel: TopicWords = {
  id: 'travel',
  words: {
    nb: `reise-, reis, -reise, innreise-, utreise-, ankomst til|i norge|landet, ankom, kom|kommet|komme til|hit norge|landet, kom|kommet|komme hit, hvordan|når|hvorfor kom, møtte da kom, =rute|=ruten|=ruta, transport-, billett-, -billett, flyplass, grense, grenseoverg-, grensepass-,
      smugl-, transitt, utenlandsopphold, opphold i utlandet, flyttet mye|ofte|rundt|siste, ofte flyttet, stadige|hyppige flytting, flyttehistorikk, skyss, kjørt|kjører|kjøres til|av, hentet av, forlot|forlate hjemlandet, hvem|reise ordnet|arrangerte|organiserte|betalte|ordna, gjennom|hvilke|via land, hvilke byer, sendt til|mellom, sted til sted`,
    nn: '',
    en: `travel-, journey, route, itinerary, arriv, arrival-, date|point|place|port|mode of entry, entry date|into, entered norway|country, come|came|coming|get|got to norway, come|came|get|got here, transport, =trip, ticket-, border-, smuggl, transit, flight, airport, arranged|organised, departure,
      moved often|frequently|around, been moved, often moved, frequent moves, relocat, countries passed|travelled, driven to, left|leave home|your country, other countries, paid for|the trip|journey|ticket, met on, been sent, which cities, sent to`,
  },
  weak: {
    nb: 'ankomst-, underveis, andre land',
    nn: '',
    en: '=entry',
  },
  not: {
    nb: 'reiseforsikring, reist|reise sak|tiltale, reisefølge-, reiste|reist alene|sammen, reise|dra hjem',
    nn: '',
    en: 'travel document|insurance|companion, data|new|case entry, driven school, route for',
  },
};
