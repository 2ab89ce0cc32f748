/**
 * The side panel's hand in a tab: the script is put into its frames at the moment of use. What comes
 * back is the page's word and is taken for no more than that.
 */
import browser from 'webextension-polyfill';
import { type CaretTools, caretKey, type Inserted, type Place } from '@/utils/insert/types';

/** A place and the frame it was found in. */
export interface PlaceInTab {
  frameId: number;
  place: Place;
}

type Looked = { frameId: number } & ReturnType<CaretTools['look']>;

/** Runs in the page's isolated world, on its own: nothing outside it is there. */
async function use(key: string, name: keyof CaretTools, args: string[]): Promise<unknown> {
  const world = globalThis as unknown as Record<
    string,
    Record<string, (...of: string[]) => unknown>
  >;
  const result = await world[key]?.[name]?.(...args);
  delete world[key];
  return result;
}

async function inFrames(
  target: { tabId: number; allFrames?: boolean; frameIds?: number[] },
  name: keyof CaretTools,
  args: string[],
) {
  await browser.scripting.executeScript({ target, files: ['/at-caret.js'] });
  return browser.scripting.executeScript({ target, func: use, args: [caretKey, name, args] });
}

const bare = (address: string) => address.split('#')[0];

/**
 * Follows the caret from the tab's own page down. A frame of another origin is known by its address
 * alone: where none or several have it, it stays closed.
 */
export function placeAmong(frames: readonly Looked[]): PlaceInTab {
  let at = frames.find(({ frameId }) => frameId === 0);
  const seen = new Set<Looked>();
  while (at && at.place.kind === 'frame' && !seen.has(at)) {
    seen.add(at);
    const { address } = at.place;
    const [next, another] = frames.filter((one) => bare(one.address) === bare(address));
    if (!next || another) break;
    at = next;
  }
  return at ? { frameId: at.frameId, place: at.place } : { frameId: 0, place: { kind: 'none' } };
}

/** @returns where the caret is in the tab, in frames that are switched on */
export async function caretIn(tabId: number): Promise<PlaceInTab> {
  const results = await inFrames({ tabId, allFrames: true }, 'look', []);
  return placeAmong(
    results.flatMap(({ frameId, result }) =>
      result ? [{ frameId, ...(result as ReturnType<CaretTools['look']>) }] : [],
    ),
  );
}

/** Inserts in the field that was previewed; `moved` when it no longer has the caret. */
export async function insertIn(
  tabId: number,
  { frameId, label }: { frameId: number; label: string },
  text: string,
): Promise<Inserted> {
  const [done] = await inFrames({ tabId, frameIds: [frameId] }, 'insert', [text, label]);
  return (done?.result as Inserted | undefined) ?? { outcome: 'moved' };
}
