/** Choosing the field: the user places the caret in the page, and sees here which field that is. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Notice } from '../feedback/notice';
import { useLanguage, useWords } from '../language/language';
import { type SummaryWords, summaryPageWords } from '../words/summary';
import type { InsertView, SummaryProps } from './summary-props';

const named = (label: string, words: SummaryWords) => (label ? words.field(label) : words.unnamed);

/** As it begins a sentence. */
const begin = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function whyNot(view: Extract<InsertView, { state: 'looking' }>, words: SummaryWords): string {
  const { place } = view;
  if (place.kind === 'none') return words.placeCaret;
  if (place.kind === 'frame') return words.frame;
  const say = { rich: words.rich, unfit: words.unfit, 'read-only': words.readOnly }[place.kind];
  return begin(say(named(place.label, words)));
}

/** Says what will happen, word for word, before it happens; takes the focus to the way back. */
export function InsertStep(props: SummaryProps & { insert: InsertView }) {
  const words = useWords(summaryPageWords);
  const language = useLanguage();
  const { insert, textLanguage } = props;
  const cancel = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => cancel.current?.focus(), []);
  return (
    <div class="kj-summary-insert">
      <div role="status">
        {insert.state === 'looking' ? (
          <Notice tone={insert.place.kind === 'none' ? 'info' : 'neutral'}>
            {whyNot(insert, words)}
          </Notice>
        ) : (
          <Notice tone="info">
            <p>{words.into(named(insert.label, words))}</p>
            {insert.oneLine && <p>{words.oneLine}</p>}
            {insert.rest && <p>{words.tooLong}</p>}
          </Notice>
        )}
      </div>
      {insert.state === 'ready' && (insert.oneLine || insert.rest) && (
        <p class="kj-summary-exact" lang={textLanguage}>
          {insert.fits}
          {insert.rest && (
            <>
              {/* A line through the text is not read out. */}
              <span class="ds-sr-only" lang={language}>{` ${words.leftOut} `}</span>
              <s>{insert.rest}</s>
            </>
          )}
        </p>
      )}
      <div class="kj-actions">
        {insert.state === 'ready' && (
          <button
            type="button"
            class="ds-button"
            disabled={insert.fits === ''}
            onClick={props.onInsertNow}
          >
            {words.insertNow}
          </button>
        )}
        {insert.state === 'looking' && insert.place.kind !== 'none' && (
          <button type="button" class="ds-button" onClick={props.onCopy}>
            {words.copy}
          </button>
        )}
        <button
          type="button"
          class="ds-button"
          data-variant="tertiary"
          ref={cancel}
          onClick={props.onInsertCancel}
        >
          {words.cancel}
        </button>
      </div>
    </div>
  );
}
