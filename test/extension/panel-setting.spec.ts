/** The panel in the page to read only, or not there at all. */
import type { BrowserContext } from '@playwright/test';
import { expect, markersOf, openPanel, test, workerOf } from './fixtures';

const form = 'prison/innkomst?id=4711';

async function setPanel(context: BrowserContext, panelInPage: 'on' | 'read-only' | 'off') {
  const worker = await workerOf(context);
  await worker.evaluate(
    (value) => chrome.storage.local.set({ 'settings.1': { panelInPage: value } }),
    panelInPage,
  );
}

test('to read only: lines without boxes, no note, and a way to the side panel', async ({
  context,
  page,
  forms,
}) => {
  await setPanel(context, 'read-only');
  await page.goto(new URL(form, forms.url).href);
  const panel = await openPanel(page, 'Gjeld');
  await expect(panel.getByRole('tabpanel').locator('li').first()).toBeVisible();
  await expect(panel.getByRole('checkbox')).toHaveCount(0);
  await panel.getByRole('tab', { name: 'Notat' }).click();
  await expect(panel.getByRole('textbox')).toHaveCount(0);
  await expect(panel.getByRole('tabpanel').getByRole('button')).toHaveText('Åpne i sidepanelet');
});

test('switched off: a press on a marker opens the side panel, no frame in the page', async ({
  context,
  page,
  forms,
}) => {
  await setPanel(context, 'off');
  await page.goto(new URL(form, forms.url).href);
  const [marker] = await markersOf(page);
  if (!marker) throw new Error('no marker');
  await page.mouse.click(marker.x, marker.y);
  const worker = await workerOf(context);
  await expect
    .poll(() =>
      worker.evaluate(async () => {
        const open = await chrome.runtime.getContexts({
          contextTypes: [chrome.runtime.ContextType.SIDE_PANEL],
        });
        return open.length;
      }),
    )
    .toBe(1);
  expect(page.frames().some((frame) => frame.url().includes('panel.html'))).toBe(false);
});
