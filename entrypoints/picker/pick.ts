/** Lets the user point at a field of one frame, and says which it was. */
import { drawPicker } from '@/components/picker/draw-picker';
import { pickerWords } from '@/components/words/picker';
import type { Language } from '@/guide/languages';
import type { Found } from '@/utils/fields/types';
import { answerBackground, callBackground } from '@/utils/messages/page';
import { type HeldReading, ownHostKey, type ReadingHolder } from '../in-page/handover';
import { keyMeans } from './keys';
import { partsOf, pathOf } from './outline';
import { pickedField } from './picked-field';
import { boxOf, fieldAt, isShown, withoutFrames } from './places';
import { revealInFrame } from './reveal';
import { scrollUnder } from './scroll-under';

/** What the page's events must not become: clicks and menus of the page beneath. */
const pointerEvents = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'contextmenu',
  'dblclick',
];

const ignore = () => undefined;

/**
 * @param view the frame's window
 * @param read the fields as they are now
 * @param about the words' language, and whether this frame has the bar and the keyboard
 * @param ends ends it and takes all away
 */
export function pick(
  view: Window,
  read: () => HeldReading,
  { language, leads }: { language: Language; leads: boolean },
  ends: AbortController,
): void {
  const { signal } = ends;
  const words = pickerWords[language];
  const before = view.document.activeElement;
  const { host, ground, bar, surround, say, keepClear } = drawPicker(view.document, words);
  (globalThis as ReadingHolder)[ownHostKey] = host.element;
  if (!leads) bar.remove();
  /** What is pointed at in this frame, and since when. */
  let at: Found | null = null;
  let since = 0;
  let lastSaid = 0;
  /** Keys count in the order they were pressed in. */
  let lastKey: Promise<unknown> = Promise.resolve();

  const fields = () => read().found.filter(isShown);
  const nameOf = ({ field }: Found) => field.label || words.unnamed;

  function move(to: Found | null, when: number) {
    at = to;
    since = when;
    surround(to && boxOf(to));
  }

  function end(field: Found | null) {
    const about = { field: field && pickedField(field, read()) };
    void callBackground('picked', about).catch(ignore);
    ends.abort();
  }

  function point(to: Found | null, all: readonly Found[]) {
    const when = Date.now();
    move(to, when);
    if (to && leads) keepClear(boxOf(to).bottom);
    const index = to ? all.indexOf(to) : -1;
    const name = to ? nameOf(to) : '';
    void callBackground('pickerPointed', { index, name, when }).catch(ignore);
  }

  const still = { signal, passive: false };
  for (const kind of pointerEvents) ground.addEventListener(kind, quiet, still);
  ground.addEventListener('pointermove', ({ clientX, clientY }) => {
    const all = fields();
    const to = fieldAt(all, clientX, clientY);
    if (to !== at) point(to, all);
  });
  ground.addEventListener('click', (event) => {
    quiet(event);
    if (event.isTrusted && at) end(at);
  });
  ground.addEventListener('wheel', (event) => scrollUnder(event, host.element), still);
  bar.addEventListener('keydown', (event) => {
    const means = event.isTrusted ? keyMeans(event) : null;
    if (!means) return;
    quiet(event);
    if (means === 'leave') return end(null);
    const when = Date.now();
    const act = () =>
      means === 'choose'
        ? callBackground('pickerChoose', {})
        : callBackground('pickerStep', { to: means, when });
    lastKey = lastKey.then(act).catch(ignore);
  });
  // The page may have taken the keyboard: leaving is always possible.
  view.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape' || event.target === host.element) return;
      quiet(event);
      end(null);
    },
    { signal, capture: true },
  );
  const follow = () => {
    ground.style.clipPath = withoutFrames(view);
    move(at && fields().includes(at) ? at : null, since);
    if (at && leads) keepClear(boxOf(at).bottom);
  };
  view.addEventListener('scroll', follow, { signal, capture: true, passive: true });
  view.addEventListener('resize', follow, { signal });
  answerBackground(
    {
      stopPicking: async () => ends.abort(),
      async pickerOutline() {
        const all = fields();
        return {
          path: pathOf(view),
          parts: partsOf(view, all),
          at: at ? all.indexOf(at) : -1,
          since,
        };
      },
      async pickerShow({ index, when }) {
        const to = fields()[index];
        if (!to || when < since) return null;
        to.control.scrollIntoView({ block: 'center', behavior: 'instant' });
        move(to, when);
        const { top, bottom } = boxOf(to);
        return { name: nameOf(to), top, bottom };
      },
      async pickerClear({ when }) {
        if (since < when) move(null, when);
      },
      pickerReveal: async ({ frame, ...inner }) => revealInFrame(view, frame, inner),
      async pickerSay({ field, when }) {
        if (when < lastSaid) return;
        lastSaid = when;
        say(field);
        if (field?.bottom != null) keepClear(field.bottom);
      },
      async pickerChoose() {
        if (at) end(at);
      },
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    host.remove();
    if (leads && before?.isConnected) (before as HTMLElement).focus?.({ preventScroll: true });
  });
  follow();
  if (leads) bar.focus({ preventScroll: true });
}

/** The press is ours: nothing of the page answers to it. */
function quiet(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
