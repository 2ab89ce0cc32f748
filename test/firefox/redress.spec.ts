/**
 * Attacks 1 and 2 in real Firefox, which has no proof of visibility: every trick by itself, under a
 * real mouse.
 */
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type Forms, serveForms } from '@/scripts/forms/serve';
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
import { attackOf, scriptOf, type Trick, tricks } from '@/test/redress/tricks';
import { type Firefox, startFirefox } from './browser';
import { boxAt, openForm, openPanel, storedTicks } from './form';
import { until } from './until';

const pause = (time: number) => new Promise((done) => setTimeout(done, time));

test.describe.configure({ mode: 'default' });
test.setTimeout(90_000);

let forms: Forms;
let firefox: Firefox;
let cases = 0;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  forms = await serveForms();
  firefox = await startFirefox();
  await firefox.grant('http://127.0.0.1');
});
test.afterAll(async () => {
  await firefox?.end();
  await forms?.close();
});

/** A form under a case number of its own with its panel open, and its presses counting. */
async function openFormPanel(): Promise<Page> {
  const page = await openForm(firefox, `${forms.url}prison/innkomst?id=${9500 + ++cases}`);
  await openPanel(firefox, page);
  await until(async () => (await standing(page)) === 'counts', 'presses count');
  return page;
}

const standing = (page: Page) =>
  firefox.inPanel<string>(page, 'document.documentElement.dataset.presses');

const named = (trick: Trick) => `attack 0${attackOf(trick)} in Firefox: ${trick.name}`;
/** Firefox applies a filter on the root to the top layer too: the panel fades, and must refuse. */
const outcomeOf = ({ name, outcome }: Trick) => (name === 'html filter' ? 'refused' : outcome);
const kind = (outcome: Trick['outcome']) => tricks.filter((trick) => outcomeOf(trick) === outcome);

test('attack 01 in Firefox: played no trick, a press counts', async () => {
  const page = await openFormPanel();
  const { x, y } = await boxAt(firefox, page);
  await page.mouse.click(x, y);
  await until(async () => (await storedTicks(firefox, page)) === 1, 'the tick');
  await page.close();
});

test.describe('what does not reach the top layer', () => {
  let page: Page;
  let at: { x: number; y: number };
  const picture = async () => {
    const clip = { x: at.x - 8, y: at.y - 40, width: 320, height: 120 };
    return Buffer.from(await page.screenshot({ clip }));
  };

  test.beforeAll(async () => {
    test.setTimeout(90_000);
    page = await openFormPanel();
    // So far up that a page made small scrolls nothing; and placed anew as after any change of the page's styles.
    await page.evaluate('scrollTo({ top: 20, behavior: "instant" })');
    await page.evaluate('document.head.append(document.createElement("style"))');
    await pause(1000);
    at = await boxAt(firefox, page);
  });
  test.afterAll(() => page.close());

  for (const trick of kind('immune')) {
    test(named(trick), async () => {
      const was = await picture();
      await page.evaluate(scriptOf(trick));
      await pause(100);
      const is = await picture();
      await page.evaluate('undo.forEach((each) => each())');
      expect(is.equals(was), 'the panel looks as before').toBe(true);
    });
  }
});

/** Plays a trick and presses when presses must not count any more; gives when they stopped counting. */
async function pressAfter(trick: Trick): Promise<number> {
  const page = await openFormPanel();
  const { x, y } = await boxAt(firefox, page);
  await page.evaluate(hearStandings);
  await firefox.inPanel(page, sayStandings);
  const begun = (await page.evaluate(playedAt(trick))) as number;
  // A panel that was taken away says nothing any more.
  const goneAt = until(async () => {
    const isThere = await firefox.inPanel(page, 'true').catch(() => null);
    return isThere ? Date.now() > begun + within && Number.POSITIVE_INFINITY : Date.now();
  }, 'whether the panel is there');
  await pause(within);
  await page.mouse.click(x, y);
  // Long enough for presses to count again, were the panel seen.
  await pause(1000);
  expect(await storedTicks(firefox, page)).toBe(0);
  const kept = (await page.evaluate('standings')) as Standings;
  await page.close();
  const gone = (await goneAt) - begun;
  if (!Number.isFinite(gone)) expect(kept.at(-1)?.[1], 'the panel says so').toBe('paused');
  return Math.min(stoppedAfter(kept, begun), gone);
}

for (const trick of kind('refused')) {
  test(named(trick), async () => {
    const times = await untilTwoAgree(() => pressAfter(trick));
    expect(lateOf(times), `presses stopped counting after ${times.join(', ')} ms`).not.toHaveLength(
      2,
    );
  });
}
