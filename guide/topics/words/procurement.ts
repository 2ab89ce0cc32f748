import type { TopicWords } from './format';

export const procurement: TopicWords = {
  id: 'procurement',
  words: {
    nb: 'leverandør-, -leverandør, entreprenør-, -entreprenør, anskaffelse-, anskaffelses-, innkjøp-, anbud-, tilbyder-, kontraktsum, kontraktsverdi, kontraktskjede, kontraktsp-, kontrakt verdi|part, lønns og arbeidsvilkår, lønnsdokumentasjon, dokumentasjon av lønn, oppdragstaker, etiske krav, sosiale klausuler, aktsomhetsvurdering-, åpenhetsloven, skatteattest-, innleie-, innleid, innleide arbeid, rammeavtale-, ledd i, seriøsitet-, dokumentasjon på lønn',
    nn: '',
    en: 'contractor-, subcontract, subcontractor-, supplier-, supply chain, procure, procurement-, tender-, bidder, bid, public contract, wage|pay documentation, documentation of wages, contract value|award|period|sum, due diligence, social clause, ethical criteria|requirements|trade, vendor-, framework agreement, hired labour|workers|in, agency labour|staff|workers, contracting authority',
  },
  not: {
    nb: 'leverandørnummer',
    nn: '',
    en: 'tender age',
  },
};
