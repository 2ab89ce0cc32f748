/** Opens, places and closes the panel's frame in the page. */

import { createFollower } from '@/components/layer/follow';
import type { Markers } from '@/components/layer/markers';
import { createFrame } from '@/components/panel-frame/frame';
import { type ToolsHolder, toolsKey } from '@/components/panel-frame/handover';
import type { SightWatch } from '@/components/panel-frame/sight/watch';
import { markerWords } from '@/components/words/marker';
import type { Language } from '@/guide/languages';
import type { Doubt, PanelEye, Prompt, Sight } from '@/utils/messages/calls';
import { callBackground, pageAddress } from '@/utils/messages/page';
import { newToken } from '@/utils/new-id';

/** The panel of one page: at most one is open. */
export interface PanelFrame {
  open(prompt: Prompt, control: Element): Promise<void>;
  /** Makes it unseen, since it may be opened; null: what was made so is not wanted any more. */
  makeReady(prompt: Prompt | null, control?: Element): Promise<void>;
  close(focusBack: boolean): void;
  /** The key of the field it is open at. */
  at(): string | null;
  /** Whether it is seen as it is; `seen` is what its own page sees of itself. */
  look(eye: PanelEye): Sight;
}

/** A frame in the page, from its making to its end. */
interface Made {
  key: string;
  frame: HTMLIFrameElement;
  /** Takes it away. */
  ends: AbortController;
  isLoaded: boolean;
  pageId: string;
}

const toolsNow = () => (globalThis as ToolsHolder)[toolsKey];

/** What cannot be seen, and what is not to be seen yet. */
const unseen: Sight = { doubt: 'gone', stillFor: 0 };
const waiting: Sight = { doubt: null, stillFor: 0 };

/** The element that has the focus, inside shadow roots too. */
function focused(document: Document): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Gives the focus back to the page, at the element that had it: the frame of a panel had taken both. */
function giveBack(view: Window, element: Element | null) {
  view.focus();
  if (element?.isConnected) (element as HTMLElement).focus({ preventScroll: true });
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
  /** Pressed for, and not standing yet. */
  let coming: AbortController | null = null;
  let sight: SightWatch | null = null;
  let before: Element | null = null;

  function close(focusBack: boolean) {
    dropReady();
    coming?.abort();
    coming = null;
    if (!open) return;
    open.ends.abort();
    open = null;
    sight = null;
    markers.setOpen(null);
    markers.keep(false);
    if (focusBack) giveBack(view, before);
    before = null;
  }
  function dropReady() {
    ready?.ends.abort();
    ready = null;
  }
  signal.addEventListener('abort', () => close(false));

  /**
   * The frame at its place with its token, unseen; null when the page went on meanwhile. The frame loads while the
   * background is asked: its page stays blank until the background knows the token, from here and from there.
   */
  async function make(prompt: Prompt, control: Element, ends: AbortController, isReady: boolean) {
    const { language, ...rest } = about();
    const token = newToken();
    const needsTools = !toolsNow();
    const asking = callBackground('askPanel', { ...rest, prompt, isReady, token, needsTools });
    const address = pageAddress(`/panel.html#${token}`);
    const frame = createFrame(view.document, address, markerWords[language].frame);
    const made: Made = { key: prompt.key, frame, ends, isLoaded: false, pageId: rest.pageId };
    ends.signal.addEventListener('abort', () => frame.remove());
    frame.style.visibility = 'hidden';
    markers.host.root.append(frame);
    const { contentWindow } = frame;
    const put = async () => {
      if (!control.isConnected) close(false);
      else await toolsNow()?.place(frame, control, markers.button(prompt.key));
    };
    createFollower(view, put, ends.signal).follow([control]);
    frame.addEventListener(
      'load',
      () => {
        // Loaded anew, by being taken out and put back, it has a window of its own and no token any more.
        if (made.isLoaded || frame.contentWindow !== contentWindow) close(false);
        else if (open === made) frame.focus();
        made.isLoaded = true;
      },
      { signal: ends.signal },
    );
    try {
      await put();
      const { isGranted } = await asking;
      if (!isGranted || !toolsNow() || !control.isConnected) ends.abort();
      else if (needsTools) await put();
    } catch (error) {
      ends.abort();
      throw error;
    }
    return ends.signal.aborted ? null : made;
  }

  function show(made: Made) {
    const { frame, key, ends, pageId } = made;
    open = made;
    markers.keep(true);
    frame.style.visibility = '';
    markers.setOpen(key);
    if (made.isLoaded) frame.focus();
    const told = (doubt: Doubt | null) =>
      void callBackground('sightChanged', { pageId, doubt }).catch(() => undefined);
    // A panel made ready waits to hear that it is shown.
    told(null);
    sight = toolsNow()?.watchSight(markers.host, frame, told, ends.signal) ?? null;
  }

  return {
    close,
    at: () => open?.key ?? null,
    look: (eye) => sight?.look(eye) ?? (open ? unseen : waiting),
    async makeReady(prompt, control) {
      if (ready && ready.key === prompt?.key) return;
      dropReady();
      // A panel made ready now would take the place of the one that is on its way.
      if (!prompt || !control || open || coming) return;
      const ends = new AbortController();
      ready = { key: prompt.key, made: make(prompt, control, ends, true), ends };
      await ready.made;
    },
    async open(prompt, control) {
      const was = open?.key;
      const focusWas = before ?? focused(view.document);
      const made = ready?.key === prompt.key ? ready : null;
      if (made) ready = null;
      // Of two presses in a row the last opens.
      close(false);
      if (was === prompt.key) return;
      let ends = made?.ends ?? new AbortController();
      coming = ends;
      try {
        let next = (await made?.made) ?? null;
        if (coming !== ends) return;
        if (!next) {
          if (made) ends = new AbortController();
          coming = ends;
          next = await make(prompt, control, ends, false);
        }
        if (!next || coming !== ends) return;
        before = focusWas;
        show(next);
      } finally {
        if (coming === ends) coming = null;
      }
    },
  };
}
