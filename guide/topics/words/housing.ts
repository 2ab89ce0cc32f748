import type { TopicWords } from './format';

export const housing: TopicWords = {
  id: 'housing',
  words: {
    nb: `bolig-, -bolig, boforhold-, bosituasjon-, bosted-, bopel, botilbud, botid, bofellesskap, bosatt, innkvarter-, overnatt-, losji-, hybel-, leilighet-, husleie-, -leiekontrakt, leieforhold, leieavtale, husstand-, =bor|=bodde|=bodd, sted å bo, oppholdssted, oppholdsadresse, soveplass-, hvor sover, hjemløs-, uten fast, folkeregistrert adresse, bostedsadresse, asylmottak-, campingvogn, romkamerat, deler rom, brakke-, leier|leie ut, egen|egne|ditt|eget nøkkel|rom|soverom|seng, hjemmeforhold-, hjemmesituasjon-, soverom-, deler rom|seng|leilighet|soverom|hus|bolig|kjøkken|rommet, antall soverom|rom|sover, hjemmeadresse-, botype, boligtype, bostedstype, boenhet-, boutgift-, boende, bor hos|sammen|på|i|der|her|nå, husrom, utkastelse-, utkast, kost og losji, losjerende, sove, romdeling, etasje, leieboer-, leietaker-, bofellesskap-, campingplass, bosatt-, botilknytning, bostedsløs-, bobil, hospits, oppholder seg, oppholder personen|du|barnet, leierett, romstandard, husholdning-, husstand, leie-, leie per|måned|betaler, =leie|=leier|=leid|=leien|=leia, hvor skal du bo, ligger du om natten|natta|kvelden, coadresse, hvor bor, madrass, husvert, hvem eier|leier huset|boligen|leiligheten|rommet, hvor mange bor|sover, rom med lås, folkeregister-, brakk-, tilgang til bad|dusj|kjøkken, bor|bo sammen med, hvem bor, botilhøve, sovested, sovesal, sovesaler, køyeseng, romfordeling, hospits-, midlertidig bolig, hotell-, gjestehus, campinghytte, brakkerigg-, utleiebolig, utleieenhet, fremleie, depositum bolig, hjemstavn, husvære, tilholdssted, sofasurf, overnatting-, husleiekontrakt, beboer i, borett`,
    nn: '',
    en: `housing-, accommodation-, accomodation, living arrangement|situation|conditions|quarters, dwelling, home|current|permanent|registered|residential address, fixed abode|address, =live|=lives|=living|=lived, place of residence, homeless-, tenan, =rent|=rented|=renting, lodging-, sleeping place|arrangement, where|person|you sleep, place to stay|live|sleep, bedroom, household-, share|shares|shared room, flatmate, roommate, hostel, apartment, where|you staying, staying at, sleeping rough, tenancy-, tenant-, lease, live with|at|in|there, people|persons|many in household|house|home|flat|room, share|shares|sharing|shared room|rooms|bed|beds|kitchen|bathroom|accommodation|house|flat|bedroom, bedrooms, evict, eviction, =resides|=reside|=residing, caravan, sleep at|in|where|here|there, sleeping at|in|quarters|conditions, bed space|spaces, =beds, temporary|emergency|supported|tied|shared|hostel|usual|present|last|previous|latest address|accommodation|housing|residence, tenure, lodger, slept, rents the flat|room|house, who rents|owns|pays house|flat|rent|room, mattress, mattresses, bedding, where they live|stay|sleep, rent paid|amount|per|deducted|taken, flatmates, who do you live, dormitory, bunk, bunks, lodgings, bedsit, boarding, guesthouse, sublet, rental contract, squat, sofa surfing, overcrowd, rentfree, couchsurf, halfway house, hostel-, encampment, domicile`,
  },
  weak: {
    nb: `-adresse, adresse-, gatenavn, husnummer, =bo|=flyttet, =flytting, ?=natt|=natten|=natta, ?=rom|=rommet|=rommene, ?seng, ?=hus|=huset, ?=hjem|=hjemme|=hjemmet, ?nøkkel, ?=nabo|=naboer, ?=gård|=gården, ?=mottak|=mottaket, ?brakke, ?=bad|=badet, ?toalett, ?kjøkken, ?eier, ?etasje, ?trangt, ?=tak, ?flytte, ?=hotell, ?=telt, ?=bil|=bilen`,
    nn: '',
    en: `=address|=addresses, street, residence, kitchen|bathroom, ?=night|=nights, ?=room|=rooms, ?=bed|=beds, ?=house|=flat, ?=home, ?=key|=keys, ?bathroom, ?toilet, ?kitchen, ?stay, ?hotel, ?tent, ?floor, ?mould, ?heating, ?crowded, ?property, ?mattress`,
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
