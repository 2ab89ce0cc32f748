import type { TopicWords } from './format';

export const history: TopicWords = {
  id: 'history',
  words: {
    nb: `tidligere sak|saker|kontakt|melding|registrert|registrering|utsatt|opplevd|opplevelse|vold|overgrep|utnytt|utnyttelse|opphold|krisesenteropphold|hendelse|tiltak|vedtak|bekymring|henvendelse|erfaring|hjelp|kjent|vært, opplevd|skjedd|hendt|utsatt|utnyttet|vært|registrert|kontakt tidligere|før|lignende|oss, forhistorie, oppvekst-, vokst|vokste opp, barndom-, livshistorie, sakshistorikk, utnytt-, menneskehandel-, offer for, traumatiske|belastende opplevelser|hendelser, kjent|registrert|saker fra|i|av før|systemet|politiet, gjennom|opplevd|utsatt for|før, tidligere anmeldelse|avvik|overgrep, meldt fra|saken tidligere|før, meldt|anmeldt|sagt|fortalt tidligere|før, vært her|i|innom|hos før|tidligere, kjent før|fra, bakgrunnshistorie-, familiebakgrunn-, har du vært|blitt|opplevd|opplevde noen gang|tidligere|før, noen gang vært|blitt|opplevd, opplevd overgrep|vold|krenk|noe|utnytt|krig|mobbing, har opplevd, gjentatt-, gjentakende, gjentakelse, første gang dette|du|skjer|skjedde, lignende hendelser|saker|forhold, offer-, =offeret, utsatt for utnytt|menneskehandel, historie-, =historien, forhistorie-, livsløp, før du kom, flere ganger før, menneskehandl-, =vokste, gjennom før|tidligere, tidligere traume|traumer|bekymringsmelding|anmeldelse|overgrep|mistanke|episoder|oppfølging|plassering|bekymring`,
    nn: '',
    en: `previous|earlier|prior|past case|cases|incident|incidents|contact|report|reports|referral|referrals|abuse|exploitation|registration|registrations|stay|concern|concerns|experience|experiences|admission|violence|trauma|help, previously|been exploited|abused|registered|known|reported, happened|experienced|reported|registered before, history of|with, case|life|personal history, life story, exploit, exploitation-, traffick-, upbringing, childhood, grew up, victim of, known to, grow|growing up, have you ever, been here|arrested|admitted|reported|seen|in before|previously, before this|now, repeated, family background, earlier|previous|prior|past|former abuse|exploitation|breaches|breach|inspections|inspection|findings|trauma|victimisation|complaints|allegations|involvement|known|interviews|episodes|missing|stays|visits|applications|placements|placement|custody|sentences, similar incidents|incident|cases, known cases|to|case, happened ever|earlier, grew, raised in|by, been trafficked, victim-, victims, historical, recurrence, first time you|this, background-, life before, reported before|earlier|anything before, history|record of, ever been|experienced|made|forced|held, repeat victim|victimisation|referral|offender, reported before`,
  },
  weak: {
    nb: `bakgrunn, opplevelse, historikk, =tidligere`,
    nn: '',
    en: `=history, background, experiences, previous, earlier, prior`,
  },
  not: {
    nb: `bakgrunn for, etnisk|kulturell bakgrunn, seksuell utnytt|utnyttelse, tidligere dom|dommer|straff|arbeidsgiver|jobb|adresse|yrke`,
    nn: '',
    en: `sexual exploitation, drug trafficking, ethnic|cultural background, labour exploitation, medical|employment|work|housing|travel|criminal|credit|immigration|education|health|offending|search|browsing history, background check, first time buyer, victim support`,
  },
};
