/** One line of the guide with all there is to say about it. */

import type { GuideItem, GuideSource } from '@/guide/model';
import { GuideText } from '../language/guide-text';
import { useWords } from '../language/language';
import { readerWords } from '../words/reader';
import { SourceLine } from './source-line';

/** The line; `current` when the address leads to it. */
export interface ItemEntryProps {
  item: GuideItem;
  sources: readonly GuideSource[];
  current?: boolean;
}

/** Text, detail, follow-ups and sources, at the line's own address. */
export function ItemEntry({ item, sources, current }: ItemEntryProps) {
  const words = useWords(readerWords);
  const tag = { minor: words.minor, adult: words.adult, both: null }[item.applies];
  return (
    <article
      class="kj-entry"
      id={item.address}
      aria-current={current ? 'location' : undefined}
      // It takes the focus: it must say what it is.
      aria-labelledby={current ? `${item.address}-text` : undefined}
      tabIndex={-1}
    >
      <p class="kj-entry-text">
        {tag && <span class="kj-tag">{tag}</span>}
        <span id={`${item.address}-text`}>
          <GuideText>{item.text}</GuideText>
        </span>{' '}
        <a class="kj-entry-anchor" href={`#${item.address}`} aria-label={words.linkTo}>
          #
        </a>
      </p>
      {item.detail && (
        <p class="kj-entry-detail">
          <GuideText>{item.detail}</GuideText>
        </p>
      )}
      {item.followUps.length > 0 && (
        <>
          <p class="kj-entry-follow">{words.followUps}</p>
          <ul class="kj-entry-follow-ups">
            {item.followUps.map((followUp) => (
              <li key={followUp}>
                <GuideText>{followUp}</GuideText>
              </li>
            ))}
          </ul>
        </>
      )}
      {item.dated && <p class="kj-entry-dated">{words.dated}</p>}
      <ul class="kj-entry-sources">
        {item.sources.map((line) => (
          <SourceLine
            key={line.label}
            line={line}
            source={sources.find(({ id }) => id === line.source)}
          />
        ))}
      </ul>
    </article>
  );
}
