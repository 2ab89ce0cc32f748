/** Lets the user point at a field of one frame, and says which it was. */
import { drawPicker } from '@/components/picker/draw-picker';
import { pickerWords } from '@/components/words/picker';
import type { Language } from '@/guide/languages';
import type { Found } from '@/utils/fields/types';
import { answerBackground, callBackground } from '@/utils/messages/page';
import type { InnerFrame } from '@/utils/messages/rules-calls';
import { type HeldReading, ownHostKey, type ReadingHolder } from '../in-page/handover';
import { watchDrawing } from './drawn-anew';
import { framesUnder } from './frames-under';
import { keyMeans } from './keys';
import { partsOf, pathOf } from './outline';
import { pickedField } from './picked-field';
import { boxOf, fieldAt, fieldNamedBy, isShown } from './places';
import { revealInFrame } from './reveal';
import { scrollUnder } from './scroll-under';
import { meaningOf } from './selector';

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
 * @param about the words' language, whether this frame has the bar and the keyboard, and those of its
 *   own frames that we are on in
 * @param ends ends it and takes all away
 */
export function pick(
  view: Window,
  read: () => HeldReading,
  { language, leads, inner }: { language: Language; leads: boolean; inner: InnerFrame[] },
  ends: AbortController,
): void {
  const { signal } = ends;
  const words = pickerWords[language];
  const before = view.document.activeElement;
  const { host, ground, bar, surround, say, keepClear } = drawPicker(view.document, words);
  (globalThis as ReadingHolder)[ownHostKey] = host.element;
  if (!leads) bar.remove();
  const under = framesUnder(view, host.element, inner);
  /** What is pointed at in this frame, and since when. */
  let at: Found | null = null;
  let since = 0;
  /** A frame that we are not on in is pointed at. */
  let beyond = false;
  /** What is pointed at, as it was told: its words and its middle. A form drawn anew has it in another element. */
  let told: { words: string; x: number; y: number } | null = null;
  let lastSaid = 0;
  /** Keys count in the order they were pressed in. */
  let lastKey: Promise<unknown> = Promise.resolve();

  const fields = () => read().found.filter(isShown);
  const nameOf = ({ field }: Found) => field.label || words.unnamed;

  function move(to: Found | null, when: number) {
    at = to;
    since = when;
    const box = to && boxOf(to);
    surround(box);
    told = to &&
      box && { words: meaningOf(to), x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** Follows a form that moves or is drawn anew; false where another field is pointed at then, or none. */
  function isAsTold(): boolean {
    if (!told) return true;
    if (at && isShown(at) && read().found.includes(at)) {
      move(at, since);
      return true;
    }
    const all = fields();
    const before = told;
    const alike = all.filter((one) => meaningOf(one) === before.words);
    const to = alike.length === 1 ? (alike[0] ?? null) : fieldAt(all, before.x, before.y, 1);
    if (to || at) point(to, all);
    // It may only not have been read yet.
    told ??= before;
    return told.words === before.words && at !== null;
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
    void callBackground('pickerPointed', { index, name, beyond, when }).catch(ignore);
  }

  /** @param press what is pointed at is picked */
  function pointAt(x: number, y: number, press = false) {
    const all = fields();
    const frame = under.at(x, y);
    if (frame && typeof frame === 'object') {
      beyond = false;
      return void callBackground('pickerInside', { ...frame, press }).catch(ignore);
    }
    const element = frame ? null : under.elementAt(x, y);
    const to = frame ? null : (fieldAt(all, x, y) ?? (element && fieldNamedBy(all, element)));
    if (to !== at || (frame === 'beyond') !== beyond) {
      beyond = frame === 'beyond';
      point(to, all);
    }
    if (press && at) end(at);
  }

  const still = { signal, passive: false };
  for (const kind of pointerEvents) ground.addEventListener(kind, quiet, still);
  ground.addEventListener('pointermove', ({ clientX, clientY }) => pointAt(clientX, clientY));
  ground.addEventListener('click', (event) => {
    quiet(event);
    // A finger presses without having pointed.
    if (event.isTrusted) pointAt(event.clientX, event.clientY, true);
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
    ground.style.clipPath = under.clip();
    isAsTold();
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
        beyond = false;
        move(to, when);
        const { top, bottom } = boxOf(to);
        return { name: nameOf(to), top, bottom };
      },
      async pickerClear({ when }) {
        if (since < when) move(null, when);
      },
      pickerPointAt: async ({ x, y, press }) => pointAt(x, y, press),
      pickerReveal: async ({ frame, ...inner }) => revealInFrame(view, frame, inner),
      async pickerSay({ field, beyond: isBeyond, when }) {
        if (when < lastSaid) return;
        lastSaid = when;
        if (field) beyond = false;
        say(field, isBeyond);
        if (field?.bottom != null) keepClear(field.bottom);
      },
      async pickerChoose() {
        if (isAsTold() && at) end(at);
      },
    },
    signal,
  );
  watchDrawing(view, isAsTold, signal);
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
