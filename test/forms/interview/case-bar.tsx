/** What stands around the form in the office's case system: its bar and the case beside. */
import { BodyShort, Heading, InternalHeader, Search, Spacer } from '@navikt/ds-react';

/** The dark bar on top, with the search for cases. */
export function TopBar() {
  return (
    <InternalHeader>
      <InternalHeader.Title href="/">Velferdskontoret</InternalHeader.Title>
      <search className="find">
        <Search label="Søk etter sak" size="small" variant="simple" placeholder="Søk etter sak" />
      </search>
      <Spacer />
      <InternalHeader.User name="Saksbehandler" description="Enhet 0412" />
    </InternalHeader>
  );
}

/** @param number null where the case has not been made yet */
export function CaseBeside({ number }: { number: string | null }) {
  const facts = [
    ['Sak', number ?? 'Ikke opprettet'],
    ['Sakstype', 'Førstegangssamtale'],
    ['Status', number ? 'Under arbeid' : 'Kladd'],
    ['Enhet', '0412 Mottak'],
  ];
  return (
    <aside className="beside" aria-label="Om saken">
      <Heading level="2" size="xsmall">
        Om saken
      </Heading>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <BodyShort as="dt" size="small" textColor="subtle">
              {name}
            </BodyShort>
            <BodyShort as="dd">{value}</BodyShort>
          </div>
        ))}
      </dl>
    </aside>
  );
}
