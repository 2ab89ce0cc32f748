/** The note of one field. Never spell-checked, remembered or sent anywhere. */
import './note.css';
import { TriangleAlert } from 'lucide-preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { holdsIdentityNumber } from '@/utils/identity-number';
import { useWords } from '../language/language';
import { noteWords } from '../words/note';
import { panelWords } from '../words/panel';
import { NoteCopies } from './note-copies';
import type { NoteView } from './note-view';

/** The longest note, in UTF-16 units. */
const longest = 50_000;

/** The note as stored, and what is called at every change. Give it a `key` per sheet and field. */
export interface NoteProps {
  stored: NoteView;
  onNote(text: string, settled: readonly string[]): void;
}

/** As an attribute: where it is a property too, that one takes the word `off` for yes. */
const neverCorrected = (area: HTMLTextAreaElement | null) =>
  area?.setAttribute('autocorrect', 'off');

/** A text box that keeps what is being typed until it is stored, and else shows what is stored. */
export function Note({ stored, onNote }: NoteProps) {
  const words = useWords(panelWords);
  const { identityNumber } = useWords(noteWords);
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? stored.text;
  // Asked of the latest draft: a key pressed between the drawing and this must not be taken back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed may be what is stored already
  useEffect(() => setDraft((now) => (now === stored.text ? null : now)), [draft, stored.text]);
  const write = (next: string, settled: readonly string[]) => {
    setDraft(next);
    onNote(next, settled);
  };
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
        maxLength={longest}
        aria-describedby={`${id}-hint ${id}-number`}
        autocomplete="off"
        ref={neverCorrected}
        autocapitalize="sentences"
        spellcheck={false}
        data-gramm="false"
        data-gramm_editor="false"
        data-lt-active="false"
        data-1p-ignore
        onInput={(event) => write(event.currentTarget.value, [])}
      />
      <div role="status" id={`${id}-number`}>
        {holdsIdentityNumber(text) && (
          <p class="kj-note-hint">
            <TriangleAlert aria-hidden="true" />
            {identityNumber}
          </p>
        )}
      </div>
      <NoteCopies
        copies={stored.copies}
        onTake={(copy) => write(text ? `${text}\n\n${copy.text}` : copy.text, [copy.id])}
        onLeave={(copy) => write(text, [copy.id])}
      />
    </div>
  );
}
