import type { TopicWords } from './format';

export const housing: TopicWords = {
  id: 'housing',
  words: {
    nb: `bolig-, -bolig, boforhold-, bosituasjon-, bosted-, bopel, botilbud, botid, bofellesskap, bosatt, innkvarter-, overnatt-, losji-, hybel-, leilighet-,
      husleie-, -leiekontrakt, leieforhold, leieavtale, husstand-, =bor|=bodde|=bodd, sted å bo, oppholdssted, oppholdsadresse, soveplass-, hvor sover, hjemløs-, uten fast,
      folkeregistrert adresse, bostedsadresse, asylmottak-, campingvogn, romkamerat, deler rom, nøkkel til, hvor oppholder, brakke-, =leie|=leier|=leid, leier|leie ut`,
    nn: '',
    en: `housing-, accommodation-, accomodation, living arrangement|situation|conditions|quarters, dwelling, home|current|permanent|registered|residential address, fixed abode|address, =live|=lives|=living|=lived,
      place of residence, current residence, homeless-, tenan, =rent|=rented|=renting, lodging-, sleeping place|arrangement, where|person|you sleep, place to stay|live|sleep, bedroom, household-, share|shares|shared room,
      flatmate, roommate, hostel, apartment, where|you staying, owns property, own key|room, where stay|staying, staying at, sleeping rough`,
  },
  weak: {
    nb: '-adresse, adresse-, gatenavn, husnummer, =bo|=flyttet',
    nn: '',
    en: '=address|=addresses, street, postal|mailing address, residence',
  },
  not: {
    nb: 'innkvartering på|ved arbeidsstedet|arbeidsplassen|stedet, boliglån, boligrente, boligforsikring, epostadresse, mailadresse, ipadresse, nettadresse, leveringsadresse, fakturaadresse, besøksadresse, adressesperre, trygg|beskyttet bolig, bostøtte',
    nn: '',
    en: 'email|ip|web|delivery|billing address, safe accommodation, family lives, in household, household work|tasks|chores',
  },
  parties: {
    nb: 'utleier-',
    nn: '',
    en: 'landlord-',
  },
};
