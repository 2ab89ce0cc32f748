/** A field has one marker however often the plug-in is in a page, that of who was attached first; and a page has one panel. */
import type { AttachPrompts } from './api';
import { isWithin } from './roots';

type FormRoot = Parameters<AttachPrompts>[0];

/** One attachment, by whichever copy of the plug-in. */
interface Attached {
  root: FormRoot;
  /** One before it has left. */
  changed(): void;
  /** Another opens its panel. */
  close?(): void;
}

/** Shared by all copies of the plug-in, of later versions too. */
const key = Symbol.for('kjennetegn-form-plugin.attached');
type Holder = Document & { [key]?: Attached[] };

/** A place among those that are attached. */
interface Place {
  /** Whether an element is its own: in its root, and in none attached before. */
  isOwn(control: Element): boolean;
  /** The panels of all others close. */
  alone(): void;
}

/**
 * Takes a place after those that are attached already.
 *
 * @param one leaves when `signal` is aborted
 */
export function takePlace(document: Document, one: Attached, signal: AbortSignal): Place {
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
  return {
    isOwn: (control) => all.find(({ root }) => isWithin(root, control)) === one,
    alone() {
      for (const other of all) if (other !== one) other.close?.();
    },
  };
}
