/** A field has one marker however often the plug-in is in a page: that of who was attached first. */
import type { AttachPrompts } from './api';
import { isWithin } from './roots';

type FormRoot = Parameters<AttachPrompts>[0];

/** One attachment, by whichever copy of the plug-in. */
interface Attached {
  root: FormRoot;
  /** One before it has left. */
  changed(): void;
}

/** Shared by all copies of the plug-in, of later versions too. */
const key = Symbol.for('kjennetegn-form-plugin.attached');
type Holder = Document & { [key]?: Attached[] };

/**
 * Takes a place after those that are attached already.
 *
 * @param one leaves when `signal` is aborted
 * @returns says of an element whether it is its own: in its root, and in none attached before
 */
export function takePlace(
  document: Document,
  one: Attached,
  signal: AbortSignal,
): (control: Element) => boolean {
  const holder = document as Holder;
  holder[key] ??= [];
  const all = holder[key];
  all.push(one);
  signal.addEventListener('abort', () => {
    const later = all.splice(all.indexOf(one)).slice(1);
    all.push(...later);
    if (all.length === 0) delete holder[key];
    for (const { changed } of later) changed();
  });
  return (control) => all.find(({ root }) => isWithin(root, control)) === one;
}
