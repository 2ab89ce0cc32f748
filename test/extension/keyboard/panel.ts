/** The panel of a field, opened by its key. */
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { markersOf, panelOf, workerOf } from '../fixtures';

/** Goes to a field of the form by Tab. */
export async function tabTo(
  page: Page,
  name: string,
  role: 'combobox' | 'textbox' = 'combobox',
): Promise<void> {
  const field = page.getByRole(role, { name });
  for (let step = 0; step < 80; step += 1) {
    if (await field.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${name}`);
}

/** Opens the form of the first interview, its markers drawn. */
export async function openInterview(page: Page, forms: { url: string }): Promise<void> {
  await page.goto(new URL('interview/sak/2026-1184/steg/2', forms.url).href);
  if ((await markersOf(page)).length === 0) throw new Error('no markers');
  await page.bringToFront();
}

/** What the browser does when the key of the panel is pressed: a test cannot press the browser's own keys. */
export async function pressPanelKey(context: BrowserContext, page: Page): Promise<Frame> {
  const worker = await workerOf(context);
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const { onCommand } = chrome.commands as unknown as {
      onCommand: { dispatch(name: string, tab: unknown): void };
    };
    onCommand.dispatch('open-panel', tab);
  });
  const panel = await panelOf(page);
  await panel.getByRole('tab').first().waitFor();
  return panel;
}
