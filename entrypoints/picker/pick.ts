/** Lets the user point at a field of one page, and says which it was. */
import { drawPicker } from '@/components/picker/draw-picker';
import { pickerWords } from '@/components/words/picker';
import type { Language } from '@/guide/languages';
import type { Found } from '@/utils/fields/types';
import { answerBackground, callBackground } from '@/utils/messages/page';
import { type HeldReading, ownHostKey, type ReadingHolder } from '../in-page/handover';
import { boxOf, fieldAt, isShown, withoutFrames } from './places';
import { scrollUnder } from './scroll-under';
import { selectorOf } from './selector';

/** Steps that keys make; the first and the last field are reached by infinite ones. */
const steps: Record<string, number> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: -Infinity,
  End: Infinity,
};

/** What the page's events must not become: clicks and menus of the page beneath. */
const pointerEvents = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'contextmenu',
  'dblclick',
];

/**
 * @param view the page's window
 * @param read the fields as they are now
 * @param about the words' language, and whether this frame has the keyboard
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
  const { host, ground, bar, show } = drawPicker(view.document, words);
  (globalThis as ReadingHolder)[ownHostKey] = host.element;
  let at: Found | null = null;
  if (!leads) bar.hidden = true;

  const fields = () => read().found.filter(isShown);
  const cover = () => {
    ground.style.clipPath = withoutFrames(view);
  };

  function move(to: Found | null, all: readonly Found[]) {
    at = to;
    show(
      to && {
        name: to.field.label || words.unnamed,
        number: all.indexOf(to) + 1,
        of: all.length,
        box: boxOf(to),
      },
    );
  }

  function step(by: number) {
    const all = fields();
    const from = at ? all.indexOf(at) : by > 0 ? -1 : all.length;
    const to = all[Math.min(Math.max(from + by, 0), all.length - 1)] ?? null;
    to?.control.scrollIntoView({ block: 'center', behavior: 'instant' });
    move(to, all);
  }

  function leave() {
    void callBackground('picked', { field: null }).catch(() => undefined);
    ends.abort();
  }

  function choose() {
    if (!at) return;
    const { found, ruleOf } = read();
    const { topics, because, field } = at;
    const { label, group, section, type } = field;
    const selector = selectorOf(at, found);
    const ruleId = ruleOf(at)?.id ?? null;
    const picked = { label, group, section, type, topics, because, ruleId };
    void callBackground('picked', {
      field: selector === undefined ? picked : { ...picked, selector },
    }).catch(() => undefined);
    ends.abort();
  }

  const still = { signal, passive: false };
  for (const kind of pointerEvents) ground.addEventListener(kind, quiet, still);
  ground.addEventListener('pointermove', ({ clientX, clientY }) => {
    const all = fields();
    const to = fieldAt(all, clientX, clientY);
    if (to !== at) move(to, all);
  });
  ground.addEventListener('click', (event) => {
    quiet(event);
    if (event.isTrusted) choose();
  });
  ground.addEventListener('wheel', (event) => scrollUnder(event, host.element), still);
  bar.addEventListener('keydown', (event) => {
    if (!event.isTrusted) return;
    const by = event.key === 'Tab' ? (event.shiftKey ? -1 : 1) : steps[event.key];
    const acts = by !== undefined || /^(Enter| |Escape)$/.test(event.key);
    if (!acts) return;
    quiet(event);
    if (by !== undefined) step(by);
    else if (event.key === 'Escape') leave();
    else choose();
  });
  // The page may have taken the keyboard: leaving is always possible.
  view.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape' || event.target === host.element) return;
      quiet(event);
      leave();
    },
    { signal, capture: true },
  );
  const follow = () => {
    cover();
    const all = fields();
    move(at && all.includes(at) ? at : null, all);
  };
  view.addEventListener('scroll', follow, { signal, capture: true, passive: true });
  view.addEventListener('resize', follow, { signal });
  answerBackground({ stopPicking: async () => ends.abort() }, signal);
  signal.addEventListener('abort', () => {
    host.remove();
    if (leads && before?.isConnected) (before as HTMLElement).focus?.({ preventScroll: true });
  });
  cover();
  if (leads) bar.focus({ preventScroll: true });
}

/** The press is ours: nothing of the page answers to it. */
function quiet(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
