import type { TopicWords } from './format';

export const procurement: TopicWords = {
  id: 'procurement',
  words: {
    nb: `~leverandør-, ~-leverandør, entreprenør-, -entreprenør, anskaffelse-, anskaffelses-, ~anbud-, tilbyder-, kontraktsum, kontraktsverdi, kontraktskjede, kontraktsp-, lønns og arbeidsvilkår, lønnsdokumentasjon, oppdragstaker, aktsomhetsvurdering-, åpenhetsloven, skatteattest-, innleie-, innleid, ~rammeavtale-, ledd i, seriøsitet-, dokumentasjon på lønn, bemanningsselskap brukt|benyttet, sosialt|samfunns ansvar, samfunnsansvar, kontraktsvilkår-, kontraktskrav, kontraktsoppfølging, kontraktsklausul, arbeidsklausul, lærlingklausul, leverandørkjede-, ledd i kjeden|kontraktskjeden, innleid-, innleide, innkjøpsavtale, produksjonsland, risikoprodukt, egenerklæring-, dokumentasjonskrav, varekjede, påseplikt, hovedbedrift, kontraktør, ~innkjøp-, arbeidsavtaler|lønnsslipper levert|innhentet|kontrollert, dokumentasjon levert|innhentet|mottatt|på, avdekket avvik|brudd, dagmulkt-, kontraktsledd, kontraktskontroll-, stikkprøve-, kontraktsbrudd-, oppdragstaker-, leies det inn, sanksjoner, anbudsgrunnlag, anskaffelsesprosess, avrop-, byggherreforskrift, hovedentreprise-, hovedleverandør-, innkjøpsavtale-, kontraktsoppfølging-, kontraktstype, konkurransegrunnlag-, kontraktsbrudd, kvalifikasjonskrav, lærlingklausul-, menneskerettighet-, minimumskrav lønn, oppdragstakere, produsentland, sosialdumping, sosial dumping, samarbeidsavtale leverandør, solidaransvar, tariffnemnd, tildelingskriteri-, underentreprenør-, vareleverandør, verdikjede-, arbeidslivskriminalitet, oppdragsgiver i, egenerkl-, ledd, bruk av enkeltpersonforetak|innleie|underleverandør|innleide|bemanningsforetak, kontraktsnummer, formidla|formidlet|leid av|inn byrå|bemanning|vikar, oppdragets, kontraktens, arbeidskraft, revisjon av, leverandørens, krav i kontrakten, entreprise-, formidlet av byrå`,
    nn: '',
    en: `~contractor-, subcontract, subcontractor-, ~supplier-, supply chain, procure, procurement-, ~tender-, bidder, ~bid, public contract, wage|pay documentation, contract value|award|period|sum, due diligence, ~vendor-, hired labour|workers|in, agency labour|staff|workers, contracting authority, proof of wages|payment of wages, ~purchaser, ~purchasing, code of conduct, agency workers|labour|staff, sourcing, tier, prime contractor, labour provider|clause|clauses|supply, contract performance|clauses|clause|compliance|party|manager|sum|holder, subcontracting, sub-contracting, abnormally, audited supplier, awardee, consortium, contracted out, contractual, gangmaster, ilo, labour hire, outsourc, prequalif, procur, recruiter supplier, responsible business, remediation plan, slavery statement, staffing agency, subcontracted, subsupplier, tenderer, upstream, workforce supplier, contract clauses|clause|terms on|about labour|wage, labour standards, wages and working conditions, evidence of wages|pay, labour agencies|agency|provider, agency used|fees, supplier, sub contractor, contract number|reference, selfassessment, wages paid evidence, audit of, supply, contractor, corrective action, modern slavery, tender`,
  },
  not: {
    nb: `leverandørnummer, innkjøpsnummer, ansettelseskontrakt, arbeidskontrakt, kontraktsnummer, kontraktsperiode`,
    nn: '',
    en: `tender age, house|houses let by agency, contract number|no|reference`,
  },
  weak: {
    nb: `?kjede, ?klausul, ?innleid, ?sanksjon, ?revisjon, ?sertifisering, ?forpliktelse, ?dokumentasjon, ?egenmelding`,
    nn: '',
    en: `?clause, ?audit, ?compliance, ?obligation, ?documentation, ?remedial`,
  },
};
