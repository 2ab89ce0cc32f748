/** Which fieldset or group is there for one field alone? Its name is then that field's label. */
import { plain } from '@/utils/text';
import { ariaName } from './aria';
import { controls, typeOf } from './controls';
import { type LabelIndex, labelsOf } from './labels';
import { attribute, closest, every } from './native';
import { legendOf } from './scope-name';
import { told } from './text';

const holders = 'fieldset,[role=group],[role=radiogroup]';
const datePart =
  /^(dag|dd?|day|date|måned|månad|mnd\.?|mm?|month|år|åå(åå)?|yy(yy)?|year)(\s*\(.*\))?[\s:*]*$/i;
const mostDateParts = 3;

type Kind = 'radio' | 'checkbox' | 'date';

/** Holders known not to be there for one field of that kind. */
const refused: Record<Kind, WeakSet<Element>> = {
  radio: new WeakSet(),
  checkbox: new WeakSet(),
  date: new WeakSet(),
};

/** The fieldset or group that holds this radio button and its like, and nothing else. */
export function holderOfRadios(radio: Element): Element | null {
  const name = attribute(radio, 'name');
  return holder(radio, 'radio', (found) =>
    found.every((other) => typeOf(other) === 'radio' && attribute(other, 'name') === name),
  );
}

/** The named fieldset or group of two checkboxes or more, with at most one other field (`Annet: …`). */
export function holderOfCheckboxes(checkbox: Element): Element | null {
  return holder(checkbox, 'checkbox', (found, around) => {
    const boxes = found.filter((other) => typeOf(other) === 'checkbox').length;
    const others = found.filter((other) => typeOf(other) !== null).length - boxes;
    return boxes >= 2 && others <= 1 && (ariaName(around) || legendOf(around)) !== '';
  });
}

/** The fieldset or group of the two or three controls that are day, month and year of one date. */
export function holderOfDate(index: LabelIndex, part: Element): Element | null {
  return holder(part, 'date', (found) => {
    const fields = found.filter((other) => typeOf(other) !== null);
    if (fields.length < 2 || fields.length > mostDateParts) return false;
    return fields.every((other) => datePart.test(partName(index, other)));
  });
}

function holder(
  control: Element,
  kind: Kind,
  isSole: (found: Element[], around: Element) => boolean,
): Element | null {
  const around = closest(control, holders);
  if (!around || refused[kind].has(around)) return null;
  if (isSole([...every(around, controls)], around)) return around;
  refused[kind].add(around);
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
