import type { TopicWords } from './format';

export const procurement: TopicWords = {
  id: 'procurement',
  words: {
    nb: `underleverandør-, leverandør-, -leverandør, leverandørkjede-, entreprenør-, -entreprenør, anskaffelse-, anskaffelses-, offentlig anskaffelse, innkjøp-, innkjøper, anbud-, anbuds-, tilbyder-, kontraktsum, kontraktsverdi, kontraktsvilkår, kontraktspart, kontraktsperiode, kontraktsoppfølging, kontraktsklausul-, kontraktskrav, lønns og arbeidsvilkår, lønnsdokumentasjon-, dokumentasjon av lønn, oppdragstaker-, seriøsitets-, etiske krav, etisk handel, sosiale klausuler, aktsomhetsvurdering-, åpenhetslov-, skatteattest-, innleie-, innleid-, innleide, lærlingkrav, rammeavtale-, ledd i kjeden, kontraktskjede, konkurransegrunnlag, kvalifikasjonskrav, tildelingskriteri-, oppdragskontrakt, pliktovertak, solidaransvar-, allmenngjort, allmenngjøring`,
    nn: `anskaffing-, anbod-, tilbydar-, løns og arbeidsvilkår, lønsdokumentasjon-, dokumentasjon av løn, oppdragstakar-, innleige-, innleigd-, leverandørar, underleverandørar, openheitslova, aktsemdsvurdering-, kontraktssum, seriøsitetskrav, etiske krav, sosiale klausular`,
    en: `contractor-, subcontract, subcontractor-, sub contractor, supplier-, supply chain, procure, procurement-, tender-, tenderer, bidder, bid amount, public contract, wage documentation, documentation of wages, pay documentation, contract value, contract award, contract period, contract clause, contract sum, due diligence, social clause, ethical trade, ethical criteria, vendor-, contracting authority, framework agreement, hired labour, hired workers, purchasing, award criteria, chain liability`,
  },
  not: {
    nb: 'strømleverandør, kontaktperson hos arbeidsgiver',
    nn: '',
    en: 'tender age, tenderness',
  },
};
