/** A few things to go to, as small round buttons in a row: a field's topics. */
import './choice-row.css';

/** The buttons; `chosen` when one of them is the one shown. */
export interface ChoiceRowProps<Id extends string> {
  /** Id of the element that names the row. */
  labelledBy?: string;
  choices: readonly { id: Id; name: string }[];
  chosen?: Id;
  onChoose(id: Id): void;
}

/** The row; the chosen button is pressed. */
export function ChoiceRow<Id extends string>(props: ChoiceRowProps<Id>) {
  return (
    <ul class="kj-choices" aria-labelledby={props.labelledBy}>
      {props.choices.map(({ id, name }) => (
        <li key={id}>
          <button
            type="button"
            class="kj-choice"
            aria-pressed={props.chosen === undefined ? undefined : id === props.chosen}
            onClick={() => props.onChoose(id)}
          >
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
