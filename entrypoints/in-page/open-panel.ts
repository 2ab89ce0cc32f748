/** Opens, places and closes the panel's frame in the page. */

import { createFollower } from '@/components/layer/follow';
import type { Markers } from '@/components/layer/markers';
import { createFrame } from '@/components/panel-frame/frame';
import { type ToolsHolder, toolsKey } from '@/components/panel-frame/handover';
import type { SightWatch } from '@/components/panel-frame/sight/watch';
import { markerWords } from '@/components/words/marker';
import type { Language } from '@/guide/languages';
import type { Doubt, Prompt, Sight } from '@/utils/messages/calls';
import { callBackground, pageAddress } from '@/utils/messages/page';

/** The panel of one page: at most one is open. */
export interface PanelFrame {
  open(prompt: Prompt, control: Element): Promise<void>;
  close(focusBack: boolean): void;
  /** The key of the field it is open at. */
  at(): string | null;
  /** Whether it is seen as it is; `seen` is what its own page sees of itself. */
  look(seen: boolean): Sight;
}

/** Nothing is open. */
const unseen: Sight = { doubt: 'gone', stillFor: 0 };

/** The element that has the focus, inside shadow roots too. */
function focused(document: Document): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/**
 * @param view the page's window
 * @param markers the layer whose root holds the frame
 * @param about what the background is told with each opening
 * @param signal closes it for good
 */
export function createPanelFrame(
  view: Window,
  markers: Markers,
  about: () => { pageId: string; formLabel: string; language: Language },
  signal: AbortSignal,
): PanelFrame {
  let open: { key: string; frame: HTMLIFrameElement; ends: AbortController } | null = null;
  let sight: SightWatch | null = null;
  let before: Element | null = null;

  function close(focusBack: boolean) {
    if (!open) return;
    open.ends.abort();
    open.frame.remove();
    open = null;
    sight = null;
    markers.setOpen(null);
    markers.keep(false);
    if (focusBack && before?.isConnected) (before as HTMLElement).focus({ preventScroll: true });
    before = null;
  }
  signal.addEventListener('abort', () => close(false));

  return {
    close,
    at: () => open?.key ?? null,
    look: (seen) => sight?.look(seen) ?? unseen,
    async open(prompt, control) {
      const was = open?.key;
      const focusWas = before ?? focused(view.document);
      close(false);
      if (was === prompt.key) return;
      const { language, ...rest } = about();
      const { token } = await callBackground('askPanel', { ...rest, prompt });
      const tools = (globalThis as ToolsHolder)[toolsKey];
      if (!tools || signal.aborted || !control.isConnected) return;
      close(false);

      const ends = new AbortController();
      const frame = createFrame(
        view.document,
        pageAddress(`/panel.html#${token}`),
        markerWords[language].frame,
      );
      open = { key: prompt.key, frame, ends };
      before = focusWas;
      markers.keep(true);
      markers.host.root.append(frame);
      markers.setOpen(prompt.key);
      const put = async () => {
        if (control.isConnected) await tools.place(frame, control, markers.button(prompt.key));
        else close(false);
      };
      createFollower(view, put, ends.signal).follow([control]);
      let loaded = false;
      frame.addEventListener(
        'load',
        () => {
          // Loaded anew, by being taken out and put back, the frame has no token any more.
          if (loaded) close(false);
          else frame.focus();
          loaded = true;
        },
        { signal: ends.signal },
      );
      await put();
      if (open?.frame !== frame) return;
      const { pageId } = rest;
      const told = (doubt: Doubt | null) =>
        void callBackground('sightChanged', { pageId, doubt }).catch(() => undefined);
      sight = tools.watchSight(markers.host, frame, told, ends.signal);
    },
  };
}
