/** A selector for a field that its words do not tell from others: the last resort. */
import { attribute, every, parentOf, tagOf } from '@/utils/fields/describe/native';
import type { Found } from '@/utils/fields/types';

const mostSteps = 6;
const longest = 500;
/** Ids and names made anew at each rendering have numbers in them. */
const lasting = /^[a-z][a-z_-]*$/i;

const isAlone = (control: Element, selector: string) => {
  const root = control.getRootNode() as Document | ShadowRoot;
  return every(root, selector).length === 1;
};

function byAttribute(control: Element): string | null {
  for (const name of ['name', 'id', 'autocomplete']) {
    const value = attribute(control, name);
    const selector = `${tagOf(control)}[${name}="${CSS.escape(value)}"]`;
    if (lasting.test(value) && isAlone(control, selector)) return selector;
  }
  return null;
}

/** By its place among its neighbours, up to the nearest part that has a name of its own. */
function byPlace(control: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = control; at && steps.length < mostSteps; at = parentOf(at)) {
    const tag = tagOf(at);
    const own = at === control ? null : byAttribute(at);
    if (own) return [own, ...steps].join('>');
    const around = parentOf(at);
    const alike = around ? [...around.children].filter((one) => tagOf(one) === tag) : [];
    steps.unshift(alike.length > 1 ? `${tag}:nth-of-type(${alike.indexOf(at) + 1})` : tag);
  }
  return steps.join('>');
}

/** What a field's words say of it, as one text. */
export const meaningOf = ({ field: { label, group, section, type } }: Found) =>
  JSON.stringify([label, group, section, type]);

/** @returns undefined where words are enough, or where nothing lasting tells a named field apart */
export function selectorOf(picked: Found, all: readonly Found[]): string | undefined {
  const [control = picked.control] = picked.controls;
  const meaning = meaningOf(picked);
  const isNameless = picked.field.label === '';
  if (!isNameless && !all.some((one) => one !== picked && meaningOf(one) === meaning)) {
    return undefined;
  }
  const selector = byAttribute(control) ?? (isNameless ? byPlace(control) : null);
  return selector && selector.length <= longest ? selector : undefined;
}
