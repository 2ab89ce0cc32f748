/** A button that is not the surface's main one. */

/** Its name and what a press does. */
export interface QuietButtonProps {
  name: string;
  onPress(): void;
}

/** Outlined, of the ordinary size. */
export function QuietButton({ name, onPress }: QuietButtonProps) {
  return (
    <button type="button" class="ds-button" data-variant="secondary" onClick={onPress}>
      {name}
    </button>
  );
}
