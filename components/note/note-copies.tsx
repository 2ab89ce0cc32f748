/** What another window wrote of the same note meanwhile: nothing is lost, the user joins them. */
import { useLanguage, useWords } from '../language/language';
import { clockText } from '../words/dates';
import { noteWords } from '../words/note';
import type { NoteView } from './note-view';

type Copy = NoteView['copies'][number];

/** The other texts, and what can be done with each. */
export interface NoteCopiesProps {
  copies: readonly Copy[];
  onTake(copy: Copy): void;
  onLeave(copy: Copy): void;
}

/** A block for each text; none where all is one. */
export function NoteCopies({ copies, onTake, onLeave }: NoteCopiesProps) {
  const words = useWords(noteWords);
  const language = useLanguage();
  return (
    <>
      {copies.map((copy) => (
        <section
          key={copy.id}
          class="kj-note-copy"
          aria-label={words.written(clockText(language, copy.savedAt))}
        >
          <p class="kj-note-copy-title">{words.written(clockText(language, copy.savedAt))}</p>
          <p class="kj-note-copy-text">{copy.text}</p>
          <div class="kj-actions">
            <button
              type="button"
              class="ds-button"
              data-variant="secondary"
              onClick={() => onTake(copy)}
            >
              {words.take}
            </button>
            <button
              type="button"
              class="ds-button"
              data-variant="tertiary"
              onClick={() => onLeave(copy)}
            >
              {words.leave}
            </button>
          </div>
        </section>
      ))}
    </>
  );
}
