/** The note of one field. Never spell-checked, remembered or sent anywhere. */
import './lines.css';
import { useId, useState } from 'preact/hooks';
import { useWords } from '../language/language';
import { panelWords } from '../words/panel';

/** The note as stored, and what is called at every change. Give it a `key` per sheet and field. */
export interface NoteProps {
  stored: string;
  onNote(text: string): void;
}

/** A text box that keeps what is being typed, whatever arrives from the store meanwhile. */
export function Note({ stored, onNote }: NoteProps) {
  const words = useWords(panelWords);
  const id = useId();
  const [text, setText] = useState(stored);
  return (
    <div class="ds-field kj-note">
      <label class="ds-label" for={id}>
        {words.noteLabel}
      </label>
      <p class="kj-quiet-text" id={`${id}-hint`}>
        {words.noteHint}
      </p>
      <textarea
        class="ds-input"
        id={id}
        rows={4}
        value={text}
        aria-describedby={`${id}-hint`}
        autocomplete="off"
        autocorrect="off"
        autocapitalize="sentences"
        spellcheck={false}
        data-gramm="false"
        data-gramm_editor="false"
        data-lt-active="false"
        data-1p-ignore
        onInput={(event) => {
          setText(event.currentTarget.value);
          onNote(event.currentTarget.value);
        }}
      />
    </div>
  );
}
