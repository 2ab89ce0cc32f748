/** What came of it: copied, inserted, or what the field did not take. Read out at once. */
import { Notice } from '../feedback/notice';
import { useWords } from '../language/language';
import { type SummaryWords, summaryPageWords } from '../words/summary';
import type { Outcome, SummaryProps } from './summary-props';

const isWhole = (outcome: Outcome) =>
  outcome.kind === 'copied' || (outcome.kind === 'inserted' && outcome.missing === '');

function textOf(outcome: Outcome, words: SummaryWords): string {
  if (outcome.kind !== 'inserted') {
    const said = {
      copied: words.copied,
      'not-copied': words.notCopied,
      moved: words.moved,
      failed: words.failed,
    };
    return said[outcome.kind];
  }
  const field = outcome.label ? words.field(outcome.label) : words.unnamed;
  return outcome.missing ? words.missing(field) : words.inserted(field);
}

/** Empty until something was done. */
export function SummaryOutcome({ outcome, erased, eraseAfter, ...props }: SummaryProps) {
  const words = useWords(summaryPageWords);
  const missing = outcome?.kind === 'inserted' ? outcome.missing : '';
  return (
    <div role="status">
      {outcome && (
        <Notice
          tone={isWhole(outcome) ? 'info' : 'warning'}
          actions={
            missing && (
              <button type="button" class="ds-button" onClick={props.onCopyRest}>
                {words.copyRest}
              </button>
            )
          }
        >
          <p>{textOf(outcome, words)}</p>
          {missing && (
            <p class="kj-summary-exact" lang={props.textLanguage}>
              {missing}
            </p>
          )}
          {erased && <p>{words.erased}</p>}
          {!erased && eraseAfter && <p>{words.notErased}</p>}
        </Notice>
      )}
    </div>
  );
}
