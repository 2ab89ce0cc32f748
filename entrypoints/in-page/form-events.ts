/** Tells when the form was sent, emptied or led elsewhere, so that notes never meet another's form. */
import type { FormEvent } from '@/utils/messages/calls';

/** The part of the browser's history that says how an address changed; not every browser has it. */
interface Navigation extends EventTarget {
  currentEntry?: { key: string } | null;
}
type NavigateEvent = Event & {
  navigationType?: string;
  destination?: { url?: string };
};

const kinds = ['push', 'replace', 'traverse'] as const;

const isElement = (target: EventTarget | null): target is Element =>
  (target as Node | null)?.nodeType === 1;

/** Whether a form holds one of the fields, also those that name it from outside. */
export function holdsAny(
  form: Element,
  fields: Iterable<{ found: { control: Element } }>,
): boolean {
  return [...fields].some(
    ({ found: { control } }) =>
      form.contains(control) || (control as HTMLInputElement).form === form,
  );
}

/** Whether a link to an address stands in the page. */
function hasLink(document: Document, address: string): boolean {
  return [...document.links].some(({ href }) => href === address);
}

/**
 * Listens for what happens to the page's forms. No key, no input: only that it happened.
 *
 * @param view the page's window
 * @param concerns whether a form of the page holds fields of ours: a search box does not
 * @param onEvent called after the page's own handlers
 * @param signal ends it
 * @returns a look at the address, for when the page changed otherwise
 */
export function watchForm(
  view: Window,
  concerns: (form: Element) => boolean,
  onEvent: (event: FormEvent) => void,
  signal: AbortSignal,
): () => void {
  let address = view.location.href;
  let way: { how?: (typeof kinds)[number] | undefined; linked?: boolean } = {};
  const quietly = { capture: true, passive: true, signal };
  for (const kind of ['submit', 'reset'] as const) {
    view.addEventListener(
      kind,
      ({ target }) => isElement(target) && concerns(target) && onEvent({ kind }),
      quietly,
    );
  }
  // Brought back by the browser as it was left: whose form it is now, nobody knows.
  view.addEventListener(
    'pageshow',
    ({ persisted }) => persisted && onEvent({ kind: 'restored' }),
    quietly,
  );
  const { navigation } = view as Window & { navigation?: Navigation };
  const look = () => {
    if (view.location.href === address) return;
    address = view.location.href;
    onEvent({ kind: 'navigated', ...way, entry: navigation?.currentEntry?.key });
    way = {};
  };
  view.addEventListener('popstate', look, quietly);
  view.addEventListener('hashchange', look, quietly);
  // Before the page follows: what stood in it then is still there.
  navigation?.addEventListener(
    'navigate',
    (event) => {
      const { navigationType, destination } = event as NavigateEvent;
      const how = kinds.find((kind) => kind === navigationType);
      way = { how, linked: hasLink(view.document, destination?.url ?? '') };
    },
    { signal },
  );
  navigation?.addEventListener('navigatesuccess', look, { signal });
  return look;
}
