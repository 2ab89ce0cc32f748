/** The sheet's summary: read it, choose its language, hand it over. */
import './summary.css';
import { ChevronLeft } from 'lucide-preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { languages } from '@/guide/languages';
import { Choices } from '../controls/choices';
import { Switch } from '../controls/switch';
import { useWayBack } from '../controls/way-back';
import { GuideMissing } from '../feedback/guide-missing';
import { Loading } from '../feedback/loading';
import { Notice } from '../feedback/notice';
import { useWords } from '../language/language';
import { languageNames } from '../words/languages';
import { summaryPageWords } from '../words/summary';
import { InsertStep } from './insert-step';
import { SummaryOutcome } from './summary-outcome';
import { SummaryPaper } from './summary-paper';
import type { SummaryProps } from './summary-props';

/** Stands in place of the sheet's list, and takes the focus to its heading. */
export function Summary(props: SummaryProps) {
  const words = useWords(summaryPageWords);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <div class="kj-page kj-summary">
      <div class="kj-summary-head">
        <button type="button" class="ds-link kj-back" onClick={props.onBack}>
          <ChevronLeft aria-hidden="true" />
          <span>{words.back}</span>
        </button>
        <h2 class="kj-opened-title" ref={title} tabIndex={-1}>
          {words.title}
        </h2>
      </div>
      {!props.erased && <HowMade {...props} />}
      {props.missing && <GuideMissing {...props.missing} level={3} />}
      {!props.missing && props.text === null && <Loading name={words.loading} lines={6} />}
      {props.text !== null && <SummaryPaper text={props.text} language={props.textLanguage} />}
      {!props.erased && <WaysOut {...props} />}
      <SummaryOutcome {...props} />
    </div>
  );
}

function HowMade(props: SummaryProps) {
  const words = useWords(summaryPageWords);
  return (
    <>
      <Choices
        question={words.language}
        choices={languages.map((id) => ({ id, name: languageNames[id] }))}
        chosen={props.textLanguage}
        onChoose={props.onTextLanguage}
      />
      <Switch name={words.sources} on={props.withSources} onChange={props.onWithSources} />
    </>
  );
}

function WaysOut(props: SummaryProps) {
  const words = useWords(summaryPageWords);
  const wayBack = useWayBack(props.insert ? 'insert' : null);
  return (
    <>
      <Notice tone="warning" title={words.whoTitle} level={3}>
        {words.who}
      </Notice>
      <Switch
        name={words.eraseAfter}
        description={words.eraseAfterMore}
        on={props.eraseAfter}
        onChange={props.onEraseAfter}
      />
      {props.insert ? (
        <InsertStep {...props} insert={props.insert} />
      ) : (
        <div class="kj-actions">
          <button
            type="button"
            class="ds-button"
            disabled={props.text === null}
            onClick={props.onCopy}
          >
            {words.copy}
          </button>
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            ref={wayBack('insert')}
            disabled={props.text === null}
            onClick={props.onInsert}
          >
            {words.insert}
          </button>
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            disabled={props.text === null}
            onClick={props.onPrint}
          >
            {words.print}
          </button>
        </div>
      )}
    </>
  );
}
