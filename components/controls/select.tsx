/** One choice out of many. */
import './forms.css';
import { useId } from 'preact/hooks';

/** A named choice. */
export interface SelectProps<Id extends string> {
  name: string;
  description?: string;
  /** `lang`: the language of a name that is in another than its surroundings. */
  choices: readonly { id: Id; name: string; lang?: string }[];
  chosen: Id;
  onChoose(id: Id): void;
}

/** The browser's own select, as wide as its longest choice. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const id = useId();
  return (
    <div class="kj-select">
      <label class="ds-label" for={id}>
        {props.name}
      </label>
      {props.description && (
        <p class="kj-quiet-text" id={`${id}-more`}>
          {props.description}
        </p>
      )}
      <select
        class="ds-input"
        data-width="auto"
        id={id}
        value={props.chosen}
        aria-describedby={props.description ? `${id}-more` : undefined}
        onChange={({ currentTarget }) => {
          const choice = props.choices.find((one) => one.id === currentTarget.value);
          if (choice) props.onChoose(choice.id);
        }}
      >
        {props.choices.map((choice) => (
          <option key={choice.id} value={choice.id} lang={choice.lang}>
            {choice.name}
          </option>
        ))}
      </select>
    </div>
  );
}
