/** The source beside a line: short, opening that line in the reader. */
import './sources.css';
import type { SourceLine } from '@/guide/model';
import { dot } from '../words/dot';
import { ReaderLink } from './reader-link';
import { yearBeside } from './year-beside';

/** The sources of a line and where the line stands in the reader. */
export interface SourceLinksProps {
  address: string;
  sources: readonly SourceLine[];
}

/** "KOM del 4 · Kommuneveileder tab. 8 (2015)", each a link to the line in the reader. */
export function SourceLinks({ address, sources }: SourceLinksProps) {
  return (
    <span class="kj-sources">
      {sources.map((source, place) => (
        <span key={source.label}>
          {place > 0 && <span aria-hidden="true">{dot}</span>}
          <ReaderLink address={address} class="ds-link kj-source" title={source.full}>
            {source.label}
            {yearBeside(source)}
          </ReaderLink>
        </span>
      ))}
    </span>
  );
}
