/** A button that lets the user choose a file, and hands its text over. */
import { useRef } from 'preact/hooks';

/** Name of the button, what may be chosen, and who gets the text. */
export interface FilePickerProps {
  name: string;
  /** What the file is about, since a page has several such buttons. */
  of: string;
  accept: string;
  onText(text: string): void;
}

/** The browser's own file dialogue behind a button of ours. */
export function FilePicker({ name, of, accept, onText }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class="ds-button"
        data-variant="secondary"
        aria-label={`${name}: ${of}`}
        onClick={() => input.current?.click()}
      >
        {name}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={(event) => {
          const { files } = event.currentTarget;
          void files?.[0]?.text().then(onText);
          // The same file, corrected, can be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
