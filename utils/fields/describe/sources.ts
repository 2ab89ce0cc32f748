/** Which elements did the text of a field come from? So that a change of them is a change of the field. */

/** The fields that an element's text was read for; one of them alone, or a set. */
export type Sources<Of extends object> = WeakMap<Element, Of | Set<Of>>;

/** What names more fields than these is no label of theirs. */
const mostReaders = 64;

let listener: ((element: Element) => void) | null = null;

/** Tells that the text of an element is being read. */
export function reads(element: Element): void {
  listener?.(element);
}

/** Runs `read` and notes every element read meanwhile as a source of `of`. */
export function tracing<Of extends object, T>(sources: Sources<Of>, of: Of, read: () => T): T {
  const outer = listener;
  listener = (element) => note(sources, element, of);
  try {
    return read();
  } finally {
    listener = outer;
  }
}

function note<Of extends object>(sources: Sources<Of>, element: Element, of: Of): void {
  const known = sources.get(element);
  if (!known) sources.set(element, of);
  else if (known instanceof Set) {
    if (known.size < mostReaders) known.add(of);
  } else if (known !== of) sources.set(element, new Set([known, of]));
}

/** Every field an element was read for. */
export function readFor<Of extends object>(sources: Sources<Of>, element: Element): Iterable<Of> {
  const known = sources.get(element);
  if (!known) return [];
  return known instanceof Set ? known : [known];
}
