import type { TopicWords } from './format';

export const procurement: TopicWords = {
  id: 'procurement',
  words: {
    nb: `~leverandør-, ~-leverandør, entreprenør-, -entreprenør, anskaffelse-, anskaffelses-, ~anbud-, tilbyder-, kontraktsum, kontraktsverdi, kontraktskjede, kontraktsp-, kontrakt verdi|part, lønns og arbeidsvilkår, lønnsdokumentasjon, dokumentasjon av lønn, oppdragstaker, etiske krav, sosiale klausuler, aktsomhetsvurdering-, åpenhetsloven, skatteattest-, innleie-, innleid, innleide arbeid, ~rammeavtale-, ledd i, seriøsitet-, dokumentasjon på lønn, bemanningsselskap brukt|benyttet, bruk av innleie|bemanning|underleverandør, sosialt|samfunns ansvar, samfunnsansvar, kontraktsvilkår-, kontraktskrav, kontraktsoppfølging, kontraktsklausul, arbeidsklausul, lærlingklausul, oppdragsgivers krav, leverandørkjede-, antall ledd, ledd i kjeden|kontraktskjeden, innleid-, innleide, innkjøpsavtale, produksjonsland, risikoprodukt, egenerklæring-, dokumentasjonskrav, varekjede, påseplikt, informasjonsplikt overfor, hovedbedrift, kontraktør, offentlig oppdragsgiver, ~innkjøp-, arbeidsavtaler|lønnsslipper levert|innhentet|kontrollert, dokumentasjon levert|innhentet|mottatt|på, avdekket avvik|brudd, dagmulkt-, heving|hevet kontrakt, kontraktsledd, ledd nedover|nedover i, vertikale ledd, kontraktskontroll-, stikkprøve-, kontraktsbrudd-, følges|følgt opp i kontrakter, kommunale|offentlige kontrakter|anskaffelser, oppdragstaker-, leies|leid|leier inn, leies det inn, sanksjoner`,
    nn: '',
    en: `~contractor-, subcontract, subcontractor-, ~supplier-, supply chain, procure, procurement-, ~tender-, bidder, ~bid, public contract, wage|pay documentation, documentation of wages, contract value|award|period|sum, due diligence, social clause, ethical criteria|requirements|trade, ~vendor-, framework agreement, hired labour|workers|in, agency labour|staff|workers, contracting authority, proof of wages|payment of wages, ~purchaser, ~purchasing, public purchaser|procurement|buyer|tender, contracts awarded, code of conduct, agency workers|labour|staff, temporary workers|agency, sourcing, tier, award of contract, production country, sub contractor|contractors|supplier, prime contractor, lowest price, abnormally low, labour provider|clause|clauses|supply, public buyer, contract performance|clauses|clause|compliance|party|manager|sum|holder, subcontracting, sub-contracting, further subcontract, agency staff supplied|used|hired, drivers hired, evidence supplied|provided|of wages|payment, breach of contract, contract breach|breaches|penalty|penalties|remedies|management, sanctions applied, spot check, supplier audit, contract manager, downstream, links in the chain`,
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
