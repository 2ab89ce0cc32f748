/** Lines to read under a heading: advice, duties, steps, rights. */
import './lines.css';
import { useId } from 'preact/hooks';
import type { GuideItem } from '@/guide/model';
import { LinesWithMore } from '../controls/more';
import { GuideText } from '../language/guide-text';
import { SourceLinks } from '../sources/source-links';

/** Lines shown at once; more are one press away. */
const most = 6;

/** The heading and the lines, each with its detail and its source. */
export function ItemList({ title, items }: { title: string; items: readonly GuideItem[] }) {
  const id = useId();
  return (
    <section class="kj-group" aria-labelledby={id}>
      <h2 class="kj-group-title" id={id}>
        {title}
      </h2>
      <LinesWithMore
        lines={items}
        most={most}
        draw={(lines) => (
          <ul class="kj-lines">
            {lines.map((item) => (
              <li key={item.id} class="kj-line kj-line-plain">
                <GuideText>{item.text}</GuideText>{' '}
                <SourceLinks address={item.address} sources={item.sources} />
                {item.detail && (
                  <p class="kj-line-detail">
                    <GuideText>{item.detail}</GuideText>
                  </p>
                )}
              </li>
            ))}
          </ul>
        )}
      />
    </section>
  );
}
