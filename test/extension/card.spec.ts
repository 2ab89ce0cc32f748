/** The card for the person and conversation mode, in the built extension. */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, idOf, test } from './fixtures';

const scratch = '.output/card';

async function cardPage(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  // The printer's own window cannot be closed by a test.
  await page.addInitScript(() => {
    Object.assign(globalThis, { print: () => Object.assign(globalThis, { printed: true }) });
  });
  await page.goto(`chrome-extension://${await idOf(context)}/card.html#${address}`);
  await page.locator('article').waitFor();
  return page;
}

/** Pages of a PDF as the browser writes them. */
const pagesOf = (path: string) =>
  readFileSync(path, 'latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test('each card fits one page in each size, and goes to the printer', async ({ context }) => {
  test.setTimeout(120_000);
  for (const kind of ['adult', 'minor']) {
    for (const language of ['nb', 'nn', 'en']) {
      for (const size of ['a4', 'fold', 'number']) {
        const page = await cardPage(context, `${kind}.${language}.${size}`);
        await expect
          .poll(() => page.evaluate(() => (globalThis as { printed?: boolean }).printed))
          .toBe(true);
        expect(await page.locator('article').getAttribute('lang')).toBe(language);
        const path = `${scratch}/${kind}-${language}-${size}.pdf`;
        await page.pdf({ path, preferCSSPageSize: true, format: 'A4', printBackground: true });
        expect(pagesOf(path), path).toBe(1);
        const lines = await page.locator('li').count();
        expect(lines > 0, size).toBe(size !== 'number');
        await page.close();
      }
    }
  }
});

test('on the screen the card is large, and prints nothing', async ({ context }) => {
  const page = await cardPage(context, 'adult.nb.screen');
  const number = page.getByText('22 33 11 60');
  await expect(number).toBeVisible();
  const size = await number.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  expect(size).toBeGreaterThanOrEqual(28);
  expect(await page.evaluate(() => (globalThis as { printed?: boolean }).printed)).toBeUndefined();
});
