import type { TopicWords } from './format';

export const housing: TopicWords = {
  id: 'housing',
  words: {
    nb: `bolig-, -bolig, boforhold-, bosituasjon-, bosted-, bopel, botilbud, botid, bofellesskap, bosatt, innkvarter-, overnatt-, losji-, hybel-, leilighet-, husleie-, -leiekontrakt, leieforhold, leieavtale, husstand-, =bor|=bodde|=bodd, sted å bo, oppholdssted, oppholdsadresse, soveplass-, hvor sover, hjemløs-, uten fast, folkeregistrert adresse, bostedsadresse, asylmottak-, campingvogn, romkamerat, deler rom, nøkkel til, hvor oppholder, brakke-, leier|leie ut, egen|egne|ditt|eget nøkkel|rom|soverom|seng, hjemmeforhold-, hjemmesituasjon-, kjøkken, =bad, badet, toalett-, soverom-, =rom per, deler rom|seng|leilighet|soverom|hus|bolig|kjøkken|rommet, antall soverom|rom|sover, hjemmeadresse-, =hjemme hvem|hos, botype, boligtype, bostedstype, boenhet-, boutgift-, bo sammen|hos|til, boende, bor hos|sammen|på|i|der|her|nå, husrom, utkastelse-, utkast, kastet ut, kost og losji, losjerende, sove, =sover hvor, romdeling, etasje, flyttet ut|hjemmefra, leieboer-, leietaker-, bofellesskap-, kommunal bolig, campingplass, bosatt-, botilknytning, bostedsløs-, uten bolig|bosted, midlertidig bolig|bosted|opphold, arbeidsgivers bolig, bobil, hospits, oppholder seg, oppholder personen|du|barnet, leierett, romstandard, varme og vann, husholdning-, husstand, leie-, leie per|måned|betaler, =leie|=leier|=leid|=leien|=leia, hvor skal du bo`,
    nn: '',
    en: `housing-, accommodation-, accomodation, living arrangement|situation|conditions|quarters, dwelling, home|current|permanent|registered|residential address, fixed abode|address, =live|=lives|=living|=lived, place of residence, current residence, homeless-, tenan, =rent|=rented|=renting, lodging-, sleeping place|arrangement, where|person|you sleep, place to stay|live|sleep, bedroom, household-, share|shares|shared room, flatmate, roommate, hostel, apartment, where|you staying, owns property, own key|room, where stay|staying, staying at, sleeping rough, tenancy-, tenant-, lease, living with|at|in|space|room, live with|at|in|there, lives with|at|in|alone, whom|who live|lives|reside|resides, people|persons|many in household|house|home|flat|room, share|shares|sharing|shared room|rooms|bed|beds|kitchen|bathroom|accommodation|house|flat|bedroom, bathroom, kitchen, bedrooms, toilet, evict, eviction, landlord provides|provided, =resides|=reside|=residing, =house|=flat|=home|=houses, caravan, camp site, room type|shared|number of, sleep at|in|where|here|there, sleeping at|in|quarters|conditions, sleep rough, rough sleep|sleeper, bed space|spaces, =beds, temporary|emergency|supported|tied|shared|hostel|usual|present|last|previous|latest address|accommodation|housing|residence, roof over, live in|onsite, moved out|in, tied housing, type of housing|home|tenure, tenure, board and lodging, addresses lived|last, lodger`,
  },
  weak: {
    nb: `-adresse, adresse-, gatenavn, husnummer, =bo|=flyttet`,
    nn: '',
    en: `=address|=addresses, street, postal|mailing address, residence`,
  },
  not: {
    nb: `innkvartering på|ved arbeidsstedet|arbeidsplassen|stedet, boliglån, boligrente, boligforsikring, epostadresse, mailadresse, ipadresse, nettadresse, leveringsadresse, fakturaadresse, besøksadresse, adressesperre, trygg|beskyttet bolig, bostøtte, boende i, hvem vet hvor`,
    nn: '',
    en: `email|ip|web|delivery|billing address, safe accommodation, family lives, in household, household work|tasks|chores, home country|visit|office|language|affairs|town|leave, work|phone from home, go|return|going home, toilet facilities, send home, house rules|number`,
  },
  parties: {
    nb: `utleier-`,
    nn: '',
    en: `landlord-`,
  },
};
