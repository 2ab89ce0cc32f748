/** All sheets: which there are, until when, and going on with another. */
import './shelf.css';
import { ChevronLeft } from 'lucide-preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Loading } from '../feedback/loading';
import { useWords } from '../language/language';
import { shelfWords } from '../words/shelf';
import type { ShelfProps } from './shelf-props';
import { ShelfRow } from './shelf-row';

/** Takes the focus to its heading, since it stands in place of the form. */
export function Shelf(props: ShelfProps) {
  const words = useWords(shelfWords);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <div class="kj-page">
      <div>
        <button type="button" class="ds-link kj-back" onClick={props.onBack}>
          <ChevronLeft aria-hidden="true" />
          <span>{words.back}</span>
        </button>
        <h2 class="kj-opened-title" ref={title} tabIndex={-1}>
          {words.title}
        </h2>
        <p class="kj-quiet-text">{words.more}</p>
      </div>
      {props.sheets === null && <Loading name={words.loading} lines={3} />}
      {props.sheets?.length === 0 && <p>{words.none}</p>}
      <ul class="kj-shelf">
        {props.sheets?.map((sheet) => (
          <ShelfRow key={sheet.sheetId} {...props} sheet={sheet} />
        ))}
      </ul>
    </div>
  );
}
