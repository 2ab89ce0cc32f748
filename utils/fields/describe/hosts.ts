/** Which fieldset or group is there for one field alone? Its name is then that field's label. */
import { plain } from '@/utils/text';
import { ariaName } from './aria';
import { controls, typeOf } from './controls';
import { type LabelIndex, labelsOf } from './labels';
import { attribute, every } from './native';
import { scopeName } from './scope-name';
import { parentScope, type Scope, type Scopes } from './scopes';
import { told } from './text';

type Kind = 'radio' | 'checkbox' | 'date';

const datePart =
  /^(dag|dd?|day|date|måned|månad|mnd\.?|mm?|month|år|åå(åå)?|yy(yy)?|year)(\s*\(.*\))?[\s:*]*$/i;
const mostDateParts = 3;
/** Holders of more controls than these are there for several fields. */
const mostChoices = 200;

/** Holders known not to be there for one field of that kind. */
const refused: Record<Kind, WeakSet<Element>> = {
  radio: new WeakSet(),
  checkbox: new WeakSet(),
  date: new WeakSet(),
};

/** The fieldset or group that holds this radio button and its like, and nothing else. */
export function holderOfRadios(scopes: Scopes, scope: Scope | null, radio: Element): Scope | null {
  const name = attribute(radio, 'name');
  return holder(scopes, scope, 'radio', (found) =>
    found.every((other) => typeOf(other) === 'radio' && attribute(other, 'name') === name),
  );
}

/** The named fieldset or group of two checkboxes or more, with at most one other field (`Annet: …`). */
export function holderOfCheckboxes(scopes: Scopes, scope: Scope | null): Scope | null {
  return holder(scopes, scope, 'checkbox', (found, around) => {
    const types = found.map(typeOf).filter((type) => type !== null);
    const boxes = types.filter((type) => type === 'checkbox').length;
    return boxes >= 2 && types.length - boxes <= 1 && scopeName(around) !== '';
  });
}

/** The fieldset or group of the two or three controls that are day, month and year of one date. */
export function holderOfDate(scopes: Scopes, scope: Scope | null, index: LabelIndex): Scope | null {
  return holder(scopes, scope, 'date', (found) => {
    const fields = found.filter((other) => typeOf(other) !== null);
    if (fields.length < 2 || fields.length > mostDateParts) return false;
    return fields.every((other) => datePart.test(partName(index, other)));
  });
}

function holder(
  scopes: Scopes,
  scope: Scope | null,
  kind: Kind,
  isSole: (found: Element[], around: Scope) => boolean,
): Scope | null {
  let around = scope;
  while (around && !around.holds) around = parentScope(scopes, around);
  if (!around || refused[kind].has(around.element)) return null;
  const found = every(around.element, controls);
  if (found.length <= mostChoices && isSole([...found], around)) return around;
  refused[kind].add(around.element);
  return null;
}

function partName(index: LabelIndex, control: Element): string {
  const aria = ariaName(control);
  if (aria) return aria;
  const [label] = labelsOf(index, control);
  return plain(
    label ? told(label).name : attribute(control, 'placeholder') || attribute(control, 'name'),
  );
}
