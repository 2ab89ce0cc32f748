import type { TopicWords } from './format';

export const travel: TopicWords = {
  id: 'travel',
  words: {
    nb: `~reise-, ~reis, ~-reise, innreise-, ~utreise-, ankomst til|i norge|landet, ankom, kom|kommet|komme til|hit norge|landet, kom|kommet|komme hit, hvordan|når|hvorfor kom, møtte da kom, ~=rute|=ruten|=ruta, ~transport-, ~billett-, ~-billett, ~flyplass, grense, grenseoverg-, grensepass-, smugl-, transitt, utenlandsopphold, opphold i utlandet, flyttet mye|ofte|rundt|siste, ofte flyttet, stadige|hyppige flytting, flyttehistorikk, skyss, kjørt|kjører|kjøres til|av, hentet av, forlot|forlate hjemlandet, hvem|reise ordnet|arrangerte|organiserte|betalte|ordna, gjennom|hvilke|via land, hvilke byer, sendt til|mellom, sted til sted, transitland-, flytting siste|ofte|antall|mellom, flyttinger-, menneskesmugl-, ~ferje-, ~=flyet|=fly, ~flyreise, grensen-, krysset, fulgte grensen, forlot|forlate|dro|reiste fra|hjemmet|landet|hjemmefra, kom|kommet|kommer fra|til landet|byen|stedet, brakte|brakt|bragt til|hit|deg, reist med|fra|gjennom|inn|via, siste land før, ankomstdato-, ankomststed-, ~ankomsttid, ~reisedato, reisedokumenter ordnet, bodde før reisen, hentet på|fra flyplass|grense|kai|stasjon, til norge kom|dato|ankomst|innreise, veien|ruten|ruta hit|til|gjennom, bytte oppholdssted|sted|adresse, flyttet|flyttes fra|til|mellom|stadig|ganger|rundt|mye|ofte, kjørt rundt|mellom|fra, reisekostnad-, betalte reise, visumsøknad ordnet, hjemmefra, ~ankomsten, hvem møtte deg|personen, møtte deg`,
    nn: '',
    en: `~travel-, ~journey, ~route, ~itinerary, ~arriv, ~arrival-, date|point|place|port|mode of entry, entry date|into, entered norway|country, come|came|coming|get|got to norway, come|came|get|got here, ~transport, ~=trip, ~ticket-, border-, smuggl, ~transit, ~flight, ~airport, arranged|organised, ~departure, moved often|frequently|around, been moved, often moved, frequent moves, relocat, countries passed|travelled, driven to, left|leave home|your country, other countries, paid for|the trip|journey|ticket, met on, been sent, which cities, sent to, came|come|came to this|the country, brought|bring you|them|him|her to|into, last country, countries visited|through|transit, crossed, crossing, ~ferry, moved between|around|address|addresses|places|from, left home|country, when|leave home|country, ~boarded, embark, disembark, landed, sail, vessel joined, entry into|to|point|port|country, transported, trafficked route, been moved|brought, how often moved, moves|moved in|last|times, changed address|places, picked up from|at airport|port|station, met you|them|at airport|arrival, date you|of arrived|departure|arrival|travel, travelled|traveled with|from|through|via|to, itinerar, ~travell, traveled, ~passage, means of travel|transport, journey-, home when, taken to different|other, driven around|between|from, frequently moved, ~driver, ~vehicle`,
  },
  weak: {
    nb: `ankomst-, underveis, andre land`,
    nn: '',
    en: `=entry`,
  },
  not: {
    nb: `reiseforsikring, reist|reise sak|tiltale, reisefølge-, reiste|reist alene|sammen, reise|dra hjem, reisedokument-, reisefølge, hentet av|barnet, hentet på skolen|barnehagen, rømt|rømme hjemmefra`,
    nn: '',
    en: `travel document|insurance|companion, data|new|case entry, driven school, route for, travelling|travel companion|companions, time arrived, arrived alone|with`,
  },
};
