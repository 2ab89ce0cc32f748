import type { TopicWords } from './format';

export const housing: TopicWords = {
  id: 'housing',
  words: {
    nb: `bolig-, -bolig, boforhold-, bosituasjon-, bosted-, bopel, botilbud, botid, bofellesskap, bosatt, innkvarter-, overnatt-, losji-, hybel-, leilighet-, husleie-, -leiekontrakt, leieforhold, leieavtale, husstand-, =bor|=bodde|=bodd, sted å bo, oppholdssted, oppholdsadresse, soveplass-, hvor sover, hjemløs-, uten fast, folkeregistrert adresse, bostedsadresse, asylmottak-, campingvogn, romkamerat, deler rom, nøkkel til, hvor oppholder, brakke-, leier|leie ut, egen|egne|ditt|eget nøkkel|rom|soverom|seng, hjemmeforhold-, hjemmesituasjon-, soverom-, =rom per, deler rom|seng|leilighet|soverom|hus|bolig|kjøkken|rommet, antall soverom|rom|sover, hjemmeadresse-, =hjemme hvem|hos, botype, boligtype, bostedstype, boenhet-, boutgift-, bo sammen|hos|til, boende, bor hos|sammen|på|i|der|her|nå, husrom, utkastelse-, utkast, kastet ut, kost og losji, losjerende, sove, =sover hvor, romdeling, etasje, flyttet ut|hjemmefra, leieboer-, leietaker-, bofellesskap-, kommunal bolig, campingplass, bosatt-, botilknytning, bostedsløs-, uten bolig|bosted, midlertidig bolig|bosted|opphold, arbeidsgivers bolig, bobil, hospits, oppholder seg, oppholder personen|du|barnet, leierett, romstandard, varme og vann, husholdning-, husstand, leie-, leie per|måned|betaler, =leie|=leier|=leid|=leien|=leia, hvor skal du bo, ligger du om natten|natta|kvelden, hvor ligger|tilbringer natten|natta, sove ute, =ute sover, coadresse, =co adresse, bo mens, hvor bor, madrass, husvert, betaler du for rom|rommet|husleie|leie|bo, hvem eier|leier huset|boligen|leiligheten|rommet, hvor mange bor|sover, bor det|mange, bor på arbeidsstedet|jobben, bolig gjennom arbeidsgiver, folk i huset|boligen, flyttet inn, rom med lås, folkeregister-, brakk-, bor trangt, tilgang til bad|dusj|kjøkken, bor|bo sammen med, bor|bo i lag, hvem bor`,
    nn: '',
    en: `housing-, accommodation-, accomodation, living arrangement|situation|conditions|quarters, dwelling, home|current|permanent|registered|residential address, fixed abode|address, =live|=lives|=living|=lived, place of residence, current residence, homeless-, tenan, =rent|=rented|=renting, lodging-, sleeping place|arrangement, where|person|you sleep, place to stay|live|sleep, bedroom, household-, share|shares|shared room, flatmate, roommate, hostel, apartment, where|you staying, owns property, own key|room, where stay|staying, staying at, sleeping rough, tenancy-, tenant-, lease, living with|at|in|space|room, live with|at|in|there, lives with|at|in|alone, whom|who live|lives|reside|resides, people|persons|many in household|house|home|flat|room, share|shares|sharing|shared room|rooms|bed|beds|kitchen|bathroom|accommodation|house|flat|bedroom, bedrooms, evict, eviction, landlord provides|provided, =resides|=reside|=residing, caravan, camp site, room type|shared|number of, sleep at|in|where|here|there, sleeping at|in|quarters|conditions, sleep rough, rough sleep|sleeper, bed space|spaces, =beds, temporary|emergency|supported|tied|shared|hostel|usual|present|last|previous|latest address|accommodation|housing|residence, roof over, live in|onsite, moved out|in, tied housing, type of housing|home|tenure, tenure, board and lodging, addresses lived|last, lodger, where do you|they sleep|stay|live|go at|night, spend the night, slept, rents the flat|room|house, who rents|owns|pays house|flat|rent|room, mattress, mattresses, bedding, cooking facilities, people living at|in|here, living at, where they live|stay|sleep, room with lock|key, own room|bed|key, rent paid|amount|per|deducted|taken, house owner, co address, care of address, flatmates, moved in, kitchen|bathroom shared|access|use, access to kitchen|bathroom|shower, who do you live, living at your`,
  },
  weak: {
    nb: `-adresse, adresse-, gatenavn, husnummer, =bo|=flyttet, =flytting`,
    nn: '',
    en: `=address|=addresses, street, postal|mailing address, residence, kitchen|bathroom`,
  },
  not: {
    nb: `innkvartering på|ved arbeidsstedet|arbeidsplassen|stedet, boliglån, boligrente, boligforsikring, epostadresse, mailadresse, ipadresse, nettadresse, leveringsadresse, fakturaadresse, besøksadresse, adressesperre, trygg|beskyttet bolig, bostøtte, boende i, hvem vet hvor, spiserom toalett|vask, firmaets adresse, leier|leies inn, leies det|inn, adresse byggeplass|bedrift|firma|virksomhet|prosjekt, soverommet lagra|lagret`,
    nn: '',
    en: `email|ip|web|delivery|billing address, safe accommodation, family lives, in household, household work|tasks|chores, home country|visit|office|language|affairs|town|leave, work|phone from home, go|return|going home, toilet facilities, send home, house rules|number, work|working from|in flat|house|home, children not living with, toilet and, house|houses let|rented by`,
  },
  parties: {
    nb: `utleier-`,
    nn: '',
    en: `landlord-`,
  },
};
