/** One choice out of a few, below each other, each with what it means. */
import './forms.css';
import { useId } from 'preact/hooks';

/** A question with its answers. */
export interface RadioListProps<Id extends string> {
  name: string;
  /** A heading on the page says the name already. */
  nameHidden?: boolean;
  /** Under the name, read with it. */
  description?: string;
  choices: readonly { id: Id; name: string; more?: string; lang?: string }[];
  chosen: Id;
  onChoose(id: Id): void;
}

/** Radio buttons in a fieldset. */
export function RadioList<Id extends string>(props: RadioListProps<Id>) {
  const group = useId();
  return (
    <fieldset
      class="kj-radio-list"
      aria-describedby={props.description ? `${group}-more` : undefined}
    >
      <legend class={props.nameHidden ? 'ds-sr-only' : undefined}>{props.name}</legend>
      {props.description && (
        <p class="kj-quiet-text" id={`${group}-more`}>
          {props.description}
        </p>
      )}
      {props.choices.map(({ id, name, more, lang }) => (
        <div key={id} class="kj-radio">
          <input
            class="ds-input"
            type="radio"
            name={group}
            id={`${group}-${id}`}
            checked={id === props.chosen}
            aria-describedby={more ? `${group}-${id}-more` : undefined}
            onChange={() => props.onChoose(id)}
          />
          <div>
            <label for={`${group}-${id}`} lang={lang}>
              {name}
            </label>
            {more && (
              <p class="kj-quiet-text" id={`${group}-${id}-more`}>
                {more}
              </p>
            )}
          </div>
        </div>
      ))}
    </fieldset>
  );
}
