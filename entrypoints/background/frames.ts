/** Which frames of a tab have something to show. */
import browser from 'webextension-polyfill';
import type { Caller } from '@/utils/messages/answer';
import { tellTab } from '@/utils/messages/tell';
import { changeSession, readSession } from './session';

/** One frame of a tab, as its content script reported it. */
export interface Frame {
  /** New for each document. */
  pageId: string;
  prompts: number;
  fields: number;
  stopped: boolean;
  /** Title and main headings: a case number in them may change where the address does not. */
  headings: string[];
  /** Where the frame is. In session storage only: memory, never disk. */
  url: string;
}

/** The frames of a tab by the browser's frame id; 0 is the tab's own page. */
export type Frames = Record<number, Frame>;

const keyOf = (tabId: number) => `frames.${tabId}`;

/** Which of the frames still answer: those of a page that was left do not. */
async function stillThere(tabId: number, frames: Frames): Promise<Set<string>> {
  const answering = Object.keys(frames).map((frameId) =>
    tellTab(tabId, 'listPrompts', {}, Number(frameId)).then(
      () => frameId,
      () => null,
    ),
  );
  return new Set((await Promise.all(answering)).filter((frameId) => frameId !== null));
}

/**
 * Keeps what a frame reported. A new page in frame 0 forgets the frames of the page before; those
 * that reported ahead of their own page stay.
 */
export async function rememberFrame(
  { tabId, frameId, url }: Caller,
  report: Omit<Frame, 'url'>,
): Promise<void> {
  const known = (await readSession<Frames>(keyOf(tabId))) ?? {};
  const isNewPage = frameId === 0 && known[0]?.pageId !== report.pageId;
  const { 0: _, ...inner } = known;
  const there = isNewPage ? await stillThere(tabId, inner) : null;
  await changeSession<Frames>(keyOf(tabId), (frames = {}) => {
    const kept = Object.entries(frames).filter(
      // A frame that reported while the others were asked is of this page.
      ([id, { pageId }]) => !there || there.has(id) || known[Number(id)]?.pageId !== pageId,
    );
    return { ...Object.fromEntries(kept), [frameId]: { ...report, url } };
  });
}

/** The frames of a tab that reported, the tab's own page first. */
export async function framesOf(tabId: number): Promise<[frameId: number, frame: Frame][]> {
  const frames = (await readSession<Frames>(keyOf(tabId))) ?? {};
  return Object.entries(frames)
    .map(([id, frame]): [number, Frame] => [Number(id), frame])
    .sort(([a], [b]) => a - b);
}

/** Forgets what the frames of a tab reported. */
export async function forgetFrames(tabId: number): Promise<void> {
  await changeSession(keyOf(tabId), () => undefined);
}

/** Forgets tabs that are closed. */
export function followTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => void forgetFrames(tabId));
}
