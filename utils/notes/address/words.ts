/**
 * Words of addresses: what the number or id after them (in a path) or under them (in a query)
 * stands for. Bokmål, nynorsk and English, singular and plural, with and without æ, ø, å. Where a
 * word is missing, a site rule helps; where one is doubtful, nothing counts as a case, since a
 * wrong case would show one person's notes to another and a missed one costs a press.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** A person, or the whole matter about one: any number after these is a case, also within another. */
export const personWords = words(`
  sak saker saka sakar saksnr saksnummer saksid case cases caseid caseno casenumber casefile
  dossier mappe saksmappe arkivsak person personer personid personnr klient klienter klientid
  client clients clientid pasient pasienter pasientid patient patients patientid beboer beboere
  bebuar bebuarar resident residents innsatt innsatte inmate inmates prisoner prisoners domfelt
  bruker brukere brukar brukarar brukerid søker soker søkar sokar applicant applicants
  deltaker deltakere deltakar participant participants barn barna child children
`);

/** Something that is about one person or place: any number after these is a case, unless one is named before. */
export const matterWords = words(`
  søknad soknad søknader soknader søknadid soknadid application applications applicationid
  henvendelse henvendelser henvisning referral referrals innkomst innkomster intake intakes
  innleggelse admission admissions journal journaler journalid behandling behandlinger
  melding meldinger bekymringsmelding report reports incident incidents hendelse hendelser
  tilsyn tilsynssak inspection inspections kontroll kontroller audit audits
  oppdrag assignment assignments submission submissions instance instances instanceid
  innsending innsendinger respons response responses svar registrering registreringer
  record records recordid entry entries entryid episode encounter samtaleid
`);

/** Names of queries that hold an id of they do not say what. */
export const idWords = words(`
  id nr no num number nummer ref refnr reference referanse uid uuid guid oid pk key objid objectid
  dokid docid rowid
`);

/** Steps, pages and parts of one form: the number after these is never a case. */
export const stepWords = words(`
  steg step steps stepid stegid trinn side sider page pages del deler part parts fane faner tab tabs
  seksjon seksjoner section sections kapittel chapter spørsmål sporsmal spm question questions panel
  veiviser wizard skjermbilde bilde p s q v versjon version ver rev revision revisjon api rest
  offset limit size start count antall index idx pos position sort order retning direction filter
  år ar year måned maned month uke veke week dag day dato date fra frå til from to since until
  time tid ts t timestamp cb nocache rnd rand zoom level nivå niva depth width height w h
`);

/** Steps that may have a name instead of a number. */
export const namedStepWords = words(
  'steg step trinn fane tab seksjon section del part kapittel chapter',
);

/** A form's own definition, which is the same for everyone who is asked. */
export const formWords = words(`
  skjema skjemaer skjemaid skjemanr skjematype form forms formid formtype survey surveys surveyid
  undersøkelse undersokelse undersøking undersoking sjekkliste checklist checklists checklistid
  blankett blanketter questionnaire mal maler template templates templateid fyllut nettskjema
  definition definisjon xform type kategori category x i single preview edit-form
`);

/** Offices, staff, sessions and machines: many persons' forms share these. */
export const sharedWords = words(`
  enhet enheter enhetid enhetsnr eining kontor kontorer office offices avdeling avdelinger avd dept
  department departments kommune kommuner kommunenr kommunenummer municipality fylke fylker fylkesnr
  county region regions org orgs orgnr orgid organisasjon organization organisation virksomhet
  verksemd bedrift company companies employer employers arbeidsgiver tenant tenants tenantid team
  teams gruppe group groups prosjekt project projects projectid program programme app apps appid
  modul module modules meny menu menuid node nodeid site sites siteid host server srv instans miljø
  user users userid username ansatt ansatte tilsett employee employees saksbehandler caseworker
  account accounts konto me my min mine profil profile role rolle
  session sessions sessionid sess sid jsessionid phpsessid token tokens access auth ticket csrf nonce
  state code key-id execution cid conversation windowid tabid viewid frameid flow flowid process
  client_id redirect redirect_uri return returnurl callback utm_source utm_medium utm_campaign
  utm_term utm_content gclid fbclid msclkid _ga _gl lang language språk sprak locale theme layout
  mode port build release hash file fil asset assets static img image images icon
`);

/** A case is being made: it may yet get its number. */
export const newWords = words(
  'ny nytt nye new create opprett opprette add registrer legg-til leggtil nyregistrering',
);

/** What one does with a case, the same case whichever. */
export const modeWords = words(`
  vis vise view show se les read rediger redigere edit endre change detaljer details detalj detail
  oversikt overview oppsummering summary
`);

/** Languages as parts of addresses. */
export const localeWords = words(
  'nb nn no nor nob nno en eng nb-no nn-no no-no en-gb en-us nb_no nn_no en_us en_gb se sma smj',
);

/** Prefixes of numbered public forms, such as RF-1030 and NAV 10-07.17: definitions, not cases. */
export const formPrefixes = words(
  'rf nav gp ik hdir udi is iso ns en v skjema form blankett ref-form',
);
