/**
 * What one must be able to see, in every state and at the surface's narrowest: where the focus is, the edges of what
 * can be used, all text when it is spaced out; and that nothing moves for those who asked for it.
 */
import { languages } from '@/guide/languages';
import { expect, stateNames, telling, test } from './gallery';
import { withColours } from './look/colours';
import { faintEdges } from './look/edges';
import { unseenFocus } from './look/focus';
import { whatMoves } from './look/motion';
import { badlyPlacedText, spaceOut } from './look/spacing';

/** The popup has its width from us; everything else can be as narrow as a phone. */
const widthOf = (surface: string) => (surface === 'popup' ? 360 : 320);

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [surface, states] of Object.entries(stateNames)) {
  test(`${surface}: focus, edges and spaced text are seen, and nothing moves`, async ({
    page,
    gallery,
  }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width: widthOf(surface), height: 640 });
    await withColours(page);
    for (const state of states) {
      await gallery.open(page, state);
      expect.soft(await whatMoves(page), `${state}: moves`).toEqual([]);
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await faintEdges(page), `${state}, ${colorScheme}`).toEqual([]);
        expect.soft(await unseenFocus(page), `${state}, ${colorScheme}`).toEqual([]);
      }
      await spaceOut(page);
      expect.soft(await badlyPlacedText(page), `${state}, spaced out`).toEqual([]);
      expect
        .soft(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), state)
        .toBeLessThanOrEqual(0);
    }
  });
}

for (const language of languages.filter((one) => one !== 'nb')) {
  test(`spaced text has room in ${language} too`, async ({ page, gallery }) => {
    for (const state of telling) {
      await page.setViewportSize({ width: widthOf(state.replace(/-.*/, '')), height: 640 });
      await gallery.open(page, state, language);
      await spaceOut(page);
      expect.soft(await badlyPlacedText(page), state).toEqual([]);
    }
  });
}

test.describe('forced colours', () => {
  test.use({ forcedColors: 'active' });
  test('the focus is seen in the colours of the system', async ({ page, gallery }) => {
    await withColours(page);
    for (const state of ['marker', ...telling]) {
      await gallery.open(page, state);
      expect.soft(await unseenFocus(page), state).toEqual([]);
    }
  });
});
