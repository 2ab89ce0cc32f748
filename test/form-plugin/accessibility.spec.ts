/** The opened panel in an owner's page: axe in light and dark, and the way by keyboard. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from './fixtures';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Closed roots are closed to axe too: for this test alone they are opened before the page runs. */
const openRoots = () => {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
};

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in page, markers and panel: ${colorScheme}`, async ({ page, forms }) => {
    await page.emulateMedia({ colorScheme });
    await page.addInitScript(openRoots);
    await page.goto(new URL('form-owners/shadow/', forms.url).href);
    if (colorScheme === 'dark') {
      await page.evaluate(() => document.documentElement.style.setProperty('color-scheme', 'dark'));
    }
    await page.getByRole('button', { name: 'Kvar søv dei tilsette?' }).click();
    await expect(page.locator('.kj-line').first()).toBeVisible();
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { axe: run } = globalThis as unknown as {
        axe: { run(on: Document): Promise<{ violations: { id: string; nodes: unknown[] }[] }> };
      };
      const found = (await run.run(document)).violations;
      return found.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes).slice(0, 400)}`);
    });
    expect(violations).toEqual([]);
  });
}

test('Tab reaches the markers after the form, Enter opens, Tab walks the panel', async ({
  page,
  forms,
  drawing,
}) => {
  await page.goto(new URL('form-owners/shadow/', forms.url).href);
  await expect.poll(async () => (await drawing.markers()).length).toBe(2);
  await page.locator('#passport').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await drawing.panel())?.focused).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  // The first stop is the way out.
  await expect.poll(() => drawing.panel()).toBeNull();
});
