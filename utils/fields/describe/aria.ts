/** Names and explanations that a page gives by ARIA attributes. */
import { plain } from '@/utils/text';
import { attribute, byId, has, rootOf } from './native';
import { textOf, told } from './text';

/** More ids than these in one attribute are a mistake or an attack. */
const mostIds = 12;

/**
 * The text of the elements an attribute points to, in its order, joined by a space. Elements named by
 * their own `aria-label` give that. Nothing is followed further, so circles end at once.
 */
export function pointedText(
  element: Element,
  name: 'aria-labelledby' | 'aria-describedby',
): string {
  if (!has(element, name)) return '';
  let all = '';
  for (const target of targets(element, name)) {
    const label =
      target === element && name === 'aria-describedby' ? '' : attribute(target, 'aria-label');
    if (label === '' && target === element) continue;
    const text = plain(label || (name === 'aria-labelledby' ? told(target).name : textOf(target)));
    if (text !== '') all = all === '' ? text : `${all} ${text}`;
  }
  return plain(all);
}

function targets(element: Element, name: 'aria-labelledby' | 'aria-describedby'): Element[] {
  const value = attribute(element, name);
  const root = rootOf(element);
  // Mostly there is one id, and it need not be split.
  const one = value === '' ? null : byId(root, value);
  if (one && !/\s/.test(value)) return [one];
  const ids = value.split(/\s+/, mostIds).filter(Boolean);
  if (ids.length === 0) return reflected(element, name);
  return ids.map((id) => byId(root, id)).filter((target) => target !== null);
}

/** Elements set by script across shadow boundaries, where the platform knows them. */
function reflected(element: Element, name: 'aria-labelledby' | 'aria-describedby'): Element[] {
  const property =
    name === 'aria-labelledby' ? 'ariaLabelledByElements' : 'ariaDescribedByElements';
  const get = Object.getOwnPropertyDescriptor(Element.prototype, property)?.get;
  return (get?.call(element) as Element[] | null | undefined)?.slice(0, mostIds) ?? [];
}

/** The name that ARIA alone gives an element: `aria-labelledby`, else `aria-label`. */
export function ariaName(element: Element): string {
  return pointedText(element, 'aria-labelledby') || plain(attribute(element, 'aria-label'));
}
