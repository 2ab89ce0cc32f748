/** Everything fits: 320 px, twice the text, fingers; and nothing is styled in a way a policy refuses. */
import type { Page } from '@playwright/test';
import { languages } from '@/guide/languages';
import { allStates, expect, stateNames, telling, test, walked } from './gallery';
import { smallTargets } from './targets';

/** How far the page is wider than the window, and what sticks out. */
function overflow(page: Page) {
  return page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    // A tab row scrolls sideways by itself when it must.
    const out = [
      ...document.querySelectorAll('body *:not([role=tab], .ds-sr-only, .ds-sr-only *)'),
    ].filter(
      (element) =>
        element.checkVisibility() && element.getBoundingClientRect().right > clientWidth + 1,
    );
    return out.map((element) => `${element.tagName}.${element.getAttribute('class')}`);
  });
}

test.describe('320 px wide', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  for (const language of languages) {
    test(`nothing sticks out, in ${language}`, async ({ page, gallery }) => {
      for (const state of language === 'nb' ? allStates : telling) {
        await gallery.open(page, state, language);
        expect.soft(await overflow(page), state).toEqual([]);
      }
    });
  }
});

test('with text of twice the size nothing sticks out and no line lies on another', async ({
  page,
  gallery,
}) => {
  await page.setViewportSize({ width: 640, height: 900 });
  for (const state of telling) {
    await gallery.open(page, state);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect.soft(await overflow(page), state).toEqual([]);
    const tight = await page.locator('main *').evaluateAll((elements) =>
      elements
        .map((element) => ({ element, style: getComputedStyle(element) }))
        .filter(
          ({ style }) =>
            Number.parseFloat(style.lineHeight) < 1.2 * Number.parseFloat(style.fontSize),
        )
        .filter(({ element }) => element.textContent && element.localName !== 'span')
        .map(({ element }) => element.outerHTML.slice(0, 80)),
    );
    expect.soft(tight, state).toEqual([]);
  }
});

test('only what is meant to scrolls: the window of the panel and the side panel stays', async ({
  page,
  gallery,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const state of [...stateNames.panel, ...stateNames.sidePanel]) {
    await gallery.open(page, state);
    const beyond = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    expect.soft(beyond, state).toBeLessThanOrEqual(0);
  }
});

test('at twice the zoom the panel scrolls as a whole, and its last line is reached', async ({
  page,
  gallery,
}) => {
  await page.setViewportSize({ width: 320, height: 280 });
  await gallery.open(page, 'panel-look');
  const last = page.getByRole('checkbox').last();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  const seen = await page.evaluate(() => document.documentElement.scrollHeight > innerHeight);
  expect(seen).toBe(true);
});

test('wherever one ticks or answers, the sheet’s name and what is saved stay in view', async ({
  page,
  gallery,
}) => {
  await page.setViewportSize({ width: 400, height: 600 });
  const answering = ['panel-look', 'sheet', 'sheet-opened', 'places', 'card-adult'];
  for (const state of [...answering, 'what-now-child', 'conversation-adult']) {
    await gallery.open(page, state);
    const bar = page.getByText(/^Ark 10\.42/);
    await page.locator('.kj-tabpanel, .kj-tool').evaluateAll((parts) => {
      for (const part of parts) part.scrollTop = part.scrollHeight;
    });
    await expect.soft(bar, state).toBeInViewport({ ratio: 1 });
  }
});

test('no line shows above the sheet’s name once it scrolls under it', async ({ page, gallery }) => {
  await page.setViewportSize({ width: 400, height: 600 });
  for (const state of ['sheet', 'what-now-child', 'card-adult', 'card-minor']) {
    await gallery.open(page, state);
    const gap = await page.locator('.kj-sheet-bar').evaluate((bar) => {
      const part = bar.closest('.kj-tabpanel, .kj-tool');
      if (!part) return Number.NaN;
      part.scrollTop = part.scrollHeight;
      return bar.getBoundingClientRect().top - part.getBoundingClientRect().top;
    });
    expect.soft(gap, state).toBeLessThanOrEqual(0.5);
  }
});

test.describe('touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 400, height: 800 } });
  test('a finger has 44 px on every target', async ({ page, gallery }) => {
    for (const state of walked(allStates)) {
      await gallery.open(page, state);
      expect.soft(await smallTargets(page, 44, false), state).toEqual([]);
    }
  });
});

test('on paper the reader is text and sources alone', async ({ page, gallery }) => {
  await gallery.open(page, 'reader-talking');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Samtalen' })).toBeVisible();
  for (const tool of ['.kj-reader-bar', '.kj-reader-nav', '.kj-turn', '.kj-entry-anchor']) {
    await expect(page.locator(tool).first()).toBeHidden();
  }
});

test('the states tested are the states there are', async ({ page, gallery }) => {
  await gallery.open(page, '');
  expect((await page.getByRole('link').allTextContents()).sort()).toEqual([...allStates].sort());
});
