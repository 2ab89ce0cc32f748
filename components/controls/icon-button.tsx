/** A button that is only an icon: its name is spoken and shown as a tooltip. */
import './icon-button.css';
import type { LucideIcon } from 'lucide-preact';

/** What an icon button needs. */
export interface IconButtonProps {
  icon: LucideIcon;
  name: string;
  onClick(): void;
}

/** A square, quiet button of 32 px (44 on touch). */
export function IconButton({ icon: Icon, name, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class="ds-button kj-icon-button"
      data-variant="tertiary"
      data-color="neutral"
      data-icon
      aria-label={name}
      title={name}
      onClick={onClick}
    >
      <Icon aria-hidden="true" />
    </button>
  );
}
