/** Opens, places and closes the panel's frame in the page. */

import { createFollower } from '@/components/layer/follow';
import type { Markers } from '@/components/layer/markers';
import { createFrame } from '@/components/panel-frame/frame';
import { type PanelTools, type ToolsHolder, toolsKey } from '@/components/panel-frame/handover';
import type { SightWatch } from '@/components/panel-frame/sight/watch';
import { markerWords } from '@/components/words/marker';
import type { Language } from '@/guide/languages';
import type { Doubt, Prompt, Sight } from '@/utils/messages/calls';
import { callBackground, pageAddress } from '@/utils/messages/page';

/** The panel of one page: at most one is open. */
export interface PanelFrame {
  open(prompt: Prompt, control: Element): Promise<void>;
  /** Makes it unseen, since it may be opened; null: what was made so is not wanted any more. */
  makeReady(prompt: Prompt | null, control?: Element): Promise<void>;
  close(focusBack: boolean): void;
  /** The key of the field it is open at. */
  at(): string | null;
  /** Whether it is seen as it is; `seen` is what its own page sees of itself. */
  look(seen: boolean): Sight;
}

/** A frame in the page, from its making to its end. */
interface Made {
  key: string;
  frame: HTMLIFrameElement;
  /** Takes it away. */
  ends: AbortController;
  tools: PanelTools;
  isLoaded: boolean;
  pageId: string;
}

/** What cannot be seen, and what is not to be seen yet. */
const unseen: Sight = { doubt: 'gone', stillFor: 0 };
const waiting: Sight = { doubt: null, stillFor: 0 };

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
  let open: Made | null = null;
  /** Made at rest on a marker, not seen yet. */
  let ready: { key: string; made: Promise<Made | null>; ends: AbortController } | null = null;
  let sight: SightWatch | null = null;
  let before: Element | null = null;
  /** Counts presses: of two in a row the last opens, as its token is the one that counts. */
  let presses = 0;
  /** True from a press until its panel stands. */
  let isOpening = false;

  function close(focusBack: boolean) {
    dropReady();
    if (!open) return;
    open.ends.abort();
    open = null;
    sight = null;
    markers.setOpen(null);
    markers.keep(false);
    if (focusBack && before?.isConnected) (before as HTMLElement).focus({ preventScroll: true });
    before = null;
  }
  function dropReady() {
    ready?.ends.abort();
    ready = null;
  }
  signal.addEventListener('abort', () => close(false));

  /** The frame at its place with its token, unseen; null when the page went on meanwhile. */
  async function make(prompt: Prompt, control: Element, ends: AbortController, isReady: boolean) {
    const { language, ...rest } = about();
    const { token } = await callBackground('askPanel', { ...rest, prompt, isReady });
    const tools = (globalThis as ToolsHolder)[toolsKey];
    if (!tools || !token || ends.signal.aborted || !control.isConnected) return null;
    const address = pageAddress(`/panel.html#${token}`);
    const frame = createFrame(view.document, address, markerWords[language].frame);
    const made: Made = {
      key: prompt.key,
      frame,
      ends,
      tools,
      isLoaded: false,
      pageId: rest.pageId,
    };
    ends.signal.addEventListener('abort', () => frame.remove());
    frame.style.visibility = 'hidden';
    markers.host.root.append(frame);
    const put = async () => {
      if (control.isConnected) await tools.place(frame, control, markers.button(prompt.key));
      else close(false);
    };
    createFollower(view, put, ends.signal).follow([control]);
    frame.addEventListener(
      'load',
      () => {
        // Loaded anew, by being taken out and put back, the frame has no token any more.
        if (made.isLoaded) close(false);
        else if (open === made) frame.focus();
        made.isLoaded = true;
      },
      { signal: ends.signal },
    );
    await put();
    return ends.signal.aborted ? null : made;
  }

  function show(made: Made) {
    const { frame, key, ends, tools, pageId } = made;
    open = made;
    markers.keep(true);
    frame.style.visibility = '';
    markers.setOpen(key);
    if (made.isLoaded) frame.focus();
    const told = (doubt: Doubt | null) =>
      void callBackground('sightChanged', { pageId, doubt }).catch(() => undefined);
    // A panel made ready waits to hear that it is shown.
    told(null);
    sight = tools.watchSight(markers.host, frame, told, ends.signal);
  }

  return {
    close,
    at: () => open?.key ?? null,
    look: (seen) => sight?.look(seen) ?? (open ? unseen : waiting),
    async makeReady(prompt, control) {
      if (ready && ready.key === prompt?.key) return;
      dropReady();
      // A panel made ready now would take the place of the one that is on its way.
      if (!prompt || !control || open || isOpening) return;
      const ends = new AbortController();
      ready = { key: prompt.key, made: make(prompt, control, ends, true), ends };
      await ready.made;
    },
    async open(prompt, control) {
      const was = open?.key;
      const focusWas = before ?? focused(view.document);
      const made = ready?.key === prompt.key ? ready : null;
      if (made) ready = null;
      close(false);
      if (was === prompt.key) return;
      const press = ++presses;
      isOpening = true;
      try {
        const ends = new AbortController();
        const next = (await made?.made) ?? (await make(prompt, control, ends, false));
        if (press !== presses) next?.ends.abort();
        if (!next || signal.aborted || press !== presses) return;
        close(false);
        before = focusWas;
        show(next);
      } finally {
        if (press === presses) isOpening = false;
      }
    },
  };
}
