/** A line with its source, in short: the source's whole title would tell an onlooker too much. */
import type { GuideItem } from '@/guide/model';
import { GuideText } from '../language/guide-text';
import { ReaderLink } from '../sources/reader-link';
import { yearBeside } from '../sources/year-beside';
import { dot } from '../words/dot';

/** The line, or its source alone where the line stands elsewhere. */
export function QuietLine({ item, sourceOnly }: { item: GuideItem; sourceOnly?: boolean }) {
  return (
    <p class="kj-conversation-line">
      {!sourceOnly && <GuideText>{`${item.text} `}</GuideText>}
      <span class="kj-sources">
        {item.sources.map((source, place) => (
          <span key={source.label}>
            {place > 0 && <span aria-hidden="true">{dot}</span>}
            <ReaderLink address={item.address} class="ds-link kj-source">
              {source.label}
              {yearBeside(source)}
            </ReaderLink>
          </span>
        ))}
      </span>
    </p>
  );
}
