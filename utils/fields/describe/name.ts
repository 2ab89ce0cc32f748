/** What is a field called, and what explains it? */
import { plain } from '@/utils/text';
import { ariaName, pointedText } from './aria';
import type { Asked } from './asked';
import { rowName } from './cells';
import { type LabelIndex, labelsOf } from './labels';
import { attribute, closest, hostOf, nextElementOf, positionOf } from './native';
import { besideText, nearbyText } from './nearby';
import { legendOf, ownLegend } from './scope-name';
import { type Told, textOf, told } from './text';

/** The name of a field and the text that explains it. */
export interface Naming {
  label: string;
  hint: string;
}

const hintClass = /(^|[\s_-])(hint|help|help-block|form-text|description|helper|hjelp)([\s_-]|$)/i;

/** Names that widget libraries give every select: what to press, not what is asked. */
const saysWhatToDo =
  /^(open|close|toggle|choose|select|show|velg|vel|åpne|opne|vis)( (menu|meny|options|valg|date|dato))?$/i;

/** Names a field by every way the platform and old pages know, strongest first. */
export function nameOf(index: LabelIndex, field: Asked): Naming {
  const naming = field.choices ? ofChoices(index, field) : ofControl(index, field);
  if (naming.label === '') naming.label = fromShadowHost(index, field);
  return naming;
}

function ofControl(index: LabelIndex, field: Asked): Naming {
  let hint = '';
  for (const control of field.controls) {
    const described = pointedText(control, 'aria-describedby');
    const aria = ariaName(control);
    if (!hint) hint = described;
    const labels = labelsOf(index, control);
    const isAction = labels.length > 0 && saysWhatToDo.test(aria);
    if (aria && !isAction && !(field.host && field.type === 'date')) return { label: aria, hint };
    if (field.type === 'date' && field.controls.length > 1 && field.host) break;
    if (labels.length > 0) {
      const texts = toldByAll(labels);
      const label = plain(texts.name);
      hint ||= plain(texts.hint);
      if (label) return { label, hint: hint || hintAfter(control) };
    }
  }
  hint ||= hintAfter(field.visible);
  if (field.host) {
    const hosted = ariaName(field.host) || legendOf(field.host);
    if (hosted) return { label: hosted, hint };
  }
  for (const control of field.controls) {
    const near = nearbyText(control);
    if (near) return { label: near, hint };
  }
  return { label: fallback(field.controls), hint };
}

/** What several labels tell together; mostly there is one. */
function toldByAll([one, ...more]: Element[]): Told {
  const all = one ? told(one) : { name: '', hint: '' };
  for (const label of more) {
    const { name, hint } = told(label);
    all.name += ` ${name}`;
    all.hint += ` ${hint}`;
  }
  return all;
}

/** Radio buttons and checkboxes: the group's name. Their own labels are the options. */
function ofChoices(index: LabelIndex, field: Asked): Naming {
  const [first] = field.controls;
  if (!first) return { label: '', hint: '' };
  const { host } = field;
  let hint = '';
  if (host) {
    hint = pointedText(host, 'aria-describedby');
    const legend = ownLegend(host);
    if (legend) hint ||= plain(told(legend).hint);
    const label = ariaName(host) || legendOf(host);
    if (label) return { label, hint };
  }
  const near = rowName(field.controls) || besideText(startOf(index, first));
  if (near) return { label: near, hint };
  const shared = closest(first, 'fieldset,[role=group],[role=radiogroup]');
  return { label: shared ? ariaName(shared) || legendOf(shared) : '', hint };
}

/** Where a choice begins: at its label, when that stands around or before it. */
function startOf(index: LabelIndex, choice: Element): Element {
  const [label] = labelsOf(index, choice);
  return label && (positionOf(choice, label) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
    ? label
    : choice;
}

function fallback(controls: Element[]): string {
  for (const name of ['title', 'placeholder', 'aria-placeholder', 'data-placeholder', 'label']) {
    for (const control of controls) {
      const text = plain(attribute(control, name));
      if (text) return text;
    }
  }
  return '';
}

/** A control inside a custom element takes the element's name where it has none. */
function fromShadowHost(index: LabelIndex, field: Asked): string {
  const host = hostOf(field.visible);
  if (!host) return '';
  const aria = ariaName(host);
  if (aria) return aria;
  const labels = labelsOf(index, host);
  const label = plain(labels.map((one) => told(one).name).join(' '));
  return label || plain(attribute(host, 'label')) || nearbyText(host);
}

function hintAfter(control: Element): string {
  const next = nextElementOf(control);
  return next && hintClass.test(attribute(next, 'class')) ? plain(textOf(next)) : '';
}
