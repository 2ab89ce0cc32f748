/** Where a line is written: document, part and year, with the way to the publisher. */
import { ExternalLink } from 'lucide-preact';
import type { GuideSource, SourceLine as Line } from '@/guide/model';
import { GuideText } from '../language/guide-text';
import { useWords } from '../language/language';
import { WithName } from '../language/with-name';
import { readerWords } from '../words/reader';
import { webHref } from './web-href';

/** A line's source and the document it is in, when this edition has it. */
export interface SourceLineProps {
  line: Line;
  source: GuideSource | undefined;
}

/** Short, since the chapter's end names each document in full; the link says that it leaves a trace. */
export function SourceLine({ line, source }: SourceLineProps) {
  const words = useWords(readerWords);
  const year = line.year ?? source?.yearNote ?? words.undated;
  return (
    <li class="kj-source-line">
      <span class="ds-sr-only">{words.whichSource}: </span>
      <span title={line.full}>
        {line.label}
        {!line.label.includes(String(year)) && ` · ${year}`}
      </span>
      {source?.web && (
        <a
          class="ds-link kj-source-out"
          href={webHref(source.web)}
          target="_blank"
          rel="noreferrer"
          title={words.leavesTrace}
        >
          <ExternalLink aria-hidden="true" />
          <span class="ds-sr-only">
            <WithName sentence={words.publisherSite}>
              <GuideText>{source.publisher}</GuideText>
            </WithName>
            {`. ${words.leavesTrace}`}
          </span>
        </a>
      )}
    </li>
  );
}
