/** The choices of a field, as they are written beside their controls. Never what is chosen. */
import { plain } from '@/utils/text';
import { ariaName } from './aria';
import type { Asked } from './asked';
import { type LabelIndex, labelsOf } from './labels';
import { attribute, every, tagOf } from './native';
import { textAfter } from './nearby';
import { textOf, told } from './text';

/** More choices than these say nothing more about the field. */
const mostOptions = 12;
const none: string[] = [];

/** Texts of radio buttons, checkboxes or select options; empty for other fields. */
export function optionsOf(index: LabelIndex, field: Asked): string[] {
  if (field.choices) return texts(field.controls, (control) => choiceText(index, control));
  if (field.type !== 'select') return none;
  const select = field.controls.find((control) => tagOf(control) === 'select') ?? field.visible;
  return texts(
    every(select, 'option,[role=option]'),
    (option) => attribute(option, 'label') || textOf(option),
  );
}

function texts(elements: ArrayLike<Element>, read: (element: Element) => string): string[] {
  const found: string[] = [];
  for (let at = 0; at < elements.length && found.length < mostOptions; at++) {
    const element = elements[at];
    const text = element ? plain(read(element)) : '';
    if (text) found.push(text);
  }
  return found;
}

function choiceText(index: LabelIndex, control: Element): string {
  const aria = ariaName(control);
  if (aria) return aria;
  const labels = labelsOf(index, control);
  if (labels.length > 0) return labels.map((label) => told(label).name).join(' ');
  return tagOf(control) === 'input' ? textAfter(control) : textOf(control);
}
