import type { TopicWords } from './format';

export const safety: TopicWords = {
  id: 'safety',
  words: {
    nb: `-vold, vold-, volds-, voldelig, trussel-, -trussel, trusler, true, truende, frykt, =redd|=redsel, utrygg-, føler|er|føle trygg, trygg hjemme|nå, sikkerhetsvurdering, sikkerhetstiltak, trusselvurdering, akutt|umiddelbar|i fare, fare|risiko for, tvang-, tvangs-, tvunget, tving, mot din|sin vilje, her|er frivillig, press fra|til|eller, presset, presses, utpress-,
      kontrollert|kontrolleres|kontrollerer av|deg|du|noen, sosial kontroll, overvåk-, bevegelsesfrihet, frihet-, bevege|gå fritt, gå ut, lov å gå, forlate stedet|boligen|arbeidet|jobben|huset, mulighet til å forlate, innelåst, innestengt, låst inne|om, mishandl-, overgrep-, slått, voldtekt-, trakasser-, hevn, represalier,
      beskyttelsesbehov, behov for beskyttelse|skjerming, voldsalarm, besøksforbud, adressesperre, krenk-, forfulgt, forfølg-, isolert, våpen, nære relasjoner, seksualisert|seksuell vold|trakassering, seksuelle|seksuelt overgrep, hva skjer hvis|om, kidnapp, stoppe deg, skjer hvis nekter, engstelig, ordre, utøver-, gjerningsperson, bestemmer|bestemte, kan slutte, slutte når, får|har lov til, dør|dører stengt|låst, hvem vet hvor, personen|du holdt, holdt fast|inne, hvor holdt, får treffe|møte`,
    nn: '',
    en: `violen, violence-, threat-, threaten, fear-, afraid, scared, frighten, unsafe, feel|feels|are|is safe, safe at|to home|go, safety concerns|plan|risk, coerc, coercion, forced, =force, control over, restrict, restriction, freedom, freely, free to leave|go, allowed|able|can to leave, can|you leave, leave when|house|workplace, go out,
      locked in|up|inside|from|outside, doors locked, confine, abus, abuse-, assault, hurt you, harass-, intimidat, retaliat, reprisal, punish-, rape, stalk, danger-, restraining order, imprisoned, kidnap, surveil, monitored, weapon, sexual violence|assault|harassment, gender based violence, forced marriage, blackmail, extort, isolat, what happens|happen if, under pressure, being watched, is watched, against will, own|free will, controlled by, controls|controlling you|where|person|them|your, need for protection, risk of harm, anyone|someone tell|told|make|made|makes, ordered to, you|person|they allowed, waiting for you, beaten, been hit, physically hurt`,
  },
  weak: {
    nb: 'trygg, sikkerhet-, beskyttelse-, risiko, fare, utsatt for',
    nn: '',
    en: '=safe, security, protection, =risk, =safety',
  },
  not: {
    nb: 'passkontroll, grensekontroll, internkontroll, kontrollert sted, sikkerhetsutstyr, sikkerhetskode, tidligere overgrep|vold|erfaringer, trygt sted, brannsikkerhet, risikogruppe, grupper|steder|næringer i|med risiko, beskyttet bolig, trygdekontor, kontroll av virksomhet, kontraktskontroll, økt risiko, våpenskap, frihetsstraff, straffri, voldgift',
    nn: '',
    en: 'health and safety, safety equipment|gear|training|representative, fire safety, social security, security number|code, forced labour, data|child protection, protective equipment, previous|earlier|past|history|substance|sexual|drug abuse, groups at risk, risk groups|assessment, border control, places risk, high risk, safe place, safety boots|helmet|shoes',
  },
};
