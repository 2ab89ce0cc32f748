/** Where a line is written, in full, with the way to the publisher. */
import { ExternalLink } from 'lucide-preact';
import type { GuideSource, SourceLine as Line } from '@/guide/model';
import { useWords } from '../language/language';
import { readerWords } from '../words/reader';

/** A line's source and the document it is in, when this edition has it. */
export interface SourceLineProps {
  line: Line;
  source: GuideSource | undefined;
}

/** Document, publisher, year and part; the link says that it leaves a trace. */
export function SourceLine({ line, source }: SourceLineProps) {
  const words = useWords(readerWords);
  return (
    <li class="kj-source-line">
      <span class="ds-sr-only">{words.whichSource}: </span>
      {line.full}
      {source?.web && (
        <>
          {' '}
          <a
            class="ds-link kj-source-out"
            href={source.web.startsWith('https://') ? source.web : `https://${source.web}`}
            target="_blank"
            rel="noreferrer"
            title={words.leavesTrace}
            aria-label={`${words.publisherSite(source.publisher)}. ${words.leavesTrace}`}
          >
            <ExternalLink aria-hidden="true" />
          </a>
        </>
      )}
    </li>
  );
}
