/** Hide all: every trace of ours off the screen, in all tabs, until called back. */
import browser from 'webextension-polyfill';
import type { PageState } from '@/utils/messages/calls';
import { broadcast, tellTab } from '@/utils/messages/tell';
import { readSettings } from '@/utils/settings';
import { changeSession, readSession } from './session';

const key = 'hidden';

/** What content scripts must know to draw. */
export async function pageState(): Promise<PageState> {
  const [{ values }, hidden] = await Promise.all([readSettings(), readSession<boolean>(key)]);
  const { language, wording, panelInPage } = values;
  return { hidden: hidden === true, language, wording, panelInPage };
}

/** Tells all tabs and pages how things stand. */
export async function spreadState(): Promise<void> {
  const [state, tabs] = await Promise.all([pageState(), browser.tabs.query({})]);
  await Promise.all([
    broadcast({ event: 'hidden', hidden: state.hidden }),
    ...tabs.map(({ id = -1 }) => tellTab(id, 'setState', state).catch(() => undefined)),
  ]);
}

/** Hides everything, or calls it back; without `hidden`, the other of the two. */
export async function setHidden(hidden?: boolean): Promise<boolean> {
  const now = await changeSession<boolean>(key, (before = false) => hidden ?? !before);
  await spreadState();
  return now === true;
}
