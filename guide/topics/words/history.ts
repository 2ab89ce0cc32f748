import type { TopicWords } from './format';

export const history: TopicWords = {
  id: 'history',
  words: {
    nb: `tidligere sak, tidligere saker, tidligere kontakt, tidligere meldinger, tidligere registrert, tidligere registrering, tidligere utsatt, tidligere opplevd, tidligere vold, tidligere overgrep, tidligere utnytt, tidligere utnyttelse, tidligere opphold, tidligere hendelse, tidligere tiltak, tidligere vedtak, tidligere bekymring, tidligere bekymringsmelding, tidligere henvendelse, tidligere henvisning, tidligere anmeldelse, tidligere identifisert, tidligere innsettelse, tidligere plassering, tidligere traume, tidligere erfaring, tidligere hjelp,
      tidligere bistand, tidligere behandling, tidligere opplevelse, tidligere kjent, tidligere vært, vært tidligere, utsatt tidligere, utsatt for før, opplevd tidligere, opplevd før, skjedd før, skjedd tidligere, hendt før, forhistorie-, oppvekst-, oppvokst, vokst opp, vokste opp, barndom-, livshistorie-, livsløp, historikk-, sakshistorikk, utnytt, utnyttet, utnyttelse-, utnytter, utnyttende, menneskehandel-, -menneskehandel, offer for, utsatt for menneskehandel, traumatiske opplevelser, belastende opplevelser,
      belastende hendelser, krigsopplevelser, kjent fra før, registrert fra før, registrert tidligere, kjent av politiet, andre instanser kjenner, gjentatte hendelser, opplevelser i hjemlandet, overgrep i barndommen, bakgrunnshistorie, tidligere i livet, tvangsarbeid tidligere`,
    nn: `tidlegare sak, tidlegare saker, tidlegare kontakt, tidlegare melding, tidlegare registrert, tidlegare registrering, tidlegare utsett, tidlegare opplevd, tidlegare vald, tidlegare overgrep, tidlegare utnytta, tidlegare utnytting, tidlegare opphald, tidlegare hending, tidlegare tiltak, tidlegare vedtak, tidlegare bekymring, tidlegare bekymringsmelding, tidlegare førespurnad, tidlegare erfaring, tidlegare hjelp, tidlegare oppleving, vore utsett, opplevd tidlegare, opplevd før, hendt før, hendt tidlegare,
      oppvekst, vakse opp, vaks opp, barndom, livshistorie, livsløp, utnytta, utnytting-, kjend frå før, registrert frå før, utsett for før, belastande opplevingar, traumatiske opplevingar`,
    en: `previous case, previous incident, previous contact, previous report, previous referral, previous abuse, previous exploitation, previous registration, previous stay, previous concern, previous measure, previous decision, previous experience, previous admission, previous placement, previous victimisation, previous violence, previous trauma, previous help, previous support, previously registered, previously known, previously exploited, previously abused, previously identified, previously reported, earlier case, earlier incident, earlier contact, earlier abuse,
      earlier exploitation, earlier report, earlier registration, earlier referral, earlier experience, prior case, prior incident, prior contact, prior abuse, prior report, prior referral, prior exploitation, past abuse, past incident, past experience, past exploitation, past trauma, happened before, experienced before, reported before, history of, case history, personal history, life history, life story, exploit, exploitation-, exploited, trafficking-, trafficked, upbringing, childhood-, grew up, grow up, victim of, known to, registered before, seen before`,
  },
  weak: {
    nb: 'bakgrunn, bakgrunnsinformasjon, opplevelser',
    nn: 'bakgrunn, opplevingar',
    en: '=history, background, experiences',
  },
  not: {
    nb: `bakgrunn for henvendelsen, bakgrunn for saken, bakgrunnsfarge, kulturell bakgrunn, etnisk bakgrunn, utnyttelsesgrad, utnyttelse av tomt, vanntrafikk, ressursutnyttelse, seksuell utnytting`,
    nn: 'bakgrunn for saka, etnisk bakgrunn, kulturell bakgrunn',
    en: 'drug trafficking, browser history, search history, background check, background colour, ethnic background, cultural background, well known to',
  },
};
