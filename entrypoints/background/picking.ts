/** The picking of a field in a tab: where it stands, and what was picked. Memory only. */
import browser from 'webextension-polyfill';
import type { Caller } from '@/utils/messages/answer';
import type { PickedField, Picking } from '@/utils/messages/rules-calls';
import { broadcast, tellTab } from '@/utils/messages/tell';
import { readSettings } from '@/utils/settings';
import { readingKey } from '../in-page/handover';
import { innerFrames, type Part } from './picking-order';
import { placeOfFrame, ruleOf } from './rules';
import { changeSession, readSession } from './session';

const keyOf = (tabId: number) => `picking.${tabId}`;
const picker = '/picker.js';

async function set(tabId: number, picking: Picking): Promise<void> {
  await changeSession<Picking>(keyOf(tabId), () => (picking.state === 'off' ? undefined : picking));
  void broadcast({ event: 'picking', tabId });
}

/** How it stands; a rule that was saved or removed since counts. */
export async function pickingOf(tabId: number): Promise<Picking> {
  return (await readSession<Picking>(keyOf(tabId))) ?? { state: 'off' };
}

/** Runs in a page's isolated world: has the frame a part, and where is it? Null where we are not on. */
function partNow(key: string): Part | null {
  const held = (globalThis as unknown as Record<string, (() => { found: unknown[] }) | undefined>)[
    key
  ];
  // Nothing is drawn over a document of frames alone.
  if (!held || document.body instanceof HTMLFrameSetElement) return null;
  const path: number[] = [];
  for (let at: Window = window; at !== at.parent; at = at.parent) {
    const { parent } = at;
    path.unshift([...Array(parent.length).keys()].find((index) => parent[index] === at) ?? -1);
  }
  return { path, picks: held().found.length > 0 || frames.length > 0 };
}

/** Puts the picker into the tab's frames that we are on in. The topmost of them has the keyboard. */
export async function startPicking(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  const parts = await browser.scripting
    .executeScript({ target, func: partNow, args: [readingKey] })
    .catch(() => []);
  const on = parts.flatMap(({ frameId, result }) =>
    result ? [{ frameId, ...(result as Part) }] : [],
  );
  const picking = on.filter(({ picks }) => picks).sort((one, other) => one.frameId - other.frameId);
  const frames = picking.map(({ frameId }) => frameId);
  const inner = Object.fromEntries(
    picking.map(({ frameId, path }) => [frameId, innerFrames(path, on)]),
  );
  await set(tabId, { state: 'picking', frames, inner });
  if (frames.length === 0) return;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: frames },
    files: [picker],
  });
}

const endInFrames = (tabId: number) => tellTab(tabId, 'stopPicking', {}).catch(() => undefined);

export async function stopPicking(tabId: number): Promise<void> {
  await set(tabId, { state: 'off' });
  await endInFrames(tabId);
}

/** A frame's picker asks whether it was meant. */
export async function pickerStarted({ tabId, frameId }: Caller) {
  const now = await pickingOf(tabId);
  if (now.state !== 'picking' || !now.frames.includes(frameId)) return null;
  return {
    language: (await readSettings()).values.language,
    leads: now.frames[0] === frameId,
    inner: now.inner[frameId] ?? [],
  };
}

/** A field was picked in a frame, or the picking was given up there: it ends in all. */
export async function picked(caller: Caller, field: PickedField | null): Promise<void> {
  const { tabId } = caller;
  if ((await pickingOf(tabId)).state !== 'picking') return;
  if (!field) return stopPicking(tabId);
  const decided = field.ruleId === null ? null : await ruleOf(field.ruleId);
  await set(tabId, { state: 'picked', field, ...(await placeOfFrame(caller)), decided });
  await endInFrames(tabId);
}

/** Runs in a page's isolated world: which rules mean a field there now? */
function metNow(key: string): readonly string[] {
  const held = (globalThis as unknown as Record<string, (() => { met: string[] }) | undefined>)[
    key
  ];
  return held?.().met ?? [];
}

/** How many open pages have a field that a rule means, by the rule's id. */
export async function tryRules(): Promise<Record<string, number>> {
  const tabs = await browser.tabs.query({});
  const counts: Record<string, number> = {};
  await Promise.all(
    tabs.map(async ({ id = -1 }) => {
      const frames = await browser.scripting
        .executeScript({ target: { tabId: id, allFrames: true }, func: metNow, args: [readingKey] })
        // A page of another site, or of the browser.
        .catch(() => []);
      const met = new Set(frames.flatMap(({ result }) => (result as string[] | null) ?? []));
      for (const rule of met) counts[rule] = (counts[rule] ?? 0) + 1;
    }),
  );
  return counts;
}
