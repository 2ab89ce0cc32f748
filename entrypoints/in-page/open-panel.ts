/** Opens, places and closes the panel's frame in the page. */

import { createFollower } from '@/components/layer/follow';
import type { Markers } from '@/components/layer/markers';
import { createFrame } from '@/components/panel-frame/frame';
import { type PlaceHolder, placeKey } from '@/components/panel-frame/handover';
import { markerWords } from '@/components/words/marker';
import type { Language } from '@/guide/languages';
import type { Prompt } from '@/utils/messages/calls';
import { callBackground, pageAddress } from '@/utils/messages/page';

/** The panel of one page: at most one is open. */
export interface PanelFrame {
  open(prompt: Prompt, control: Element): Promise<void>;
  close(focusBack: boolean): void;
  /** The key of the field it is open at. */
  at(): string | null;
}

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
  let before: Element | null = null;

  function close(focusBack: boolean) {
    if (!open) return;
    open.ends.abort();
    open.frame.remove();
    open = null;
    markers.setOpen(null);
    markers.keep(false);
    if (focusBack && before?.isConnected) (before as HTMLElement).focus({ preventScroll: true });
    before = null;
  }
  signal.addEventListener('abort', () => close(false));

  return {
    close,
    at: () => open?.key ?? null,
    async open(prompt, control) {
      const was = open?.key;
      const focusWas = before ?? focused(view.document);
      close(false);
      if (was === prompt.key) return;
      const { language, ...rest } = about();
      const { token } = await callBackground('askPanel', { ...rest, prompt });
      const place = (globalThis as PlaceHolder)[placeKey];
      if (!place || signal.aborted || !control.isConnected) return;
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
      const put = () => {
        if (control.isConnected) void place(frame, control, markers.button(prompt.key));
        else close(false);
      };
      createFollower(view, put, ends.signal).follow([control]);
      frame.addEventListener('load', () => frame.focus(), { signal: ends.signal });
      put();
    },
  };
}
