import type { TopicWords } from './format';

export const history: TopicWords = {
  id: 'history',
  words: {
    nb: `tidligere sak|saker|kontakt|melding|registrert|registrering|utsatt|opplevd|opplevelse|vold|overgrep|utnytt|utnyttelse|opphold|krisesenteropphold|hendelse|tiltak|vedtak|bekymring|henvendelse|erfaring|hjelp|kjent|vært, opplevd|skjedd|hendt|utsatt|utnyttet|vært|registrert|kontakt tidligere|før|lignende|oss,
      forhistorie, oppvekst-, vokst|vokste opp, barndom-, livshistorie, sakshistorikk, utnytt-, menneskehandel-, offer for, traumatiske|belastende opplevelser|hendelser, kjent|registrert|saker fra|i|av før|systemet|politiet, gjennom|opplevd|utsatt for|før, tidligere anmeldelse|avvik|overgrep`,
    nn: '',
    en: 'previous|earlier|prior|past case|cases|incident|incidents|contact|report|reports|referral|referrals|abuse|exploitation|registration|registrations|stay|concern|concerns|experience|experiences|admission|violence|trauma|help, previously|been exploited|abused|registered|known|reported, happened|experienced|reported|registered before, history of|with, case|life|personal history, life story, exploit, exploitation-, traffick-, upbringing, childhood, grew up, victim of, known to, grow|growing up',
  },
  weak: {
    nb: 'bakgrunn, opplevelse, historikk, =tidligere',
    nn: '',
    en: '=history, background, experiences, previous, earlier, prior',
  },
  not: {
    nb: 'bakgrunn for, etnisk|kulturell bakgrunn, seksuell utnytt|utnyttelse',
    nn: '',
    en: 'sexual exploitation, drug trafficking, ethnic|cultural background, labour exploitation',
  },
};
