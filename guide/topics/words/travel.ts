import type { TopicWords } from './format';

export const travel: TopicWords = {
  id: 'travel',
  words: {
    nb: `~reise-, ~reis, ~-reise, innreise-, ~utreise-, ankomst til|i norge|landet, ankom, kom|kommet|komme til|hit norge|landet, kom|kommet|komme hit, hvordan|når|hvorfor kom, ~=rute|=ruten|=ruta, ~transport-, ~billett-, ~-billett, ~flyplass, grense, grenseoverg-, grensepass-, smugl-, transitt, utenlandsopphold, flyttet mye|ofte|rundt|siste, ofte flyttet, stadige|hyppige flytting, flyttehistorikk, skyss, hentet av, forlot|forlate hjemlandet, hvem|reise ordnet|arrangerte|organiserte|betalte|ordna, gjennom|hvilke|via land, sted til sted, transitland-, flytting siste|ofte|antall|mellom, flyttinger-, menneskesmugl-, ~ferje-, ~=flyet|=fly, ~flyreise, grensen-, krysset, fulgte grensen, forlot|forlate|dro|reiste fra|hjemmet|landet|hjemmefra, kom|kommet|kommer fra|til landet|byen|stedet, reist med|fra|gjennom|inn|via, ankomstdato-, ankomststed-, ~ankomsttid, ~reisedato, veien|ruten|ruta hit|til|gjennom, flyttet|flyttes fra|til|mellom|stadig|ganger|rundt|mye|ofte, reisekostnad-, betalte reise, hjemmefra, ~ankomsten, hvem møtte deg|personen, avreise-, reisedokument, reiste gjennom|fra|på|alene|dit, land du har|oppholdt|vært, minibuss, forlate|forlatt|forlot|dratt|dro hjemstedet|hjemmet|familien|landet|hjemby, hvor har du vært|bodd|oppholdt, vært i norge før|tidligere, vært her|norge|landet før|ganger, hvor skal du|neste dra|uke|reise|videre|etterpå, tas|tatt|teke|føres ut av landet, oppholdssted siste|måneder|år, kom hit|til|sammen, reisen hit|til`,
    nn: '',
    en: `~travel-, ~journey, ~route, ~itinerary, ~arriv, ~arrival-, date|point|place|port|mode of entry, come|came|get|got here, ~transport, ~=trip, ~ticket-, border-, smuggl, ~transit, ~flight, ~airport, arranged|organised, ~departure, relocat, countries passed|travelled, paid for|the trip|journey|ticket, met on, been sent, which cities, came|come|came to this|the country, last country, crossed, crossing, ~ferry, when|leave home|country, ~boarded, embark, disembark, landed, sail, transported, how often moved, met you|them|at airport|arrival, date you|of arrived|departure|arrival|travel, itinerar, ~travell, traveled, ~passage, means of travel|transport, journey-, ~driver, ~vehicle, how they|you get|travel to, minibus, which countries|cities|towns, moved from|between|around place|city|town|address|flat, flew, lorry, who booked|planned|organised|arranged|paid|bought travel|trip|journey|ticket|flight|crossing`,
  },
  weak: {
    nb: `ankomst-, underveis, andre land, ?=land|=landet|=landene, ?=by|=byer|=byen, ?=buss|=bussen, ?=båt|=båten, ?=fly|=flyet, ?=tog|=toget, ?=vei|=veien, ?sjåfør, ?bil, ?hente, ?kjøre, ?hentet, ?avreise, ?sendt, ?møtte, ?ankomme, ?dro, ?dratt, ?kom, ?kommet, ?grense, ?=turen, ?flukt, ?langs, ?passerte, ?mellomland, ?havn, ?stasjon, ?bagasje`,
    nn: '',
    en: `=entry, ?country, ?countries, ?=bus, ?=boat, ?=plane, ?=train, ?van, ?driver, ?lorry, ?came, ?arrive, ?left, ?leaving, ?depart, ?border, ?crossed, ?luggage, ?port, ?station, ?drove, ?abroad, ?moved, ?passage, ?sea`,
  },
  not: {
    nb: `reiseforsikring, reist|reise sak|tiltale, reisefølge-, reiste|reist alene|sammen, reise|dra hjem, reisedokument-, reisefølge, hentet av|barnet, hentet på skolen|barnehagen, rømt|rømme hjemmefra, ankom sammen, reise tilbake, bruk|stoler ved ankomst, kjørt hit av, pålagt forlate`,
    nn: '',
    en: `travel document|insurance|companion, data|new|case entry, driven school, route for, travelling|travel companion|companions, time arrived, arrived alone|with, sent or asked, arrived with`,
  },
};
