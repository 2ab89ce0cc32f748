import type { TopicWords } from './format';

export const history: TopicWords = {
  id: 'history',
  words: {
    nb: `tidligere sak|saker|kontakt|melding|registrert|registrering|utsatt|opplevd|opplevelse|vold|overgrep|utnytt|utnyttelse|opphold|krisesenteropphold|hendelse|tiltak|vedtak|bekymring|henvendelse|erfaring|hjelp|kjent|vært, opplevd|skjedd|hendt|utsatt|utnyttet|vært|registrert|kontakt tidligere|før|lignende|oss, forhistorie, oppvekst-, vokst|vokste opp, barndom-, livshistorie, sakshistorikk, utnytt-, menneskehandel-, offer for, kjent|registrert|saker fra|i|av før|systemet|politiet, gjennom|opplevd|utsatt for|før, tidligere anmeldelse|avvik|overgrep, meldt fra|saken tidligere|før, vært her|i|innom|hos før|tidligere, kjent før|fra, bakgrunnshistorie-, familiebakgrunn-, opplevd overgrep|vold|krenk|noe|utnytt|krig|mobbing, har opplevd, gjentatt-, gjentakende, gjentakelse, offer-, =offeret, utsatt for utnytt|menneskehandel, historie-, =historien, forhistorie-, livsløp, menneskehandl-, =vokste, tidligere traume|traumer|bekymringsmelding|anmeldelse|overgrep|mistanke|episoder|oppfølging|plassering|bekymring, forrige gang|kontroll|sak|opphold|tilsyn|besøk|vedtak, dømt før, holdt|holdt mot|fanget underveis|vilje, holdt fanget, måttet arbeide|jobbe|gjøre|selge, utsatt for overgrep|vold|tortur|tvang|mishandling|krenkelser, opplevd overgrep|vold|tortur|krig|tvang, torturert-, tortur, samme person|arbeidsgiver før|annet|tidligere, arbeidet for samme, gjengang, forsvunnet|rømt tidligere|før, vært gjennom, vært utsatt før|tidligere|for, barnevernsbarn, lurt, bedratt, utnyttet, slaveri, tvangsarbeid, tidligere søknad|søknader`,
    nn: '',
    en: `previous|earlier|prior|past case|cases|incident|incidents|contact|report|reports|referral|referrals|abuse|exploitation|registration|registrations|stay|concern|concerns|experience|experiences|admission|violence|trauma|help, previously|been exploited|abused|registered|known|reported, happened|experienced|reported|registered before, history of|with, case|life|personal history, exploit, exploitation-, traffick-, upbringing, childhood, known to, grow|growing up, been here|arrested|admitted|reported|seen|in before|previously, repeated, family background, earlier|previous|prior|past|former abuse|exploitation|breaches|breach|inspections|inspection|findings|trauma|victimisation|complaints|allegations|involvement|known|interviews|episodes|missing|stays|visits|applications|placements|placement|custody|sentences, known cases|to|case, grew, been trafficked, victim-, victims, historical, recurrence, background-, reported before|earlier|anything before, history|record of, ever been|experienced|made|forced|held, repeat victim|victimisation|referral|offender, tortur, earlier|previous|past|last entries|entry|log|pregnancies|births|arrests|orders|applications|application|claims|claim|removals|stay|offences|deportation|jobs|employers|year|inspection|visits|marriages, involved with family|before, social care involved, deceived, tricked, slavery, servitude, ugly mugs, made to work`,
  },
  weak: {
    nb: `bakgrunn, opplevelse, historikk, =tidligere, ?=før, ?opplevd, ?skjedd, ?hendt, ?gjentatt, ?barndom, ?minner, ?traume, ?lurt, ?forrige`,
    nn: '',
    en: `=history, background, experiences, previous, earlier, prior, ?before, ?happened, ?experienced, ?memories, ?deceived, ?former`,
  },
  not: {
    nb: `bakgrunn for, etnisk|kulturell bakgrunn, seksuell utnytt|utnyttelse, tidligere dom|dommer|straff|arbeidsgiver|jobb|adresse|yrke`,
    nn: '',
    en: `sexual exploitation, drug trafficking, ethnic|cultural background, labour exploitation, medical|employment|work|housing|travel|criminal|credit|immigration|education|health|offending|search|browsing history, background check, first time buyer, victim support`,
  },
};
