/** Which elements does a person answer with, and with what kind of answer? */
import { attribute, has, tagOf } from './native';

/** Controls as a selector, for what stands around or beside an element. */
export const controls =
  'input,select,textarea,[contenteditable],[role=combobox],[role=listbox],[role=textbox],[role=radio],[role=checkbox],[role=spinbutton]';

/** Controls made of other controls: what stands inside belongs to them. */
export const composites =
  '[role=combobox],[role=listbox],[role=textbox],[role=spinbutton],[contenteditable]';

const natives: ReadonlySet<string> = new Set(['input', 'select', 'textarea']);

/** True for a control of the platform, which holds no others. */
export function isNative(element: Element): boolean {
  return natives.has(tagOf(element));
}

const noField: ReadonlySet<string> = new Set(['hidden', 'submit', 'button', 'reset', 'image']);
const byRole: Readonly<Record<string, string>> = {
  combobox: 'select',
  listbox: 'select',
  textbox: 'text',
  searchbox: 'search',
  spinbutton: 'number',
  slider: 'number',
  switch: 'checkbox',
  radio: 'radio',
  checkbox: 'checkbox',
};
const inputTypes: ReadonlySet<string> = new Set(
  'checkbox color date datetime-local email file month number password radio range search tel text time url week'.split(
    ' ',
  ),
);
const customSelect = /(^|[\s_-])(custom)?select(ed|or|ize)?([\s_-]|$)/i;

/** The kind of answer (`text`, `date`, `radio`, `select`, `rich-text` …), or null for no field. */
export function typeOf(element: Element): string | null {
  switch (tagOf(element)) {
    case 'input': {
      const type = attribute(element, 'type').toLowerCase();
      if (noField.has(type)) return null;
      if (attribute(element, 'role') === 'combobox') return 'select';
      return inputTypes.has(type) ? type : 'text';
    }
    case 'select':
      return 'select';
    case 'textarea':
      return 'textarea';
    case 'option':
      return null;
  }
  const role = attribute(element, 'role');
  const type = Object.hasOwn(byRole, role) ? byRole[role] : undefined;
  if (type === 'text' && attribute(element, 'aria-multiline') === 'true') return 'textarea';
  if (type) return type;
  if (has(element, 'contenteditable')) {
    return attribute(element, 'contenteditable') === 'false' ? null : 'rich-text';
  }
  if (attribute(element, 'aria-haspopup') === 'listbox') return 'select';
  const looksIt = role === '' && attribute(element, 'tabindex') === '0';
  return looksIt && customSelect.test(attribute(element, 'class')) ? 'select' : null;
}

/** True for an element that says itself that it is not shown: the original behind a widget. */
export function saysHidden(element: Element): boolean {
  return (
    has(element, 'hidden') ||
    attribute(element, 'aria-hidden') === 'true' ||
    /display:\s*none/.test(attribute(element, 'style'))
  );
}

/** True for a copy of a control that no one can reach: the measure of a growing text area. */
export function isCopy(element: Element): boolean {
  return attribute(element, 'aria-hidden') === 'true' && attribute(element, 'tabindex') === '-1';
}
