/** Attacks 1 and 2: the panel made to look like something else, or covered, under a real mouse. */
import type { Frame, Page } from '@playwright/test';
import {
  hearStandings,
  lateOf,
  playedAt,
  type Standings,
  sayStandings,
  stoppedAfter,
  untilTwoAgree,
  within,
} from '@/test/redress/standings';
import { attackOf, scriptOf, type Trick, tools, tricks } from '@/test/redress/tricks';
import { type Arena, boxAt, expect, openFormPanel, standing, storedTicks, test } from './arena';

const play = (page: Page, script: string) => page.evaluate(`(() => { ${tools} ${script} })()`);

test.describe('what does not reach the top layer', () => {
  let page: Page;
  let at: { x: number; y: number };
  const picture = () => {
    const clip = { x: at.x - 8, y: at.y - 40, width: 320, height: 120 };
    return page.screenshot({ clip, animations: 'allow', caret: 'hide' });
  };

  test.beforeAll(async ({ arena }) => {
    page = await arena.context.newPage();
    at = await boxAt(await openFormPanel(page, arena));
  });
  test.afterAll(() => page.close());

  for (const trick of tricks.filter(({ outcome }) => outcome === 'immune')) {
    test(`attack 0${attackOf(trick)}: ${trick.name}`, async () => {
      const was = await picture();
      await page.evaluate(scriptOf(trick));
      await page.waitForTimeout(100);
      const is = await picture();
      await page.evaluate('undo.forEach((each) => each())');
      expect(is.equals(was), 'the panel looks as before').toBe(true);
    });
  }
});

/** Plays a trick and presses when presses must not count any more; gives when they stopped counting. */
async function pressAfter(trick: Trick, page: Page, arena: Arena): Promise<number> {
  const panel = await openFormPanel(page, arena);
  const at = await boxAt(panel);
  await page.evaluate(hearStandings);
  await panel.evaluate(sayStandings);
  let goneAt = Number.POSITIVE_INFINITY;
  page.on('framedetached', (frame) => {
    if (frame === panel) goneAt = Date.now();
  });
  const begun = await page.evaluate<number>(playedAt(trick));
  await page.waitForTimeout(within);
  await page.mouse.click(at.x, at.y);
  // Long enough for presses to count again, were the panel seen.
  await page.waitForTimeout(1000);
  expect(['paused', 'gone'], 'the panel says so, or is gone').toContain(await standing(panel));
  if (!panel.isDetached()) expect(await storedTicks(panel)).toBe(0);
  const kept = await page.evaluate<Standings>('standings');
  // A panel that was taken away says nothing any more.
  if (panel.isDetached()) kept.push([goneAt, 'gone']);
  return stoppedAfter(kept, begun);
}

for (const trick of tricks.filter(({ outcome }) => outcome === 'refused')) {
  test(`attack 0${attackOf(trick)}: ${trick.name}`, async ({ page, arena }) => {
    const times = await untilTwoAgree(() => pressAfter(trick, page, arena));
    expect(lateOf(times), `presses stopped counting after ${times.join(', ')} ms`).not.toHaveLength(
      2,
    );
  });
}

const notice = (panel: Frame) => panel.getByText('Noe på siden dekker panelet');

test('attack 02: covered for ever, it comes up three times, then is read-only and leads on', async ({
  page,
  arena,
}) => {
  const panel = await openFormPanel(page, arena);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await play(
    page,
    `globalThis.raised = 0;
     host.addEventListener('beforetoggle', ({ newState }) => { if (newState === 'open') raised++; });
     cover('position:fixed;left:0;top:0;width:100vw;height:60vh;background:white;pointer-events:none')`,
  );
  await expect(notice(panel)).toBeVisible();
  await expect(panel.getByRole('status').getByRole('button')).toHaveText('Åpne i sidepanelet');
  await page.waitForTimeout(1500);
  const raised = await page.evaluate('raised');
  expect(raised).toBeGreaterThan(0);
  expect(raised).toBeLessThanOrEqual(3);
  expect(asked, 'it asks nobody anything').toEqual([]);
  // The page goes on working, and so do keys in the panel.
  await page.locator('[name=navn]').fill('A. Prøve');
  await panel.getByRole('checkbox').first().press('Space');
  await expect.poll(() => storedTicks(panel)).toBe(1);
});

test('attack 02: what lies over it once is beaten, and presses count again', async ({
  page,
  arena,
}) => {
  const panel = await openFormPanel(page, arena);
  await play(
    page,
    `const once = lay('margin:0;position:fixed;inset:0;width:100vw;height:100vh;background:white');
     once.popover = 'manual'; once.showPopover()`,
  );
  await expect.poll(() => standing(panel)).not.toBe('counts');
  await expect.poll(() => standing(panel)).toBe('counts');
  await expect(notice(panel)).toHaveCount(0);
  const at = await boxAt(panel);
  await page.mouse.click(at.x, at.y);
  await expect.poll(() => storedTicks(panel)).toBe(1);
});
