/** Walking a surface by its keys alone. */
import type { Frame, Page } from '@playwright/test';
import { expect } from '../fixtures';
import { focusIn, type Stop } from './focus';

/** What is walked: a page of ours, or the panel's frame; its keys come from the page around it. */
export type Ground = Page | Frame;

const keysOf = (ground: Ground) => ('keyboard' in ground ? ground : ground.page()).keyboard;

/** More stops than any surface has. */
const most = 250;

/** More often than any one stop is come by: a date of several parts is some stops in one. */
const mostOfOne = 8;

/** Milliseconds in which what is being drawn anew must be as it should. */
const patience = 3000;

/** Milliseconds after which what has left is not brought back any more. */
const lastReturn = 240;

/** The stop that has the focus, with nothing wrong in how it is shown and named; null: none has it. */
async function soundStop(ground: Ground): Promise<Stop | null> {
  const end = Date.now() + patience;
  let stop = await focusIn(ground);
  // What leaves may be brought back a moment later.
  for (let waited = 0; !stop && waited < lastReturn; waited += 60) {
    await new Promise((done) => setTimeout(done, 60));
    stop = await focusIn(ground);
  }
  while (stop?.faults.length && Date.now() < end) stop = await focusIn(ground);
  if (stop) expect(stop.faults, `at ${stop.said}`).toEqual([]);
  return stop;
}

/** What a row of stops in the guide's own lines is called. */
const rows: Record<string, string> = {
  signs: 'signs, each with its sources',
  sources: 'sources',
  contacts: 'contacts: copy, call, pages, sources',
  entries: 'lines, each with its address and its sources',
};

/** Names in order, a row of the guide's lines as one. */
function inShort(stops: readonly Stop[]): string[] {
  const short: string[] = [];
  for (const { said, kind } of stops) {
    const name = rows[kind] ?? said;
    const isOfRow = name === short.at(-1) || (kind === 'sources' && short.at(-1) === rows.signs);
    if (!kind || !isOfRow) short.push(name);
  }
  return short;
}

/** Out of the frame, in the page around it: a frame's own body, where no key does anything, is within. */
async function isOutside(frame: Frame): Promise<boolean> {
  const owner = await frame.frameElement();
  return owner.evaluate((own) => {
    const root = own.getRootNode();
    const held = root instanceof ShadowRoot ? root.host : own;
    return document.activeElement !== held;
  });
}

/** Is nothing of this surface the keyboard's any more? */
const isOut = async (ground: Ground) => 'keyboard' in ground || isOutside(ground);

/**
 * @param before how many presses it may take to come into the surface
 * @returns the stops from there on until the key leads out of the surface: going round in it is no way out
 */
async function stopsUntilOut(ground: Ground, key: string, before = 0): Promise<Stop[]> {
  const stops: Stop[] = [];
  const times = new Map<number, number>();
  let outside = 0;
  while (stops.length < most) {
    await keysOf(ground).press(key);
    const stop = await soundStop(ground);
    if (stop) {
      stops.push(stop);
      times.set(stop.node, (times.get(stop.node) ?? 0) + 1);
      if ((times.get(stop.node) ?? 0) > mostOfOne) break;
      continue;
    }
    if (!(await isOut(ground))) throw new Error(`lost by ${key} after ${stops.at(-1)?.said}`);
    if (stops.length > 0 || outside === before) return stops;
    outside += 1;
  }
  throw new Error(`no way out by ${key}: ${stops.map(({ said }) => said).slice(-8)}`);
}

/** What a mouse can press and Tab did not stop at, of what is drawn. */
const unreached = (ground: Ground): Promise<string[]> =>
  ground.evaluate(() => {
    const { walked = new Set() } = globalThis as unknown as { walked?: Set<Element> };
    const pressed = 'a[href],button,input,select,textarea,summary,[tabindex="0"]';
    const isInGroup = (one: Element) =>
      one instanceof HTMLInputElement &&
      one.type === 'radio' &&
      [...walked].some((other) => other instanceof HTMLInputElement && other.name === one.name);
    // Of tabs one is a stop; arrows lead to the others.
    const isTab = (one: Element) => one.getAttribute('role') === 'tab';
    return [...document.querySelectorAll<HTMLElement>(pressed)]
      .filter(
        (one) => one.checkVisibility() && !one.matches(':disabled') && !one.closest('[inert]'),
      )
      .filter((one) => !walked.has(one) && !isInGroup(one) && !isTab(one))
      .map((one) => one.outerHTML.slice(0, 120));
  });

/** A frame shows no more than what of it is in the window around it. */
async function expectInWindow(frame: Frame): Promise<void> {
  const box = await (await frame.frameElement()).boundingBox();
  const { width, height } = frame.page().viewportSize() ?? { width: 0, height: 0 };
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
}

/** Has a frame the keyboard? */
const isIn = async (ground: Ground) => !('keyboard' in ground) && !(await isOutside(ground));

/**
 * Walks a surface by Tab from its first stop to the way out. A frame that has the keyboard is left backwards first, so
 * that it is walked from its start whatever had the focus.
 *
 * @returns the names in that order; nothing that a mouse can press was left out
 */
export async function walkAll(ground: Ground): Promise<string[]> {
  if ('keyboard' in ground) await stopsUntilOut(ground, 'Tab');
  else {
    await expectInWindow(ground);
    if (await isIn(ground)) await stopsUntilOut(ground, 'Shift+Tab');
  }
  const stops = await stopsUntilOut(ground, 'Tab');
  expect(await unreached(ground), 'cannot be reached by Tab').toEqual([]);
  return inShort(stops);
}

/** The same by Shift+Tab, from behind its last stop to the way out; in the order of Tab again. */
export async function walkBack(ground: Ground): Promise<string[]> {
  if ('keyboard' in ground || (await isIn(ground))) await stopsUntilOut(ground, 'Tab');
  return inShort((await stopsUntilOut(ground, 'Shift+Tab', 2)).reverse());
}

/** The focus is at a stop that is called so, shown and seen. */
export async function expectFocus(ground: Ground, said: string | RegExp): Promise<void> {
  const now = async () => (await focusIn(ground))?.said ?? 'nothing';
  if (typeof said === 'string') await expect.poll(now).toBe(said);
  else await expect.poll(now).toMatch(said);
  await expect.poll(async () => (await focusIn(ground))?.faults).toEqual([]);
}

/** Presses Tab, or another key, until the focus is at what is called so. */
export async function reach(ground: Ground, said: string | RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  while (passed.length < most) {
    await keysOf(ground).press(key);
    const stop = await soundStop(ground);
    passed.push(stop?.said ?? 'out');
    if (stop && (typeof said === 'string' ? stop.said === said : said.test(stop.said))) return;
  }
  throw new Error(`${key} does not lead to ${said}: ${[...new Set(passed)].join(', ')}`);
}

/** Presses what has the focus. */
export const press = (ground: Ground, key: 'Enter' | 'Space' | string = 'Enter') =>
  keysOf(ground).press(key);

/** Writes where the focus is. */
export const write = (ground: Ground, text: string) => keysOf(ground).type(text);
