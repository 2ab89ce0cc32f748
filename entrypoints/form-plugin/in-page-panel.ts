/** Opens, places and closes the panel in the owner's page: in a closed root of its own. */
import { createFollower } from '@/components/layer/follow';
import type { Markers } from '@/components/layer/markers';
import { markerWords } from '@/components/words/marker';
import type { FormEvent, Prompt } from '@/utils/messages/calls';
import type { Desk } from './notes/desk';
import type { Options } from './options';
import type { PanelModule, ShownPanel } from './panel/mount';

/** Fetches the panel's code. */
export type LoadPanel = () => Promise<PanelModule>;

/** The panel of one form: at most one is open. */
export interface InPagePanel {
  open(prompt: Prompt, control: Element): Promise<void>;
  /** Gives the focus back. */
  close(): void;
  /** Closes it when its field is gone. */
  follow(prompts: ReadonlyMap<string, unknown>): void;
  /** Shows an open panel by the options as they are now. */
  renew(): void;
  preload(): void;
  /** The form was sent, emptied or led elsewhere: the panel closes, notes go to another sheet. */
  happened(event: FormEvent): void;
}

/** The element that has the focus, inside open shadow roots too. */
function focused(document: Document): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/**
 * @param view the page's window
 * @param markers the layer whose root holds the panel
 * @param load fetches the panel's code; a failure leaves the form as it is, and the next press tries again
 * @param options as they are now
 * @param signal closes it for good
 */
export function createInPagePanel(
  view: Window,
  markers: Markers,
  load: LoadPanel,
  options: () => Options,
  signal: AbortSignal,
): InPagePanel {
  let open: { key: string; shown: ShownPanel; ends: AbortController } | null = null;
  let wanted = '';
  let before: Element | null = null;
  let desk: Promise<Desk> | null = null;

  function close(focusBack: boolean) {
    wanted = '';
    if (!open) return;
    open.ends.abort();
    open.shown.remove();
    open = null;
    markers.setOpen(null);
    if (focusBack && before?.isConnected) (before as HTMLElement).focus({ preventScroll: true });
    before = null;
  }
  signal.addEventListener('abort', () => close(false));

  return {
    async open(prompt, control) {
      const was = open?.key;
      const focusWas = before ?? focused(view.document);
      close(was === prompt.key);
      if (was === prompt.key) return;
      wanted = prompt.key;
      const panel = await load().catch(() => null);
      if (!panel || wanted !== prompt.key || signal.aborted || !control.isConnected) return;
      const ends = new AbortController();
      const { language, notes } = options();
      if (notes) desk ??= panel.openDesk(view, options);
      const shown = panel.show(view.document, {
        prompt,
        options: options(),
        desk: notes ? desk : null,
        name: markerWords[language].frame,
        onClose: () => close(true),
      });
      open = { key: prompt.key, shown, ends };
      before = focusWas;
      markers.host.root.append(shown.element);
      markers.setOpen(prompt.key);
      const put = () => {
        if (!control.isConnected) return close(false);
        void panel.place(shown.element, control, markers.button(prompt.key)).then(shown.settle);
      };
      createFollower(view, put, ends.signal).follow([control]);
      put();
      shown.element.focus({ preventScroll: true });
    },
    close: () => close(true),
    follow(prompts) {
      if (open && !prompts.has(open.key)) close(false);
    },
    happened(event) {
      close(false);
      void desk?.then((open) => open.happened(event)).catch(() => null);
    },
    renew: () => open?.shown.renew(options()),
    preload() {
      const fetchAll = () =>
        void load()
          .then((panel) => panel.preload(options()))
          .catch(() => null);
      if ('requestIdleCallback' in view) view.requestIdleCallback(fetchAll);
      else setTimeout(fetchAll, 1000);
    },
  };
}
