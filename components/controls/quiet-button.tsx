/** A button that is not the surface's main one. */
import type { Ref } from 'preact';

/** Its name and what a press does. */
export interface QuietButtonProps {
  name: string;
  /** What it is about, for those who hear several of one name. */
  of?: string;
  onPress(): void;
  /** Given the button itself. */
  door?: Ref<HTMLButtonElement>;
}

/** Outlined, of the ordinary size. */
export function QuietButton({ name, of, onPress, door }: QuietButtonProps) {
  return (
    <button
      type="button"
      {...(door ? { ref: door } : {})}
      class="ds-button"
      data-variant="secondary"
      aria-label={of && `${name}: ${of}`}
      onClick={onPress}
    >
      {name}
    </button>
  );
}
