/** A switch with its name and what it does. */
import './switch.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A named setting that is on or off at once. */
export interface SwitchProps {
  name: ComponentChildren;
  on: boolean;
  onChange(on: boolean): void;
  /** What is the case now; read after the name. */
  description?: ComponentChildren;
  /** Not to be changed, with the reason in the description. */
  disabled?: boolean;
}

/** Name and description to the left, the switch to the right; the whole row can be pressed. */
export function Switch({ name, on, onChange, description, disabled }: SwitchProps) {
  const id = useId();
  return (
    <div class="kj-switch">
      <div class="kj-switch-text">
        <label for={id}>{name}</label>
        {description && (
          <p class="kj-switch-more" id={`${id}-more`}>
            {description}
          </p>
        )}
      </div>
      <input
        class="ds-input"
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox already says whether it is checked
        role="switch"
        id={id}
        checked={on}
        disabled={disabled}
        aria-describedby={description ? `${id}-more` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </div>
  );
}
