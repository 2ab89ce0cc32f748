import type { TopicWords } from './format';

export const safety: TopicWords = {
  id: 'safety',
  words: {
    nb: `-vold, vold-, volds-, voldelig, trussel-, -trussel, trusler, true, truende, frykt, =redd|=redsel, utrygg-, føler|er|føle trygg, trygg hjemme|nå, sikkerhetsvurdering, sikkerhetstiltak, trusselvurdering, akutt|umiddelbar|i fare, fare|risiko for, tvang-, tvangs-, tvunget, tving, mot din|sin vilje, her|er frivillig, press fra|til|eller, presset, presses, utpress-,
      kontrollert|kontrolleres|kontrollerer av|deg|du|noen, bestemmer over|noen|andre|hvor, sosial kontroll, overvåk-, bevegelsesfrihet, frihet-, bevege|gå fritt, gå ut, lov å gå, forlate stedet|boligen|arbeidet|jobben|huset, mulighet til å forlate, innelåst, innestengt, låst inne|om, dører|døren låst, mishandl-, overgrep-, slått, voldtekt-, trakasser-, hevn, represalier,
      beskyttelsesbehov, behov for beskyttelse|skjerming, voldsalarm, besøksforbud, adressesperre, krenk-, forfulgt, forfølg-, isolert, våpen, nære relasjoner, seksualisert|seksuell vold|trakassering, seksuelle|seksuelt overgrep, hva skjer hvis|om, kidnapp, stoppe deg, skjer hvis nekter`,
    nn: '',
    en: `violen, violence-, threat-, threaten, fear-, afraid, scared, frighten, unsafe, feel|feels|are|is safe, safe at|to home|go, =safety, safety concerns|plan|risk, coerc, coercion, forced, =force, own|free|against will, controlled|controls|controlling by|you|where|person|them, control over, restrict, restriction, freedom, freely, free to leave|go, allowed|able|can to leave, can|you leave, leave when|house|workplace, go out,
      locked in|up|inside|from|outside, doors locked, confine, abus, abuse-, assault, beaten, been|physically hurt|hit, hurt you, harass-, intimidat, retaliat, reprisal, punish-, rape, stalk, danger-, restraining order, imprisoned, kidnap, surveil, being|is watched, monitored, weapon, sexual violence|assault|harassment, gender based violence, forced marriage, blackmail, extort, isolat, what happens|happen if, under pressure, need|at for|risk protection|harm`,
  },
  weak: {
    nb: 'trygg, sikkerhet-, beskyttelse-, kontroll, risiko, fare',
    nn: '',
    en: '=safe, security, protection, control, =risk',
  },
  not: {
    nb: 'passkontroll, grensekontroll, internkontroll, kontrollert sted, sikkerhetsutstyr, sikkerhetskode, tidligere overgrep|vold|erfaringer, trygt sted, brannsikkerhet, risikogruppe, grupper|steder|næringer i|med risiko, beskyttet bolig, trygdekontor, kontroll av virksomhet, kontraktskontroll, økt risiko, våpenskap, frihetsstraff, straffri, voldgift',
    nn: '',
    en: 'health and safety, safety equipment|gear|training|representative, fire safety, social security, security number|code, forced labour, data|child protection, protective equipment, previous|earlier|past|history|substance|sexual|drug abuse, groups at risk, risk groups|assessment, border control, places risk, high risk, safe place',
  },
};
