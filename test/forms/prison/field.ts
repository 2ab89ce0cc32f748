/** One question of the old system: its words and its bare control, without any `<label>`. */
import { type Html, html } from './html';

/** A question; `kind` says which control it has. */
export interface Field {
  name: string;
  label: string;
  kind: 'text' | 'short' | 'long' | 'choice' | 'radio' | 'checks' | 'fixed';
  options?: string[];
  required?: boolean;
  /** Stands beside the field before it, as a second pair of cells. */
  beside?: boolean;
}

/** @param values what was sent before, to be shown again */
export function control(field: Field, values: URLSearchParams): Html {
  const { name, kind, options = [] } = field;
  const value = values.get(name) ?? '';
  const chosen = new Set(values.getAll(name));
  switch (kind) {
    case 'fixed':
      return html`<input type="text" name="${name}" class="kort" value="${value}" readonly>`;
    case 'long':
      return html`<textarea name="${name}" cols="60" rows="4">${value}</textarea>`;
    case 'choice':
      return html`<select name="${name}"><option value="">-- velg --</option>${options.map(
        (option) =>
          option === value
            ? html`<option selected>${option}</option>`
            : html`<option>${option}</option>`,
      )}</select>`;
    case 'radio':
    case 'checks': {
      const type = kind === 'radio' ? 'radio' : 'checkbox';
      return html`${options.map((option) =>
        chosen.has(option)
          ? html`<input type="${type}" name="${name}" value="${option}" checked>&nbsp;${option}&nbsp;&nbsp;`
          : html`<input type="${type}" name="${name}" value="${option}">&nbsp;${option}&nbsp;&nbsp;`,
      )}`;
    }
    default:
      return html`<input type="text" name="${name}" class="${kind === 'short' ? 'kort' : 'vanlig'}" value="${value}">`;
  }
}
