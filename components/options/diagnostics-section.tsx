/** Errors that were kept: shown, copied and emptied by the user alone. */
import { useState } from 'preact/hooks';
import { useWords } from '../language/language';
import { diagnosticsWords } from '../words/diagnostics';

/** What was kept, and what can be done with it. */
export interface DiagnosticsProps {
  /** A line an error, the latest first; empty: none. */
  text: string;
  /** @returns false when the browser refused */
  onCopy(text: string): boolean;
  onClear(): void;
}

/** The list as it would be sent, so that nothing goes along unseen. */
export function DiagnosticsSection({ text, onCopy, onClear }: DiagnosticsProps) {
  const words = useWords(diagnosticsWords);
  const [said, setSaid] = useState('');
  if (!text) return <p class="kj-options-text">{words.none}</p>;
  return (
    <>
      <p class="kj-options-text">{words.about}</p>
      <pre class="kj-options-faults">{text}</pre>
      <div class="kj-options-actions">
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          onClick={() => setSaid(onCopy(text) ? words.copied : words.copyFailed)}
        >
          {words.copy}
        </button>
        <button type="button" class="ds-button" data-variant="tertiary" onClick={onClear}>
          {words.clear}
        </button>
        <span role="status" class="kj-quiet-text">
          {said}
        </span>
      </div>
    </>
  );
}
