/** One choice out of a few, as round buttons in a row. */
import './choices.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A question with its answers. */
export interface ChoicesProps<Id extends string> {
  question: ComponentChildren;
  /** Shown under the question, read with it. */
  hint?: ComponentChildren;
  /** `lang`: the language of a name that is in another than its surroundings. */
  choices: readonly { id: Id; name: string; lang?: string }[];
  chosen: Id | null;
  onChoose(id: Id): void;
}

/** Radio buttons in a fieldset, so that arrow keys move between the answers. */
export function Choices<Id extends string>(props: ChoicesProps<Id>) {
  const group = useId();
  return (
    <fieldset class="kj-options" aria-describedby={props.hint ? `${group}-hint` : undefined}>
      <legend>{props.question}</legend>
      {props.hint && (
        <p class="kj-options-hint" id={`${group}-hint`}>
          {props.hint}
        </p>
      )}
      <div class="kj-options-row">
        {props.choices.map(({ id, name, lang }) => (
          <label key={id} class="kj-option" lang={lang}>
            <input
              type="radio"
              name={group}
              checked={id === props.chosen}
              onChange={() => props.onChoose(id)}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
