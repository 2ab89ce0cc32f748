/** Gives a sheet a name of the user's own: not that of a person. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../language/language';
import { shelfWords } from '../words/shelf';

/** The name as it is, and what becomes of it. */
export interface ShelfNameProps {
  name: string;
  onName(name: string): void;
  onCancel(): void;
}

/** One field and two buttons; an empty name takes it away. */
export function ShelfName({ name, onName, onCancel }: ShelfNameProps) {
  const words = useWords(shelfWords);
  const id = useId();
  const [text, setText] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      class="kj-shelf-name"
      onSubmit={(event) => {
        event.preventDefault();
        onName(text);
      }}
    >
      <label class="ds-label" for={id}>
        {words.name}
      </label>
      <p class="kj-quiet-text" id={`${id}-more`}>
        {words.nameHint}
      </p>
      <input
        class="ds-input"
        id={id}
        ref={field}
        value={text}
        maxLength={40}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${id}-more`}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div class="kj-actions">
        <button type="submit" class="ds-button">
          {words.save}
        </button>
        <button type="button" class="ds-button" data-variant="tertiary" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
