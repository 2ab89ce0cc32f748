/**
 * The panel's handshake. A content script names a one-time token; the framed panel page brings the same; the
 * browser's word on tab and frame decides, never the message.
 */
import browser from 'webextension-polyfill';
import type { Caller } from '@/utils/messages/answer';
import type { ClosePanel, PanelEye, Prompt, Sight } from '@/utils/messages/calls';
import { tellTab } from '@/utils/messages/tell';
import { changeSession, readSession } from './session';

/** A panel that was asked for. */
export interface OpenPanel {
  token: string;
  tabId: number;
  /** The frame of the form. */
  frameId: number;
  pageId: string;
  formLabel: string;
  prompt: Prompt;
  isReady: boolean;
  /** The panel's own frame, once it has claimed the token; a reload of that frame may claim again. */
  claimedBy: number | null;
  /** Frames of panels before it in this tab: as they go, they still send what was being written. */
  earlier: number[];
  asked: number;
}

const keyStart = 'panel.';
const keyOf = (tabId: number) => `${keyStart}${tabId}`;
/** A token not brought back within this many milliseconds is void. */
const lifetime = 30_000;
/** Of these, so many are known by number. */
const mostEarlier = 20;
const placing = '/panel-placing.js';

/** Another tab, another frame, an old or unknown token: the panel stays blank. */
export class NotYourPanel extends Error {
  override name = 'NotYourPanel';
}

/** Being written down, by tab: the frame loads meanwhile, and its claim waits. */
const underWay = new Map<number, Promise<boolean>>();

/** What is asked with a panel. */
type About = Pick<OpenPanel, 'pageId' | 'formLabel' | 'prompt' | 'isReady' | 'token'>;

async function writeDown({ tabId, frameId }: Caller, about: About): Promise<boolean> {
  const before = await readSession<OpenPanel>(keyOf(tabId));
  if (before && before.frameId !== frameId) {
    // A pointer that rests must not take an open panel away.
    if (about.isReady) return false;
    // One panel a tab: the one in another frame gives way.
    await tellTab(tabId, 'closePanel', { focusBack: false }, before.frameId).catch(() => undefined);
  }
  await changeSession<OpenPanel>(keyOf(tabId), (last) => ({
    ...about,
    tabId,
    frameId,
    claimedBy: null,
    earlier: [...(last?.earlier ?? []), last?.claimedBy ?? []].flat().slice(-mostEarlier),
    asked: Date.now(),
  }));
  return true;
}

/** Prepares a panel at a field: the token that its frame will bring, and the placing script in the page. */
export async function askPanel(
  caller: Caller,
  { needsTools, ...about }: About & { needsTools: boolean },
): Promise<{ isGranted: boolean }> {
  const { tabId, frameId } = caller;
  const writing = writeDown(caller, about);
  underWay.set(tabId, writing);
  try {
    const isGranted = await writing;
    if (isGranted && needsTools) {
      const target = { tabId, frameIds: [frameId] };
      await browser.scripting.executeScript({ target, files: [placing] });
    }
    return { isGranted };
  } finally {
    if (underWay.get(tabId) === writing) underWay.delete(tabId);
  }
}

/**
 * The panel page brings its token.
 *
 * @throws NotYourPanel
 */
export async function claimPanel(caller: Caller, token: string): Promise<OpenPanel> {
  await underWay.get(caller.tabId);
  const panel = await changeSession<OpenPanel>(keyOf(caller.tabId), (asked) => {
    if (asked?.token !== token || caller.frameId <= 0) return asked;
    if (asked.claimedBy === null && Date.now() - asked.asked < lifetime) {
      return { ...asked, claimedBy: caller.frameId };
    }
    return asked;
  });
  if (panel?.token !== token || panel.claimedBy !== caller.frameId) throw new NotYourPanel();
  return panel;
}

/**
 * The panel that speaks, by the browser's word.
 *
 * @throws NotYourPanel when it never claimed a token
 */
export async function panelOf({ tabId, frameId }: Caller): Promise<OpenPanel> {
  const panel = await readSession<OpenPanel>(keyOf(tabId));
  if (!panel || panel.claimedBy !== frameId) throw new NotYourPanel();
  return panel;
}

/** The panel that was asked for last in a tab. */
export const panelIn = (tabId: number): Promise<OpenPanel | undefined> =>
  readSession<OpenPanel>(keyOf(tabId));

/** The frames of all panels that showed their token. */
export async function claimedPanels(): Promise<{ tabId: number; frameId: number }[]> {
  const records = await browser.storage.session.get(null);
  return Object.entries(records as Record<string, OpenPanel>).flatMap(([key, panel]) =>
    key.startsWith(keyStart) && panel.claimedBy !== null
      ? [{ tabId: panel.tabId, frameId: panel.claimedBy }]
      : [],
  );
}

/** A panel that was made ready is shown now. */
export async function isShownNow({ tabId, token }: OpenPanel): Promise<void> {
  await changeSession<OpenPanel>(keyOf(tabId), (now) =>
    now?.token === token ? { ...now, isReady: false } : now,
  );
}

/**
 * Lets a framed panel page ask once it has claimed its token.
 *
 * @returns null for the claim itself, and for the side panel, which the browser opens only in
 *   answer to a press: that one shows nothing to the page
 * @throws NotYourPanel
 */
export function admitPanel({ tabId, frameId }: Caller, call: string): Promise<void> | null {
  if (call === 'claimPanel' || call === 'openSidePanel') return null;
  return readSession<OpenPanel>(keyOf(tabId)).then((panel) => {
    if (panel?.claimedBy === frameId || panel?.earlier.includes(frameId)) return;
    throw new NotYourPanel();
  });
}

/** Takes the panel's frame away and gives the focus back to where it was; or makes a new one of it. */
export async function closePanel(caller: Caller, about: ClosePanel): Promise<void> {
  const { tabId, frameId } = await panelOf(caller);
  await tellTab(tabId, 'closePanel', about, frameId);
}

/** How the panel stands in its page, asked of that page's own content script. */
export async function lookAtPanel(caller: Caller, eye: PanelEye): Promise<Sight> {
  const { tabId, frameId } = await panelOf(caller);
  return tellTab(tabId, 'lookAtPanel', eye, frameId);
}
