/** Lines to read under a heading: advice, duties, steps, rights. */
import './lines.css';
import { useId } from 'preact/hooks';
import type { GuideItem } from '@/guide/model';
import { SourceLinks } from '../sources/source-links';

/** A heading and its lines. `ordered` for steps, which are done in turn. */
export interface ItemListProps {
  title: string;
  items: readonly GuideItem[];
  ordered?: boolean;
}

/** The heading and the lines, each with its detail and its source. */
export function ItemList({ title, items, ordered }: ItemListProps) {
  const id = useId();
  const List = ordered ? 'ol' : 'ul';
  return (
    <section class="kj-group" aria-labelledby={id}>
      <h2 class="kj-group-title" id={id}>
        {title}
      </h2>
      <List class={ordered ? 'kj-lines kj-lines-ordered' : 'kj-lines'}>
        {items.map((item) => (
          <li key={item.id} class="kj-line kj-line-plain">
            {item.text} <SourceLinks address={item.address} sources={item.sources} />
            {item.detail && <p class="kj-line-detail">{item.detail}</p>}
          </li>
        ))}
      </List>
    </section>
  );
}
