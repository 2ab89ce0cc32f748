/** What content scripts must know to draw. */
import browser from 'webextension-polyfill';
import type { PageState } from '@/utils/messages/calls';
import { tellTab } from '@/utils/messages/tell';
import { readSettings } from '@/utils/settings';
import { isHidden } from '../pages/set-hidden';

/** How things stand now. */
export async function pageState(): Promise<PageState> {
  const [{ values }, hidden] = await Promise.all([readSettings(), isHidden()]);
  const { language, wording, panelInPage, noteCues } = values;
  return { hidden, language, wording, panelInPage, noteCues };
}

/** Tells all tabs how things stand. */
export async function spreadState(): Promise<void> {
  const [state, tabs] = await Promise.all([pageState(), browser.tabs.query({})]);
  await Promise.all(
    tabs.map(({ id = -1 }) => tellTab(id, 'setState', state).catch(() => undefined)),
  );
}
