/** Which frames of a tab have something to show. */
import browser from 'webextension-polyfill';
import type { Caller } from '@/utils/messages/answer';
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

/**
 * Keeps what a frame reported. A new page in frame 0 forgets the frames of the page before.
 *
 * @returns whether the frame shows another document than when it last reported
 */
export async function rememberFrame(
  { tabId, frameId, url }: Caller,
  report: Omit<Frame, 'url'>,
): Promise<{ isNewDocument: boolean }> {
  const frame = { ...report, url };
  let isNewDocument = false;
  await changeSession<Frames>(keyOf(tabId), (frames = {}) => {
    const before = frames[frameId];
    // The first report of a sub-frame belongs to the load of its tab's page.
    isNewDocument =
      frameId === 0
        ? before?.pageId !== frame.pageId
        : before !== undefined && before.pageId !== frame.pageId;
    return { ...(frameId === 0 && isNewDocument ? {} : frames), [frameId]: frame };
  });
  return { isNewDocument };
}

/** The frames of a tab that reported, the tab's own page first. */
export async function framesOf(tabId: number): Promise<[frameId: number, frame: Frame][]> {
  const frames = (await readSession<Frames>(keyOf(tabId))) ?? {};
  return Object.entries(frames)
    .map(([id, frame]): [number, Frame] => [Number(id), frame])
    .sort(([a], [b]) => a - b);
}

/** Forgets tabs that are closed. */
export function followTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    void changeSession(keyOf(tabId), () => undefined);
  });
}
