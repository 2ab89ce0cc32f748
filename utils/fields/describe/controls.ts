/** Which elements does a person answer with, and with what kind of answer? */
import { attribute, classOf, has, inputTypeOf, tagOf } from './native';

/** Controls as a selector, for what stands around or beside an element. */
export const controls =
  'input,select,textarea,[contenteditable],[role=combobox],[role=listbox],[role=textbox],[role=radio],[role=checkbox],[role=spinbutton]';

const native = /^(input|select|textarea)$/;
const noField = /^(hidden|submit|button|reset|image)$/;
const customSelect = /(^|[\s_-])(custom)?select(ed|or|ize)?([\s_-]|$)/i;
const byRole = new Map<string, string>([
  ['combobox', 'select'],
  ['listbox', 'select'],
  ['textbox', 'text'],
  ['searchbox', 'search'],
  ['spinbutton', 'number'],
  ['slider', 'number'],
  ['switch', 'checkbox'],
  ['radio', 'radio'],
  ['checkbox', 'checkbox'],
]);

/** True for a control of the platform, which holds no others. */
export function isNative(element: Element): boolean {
  return native.test(tagOf(element));
}

/** The kind of answer (`text`, `date`, `radio`, `select`, `rich-text` …), or null for no field. */
export function typeOf(element: Element): string | null {
  const tag = tagOf(element);
  if (tag === 'select' || tag === 'textarea') return tag;
  const role = attribute(element, 'role');
  if (tag === 'input') {
    const type = inputTypeOf(element as HTMLInputElement);
    if (noField.test(type)) return null;
    return role === 'combobox' ? 'select' : type;
  }
  const type = byRole.get(role);
  if (type) return type;
  const editable = attribute(element, 'contenteditable');
  if (has(element, 'contenteditable')) return editable === 'false' ? null : 'rich-text';
  if (attribute(element, 'aria-haspopup') === 'listbox') return 'select';
  const isPressed = role === '' && attribute(element, 'tabindex') === '0';
  return isPressed && customSelect.test(classOf(element)) ? 'select' : null;
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
