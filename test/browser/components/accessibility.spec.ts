/** Every state of every surface passes axe, in light, dark and forced colours. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, stateNames, telling, test, walked } from './gallery';
import { smallTargets } from './targets';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Waits for what moves and ends; a placeholder that breathes never does. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    await Promise.all(ending.map((animation) => animation.finished));
  });
}

async function findings(page: Page, builder: AxeBuilder): Promise<string[]> {
  await settled(page);
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

for (const [surface, states] of Object.entries(stateNames)) {
  test(`${surface}: in every state axe finds nothing, and a pointer has 24 px`, async ({
    page,
    gallery,
  }) => {
    test.setTimeout(180_000);
    for (const state of walked(states)) {
      await gallery.open(page, state);
      const found = await findings(page, new AxeBuilder({ page }).withTags(rules));
      expect.soft(found, state).toEqual([]);
      expect.soft(await smallTargets(page, 24, true), state).toEqual([]);
      // A strict policy would refuse these.
      expect.soft(await page.locator('[style], style').count(), state).toBe(0);
    }
    expect(gallery.complaints).toEqual([]);
  });
}

test.describe('dark', () => {
  test.use({ colorScheme: 'dark' });
  test('all text has contrast', async ({ page, gallery }) => {
    test.setTimeout(180_000);
    for (const state of telling) {
      await gallery.open(page, state);
      const found = await findings(page, new AxeBuilder({ page }).withRules(['color-contrast']));
      expect.soft(found, state).toEqual([]);
    }
  });
});

test.describe('forced colours', () => {
  test.use({ forcedColors: 'active' });
  test('axe finds nothing on each surface', async ({ page, gallery }) => {
    for (const state of telling) {
      await gallery.open(page, state);
      const found = await findings(page, new AxeBuilder({ page }).withTags(rules));
      expect.soft(found, state).toEqual([]);
    }
  });
});
