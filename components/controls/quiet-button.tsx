/** A button that is not the surface's main one. */

/** Its name and what a press does. */
export interface QuietButtonProps {
  name: string;
  /** What it is about, for those who hear several of one name. */
  of?: string;
  onPress(): void;
}

/** Outlined, of the ordinary size. */
export function QuietButton({ name, of, onPress }: QuietButtonProps) {
  return (
    <button
      type="button"
      class="ds-button"
      data-variant="secondary"
      aria-label={of && `${name}: ${of}`}
      onClick={onPress}
    >
      {name}
    </button>
  );
}
