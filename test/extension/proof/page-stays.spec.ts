/**
 * The page stays as it was: whatever a page can know of itself is the same with us and without us,
 * with markers shown, after the panel was used and closed, and after all was hidden.
 * With SOAK set: all saved pages; else ten.
 */
import type { BrowserContext, Page } from '@playwright/test';
import { examPages } from '@/scripts/exam/pages';
import { answerKey, formNames } from '../../forms/answer-key';
import {
  test as base,
  expect,
  grantSite,
  idOf,
  markersOf,
  panelOf,
  startProfile,
} from '../fixtures';
import { ourElements, type PageState, stateOf } from './page-state';
import { type SavedPages, serveSavedPages } from './saved-pages';
import { fillIn, heard, tabsThrough, type Visit, witness } from './visit';

const test = base.extend<
  object,
  { saved: SavedPages; plain: BrowserContext; ours: BrowserContext }
>({
  saved: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from here
    async ({}, use) => {
      const saved = await serveSavedPages();
      await use(saved);
      await saved.close();
    },
    { scope: 'worker' },
  ],
  plain: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from here
    async ({}, use) => {
      const profile = await startProfile();
      await use(profile.context);
      await profile.end();
    },
    { scope: 'worker' },
  ],
  ours: [
    async ({ forms, saved }, use) => {
      const profile = await startProfile();
      for (const origin of [new URL(forms.url).origin, saved.origin]) {
        await grantSite(profile.context, origin);
      }
      await use(profile.context);
      await profile.end();
    },
    { scope: 'worker' },
  ],
});

/**
 * Waits until a page has drawn itself: its styles are compared, and must not be on their way. The pointer rests at one
 * place in every visit, as forms answer to where it is.
 */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.mouse.move(4, 4);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(250);
  await page.waitForFunction(() =>
    document.getAnimations().every(({ effect, playState }) => {
      const lasts = effect?.getComputedTiming().endTime;
      return playState !== 'running' || lasts === Number.POSITIVE_INFINITY;
    }),
  );
}

async function open(context: BrowserContext, url: string): Promise<{ page: Page; said: string[] }> {
  const page = await context.newPage();
  // Tall, so that there are fields with markers in view.
  await page.setViewportSize({ width: 1280, height: 1800 });
  const said = await witness(page);
  await page.goto(url);
  await settle(page);
  return { page, said };
}

async function setHidden(context: BrowserContext, hidden: boolean): Promise<void> {
  const own = await context.newPage();
  await own.goto(`chrome-extension://${await idOf(context)}/popup.html`);
  await own.getByRole('button', { name: hidden ? /^Skjul alt/ : /^Vis igjen/ }).click();
  await own.waitForTimeout(300);
  await own.close();
}

/** Everything a visit leaves, in one browser; `look` is called before the page is touched. */
async function visit(page: Page, said: string[]): Promise<Visit> {
  await page.bringToFront();
  await fillIn(page);
  const tabs = await tabsThrough(page);
  // Two selections in a row are told of once or twice, as the browser's tasks fall: so without us too.
  const events = (await heard(page)).filter((event) => !event.startsWith('select '));
  return { said, events, tabs };
}

/** Opens the first marker's panel, ticks something and closes it with Esc. */
async function pressAndClose(page: Page): Promise<void> {
  // The topmost, once all are there: one in a small frame has no room for a panel that counts as seen.
  await markersOf(page);
  await page.waitForTimeout(1000);
  const [marker] = (await markersOf(page)).sort((one, other) => one.y - other.y);
  if (!marker) return;
  await page.mouse.click(marker.x, marker.y);
  const panel = await panelOf(page);
  await panel.getByRole('checkbox').first().waitFor();
  await panel.locator('main').press('Escape');
  await expect
    .poll(() => page.frames().some((one) => one.url().includes('/panel.html')))
    .toBe(false);
}

/** Longer than the slowest of a page in both browsers, on a machine with other work. */
test.setTimeout(180_000);

async function compare(url: string, marked: boolean, plain: BrowserContext, ours: BrowserContext) {
  const before = await open(plain, url);
  const expected = await stateOf(before.page);
  const expectedVisit = await visit(before.page, before.said);
  await before.page.close();

  const same = (state: PageState, when: string) => {
    expect(
      state.frames.map(({ html }) => html),
      `document ${when}`,
    ).toEqual(expected.frames.map(({ html }) => html));
    expect(state, when).toEqual(expected);
  };
  const after = await open(ours, url);
  if (marked) expect((await markersOf(after.page)).length).toBeGreaterThan(0);
  await settle(after.page);
  expect(await ourElements(after.page)).toBe(marked ? 1 : 0);
  same(await stateOf(after.page), 'with markers shown');
  const seen = await visit(after.page, after.said);
  expect(seen.said, 'console').toEqual(expectedVisit.said);
  expect(seen.tabs, 'tab order').toEqual(expectedVisit.tabs);
  expect(seen.events, 'events').toEqual(expectedVisit.events);
  await after.page.close();
  if (!marked) return;

  const used = await open(ours, url);
  await pressAndClose(used.page);
  await settle(used.page);
  same(await stateOf(used.page), 'panel used and closed');
  await setHidden(ours, true);
  await used.page.bringToFront();
  await expect.poll(() => ourElements(used.page)).toBe(0);
  await settle(used.page);
  same(await stateOf(used.page), 'after hide all');
  await setHidden(ours, false);
  await used.page.close();
}

const key = (form: (typeof formNames)[number]) => answerKey(form);

for (const form of formNames) {
  key(form).steps.forEach(({ name, path }, at) => {
    test(`the page stays as it was: ${form}, ${name}`, async ({ forms, plain, ours }) => {
      const marked = key(form).fields.some(
        (field) => field.step === at + 1 && field.marker && !field.after,
      );
      await compare(new URL(path, forms.url).href, marked, plain, ours);
    });
  });
}

const all = examPages();
const every = process.env.SOAK ? 1 : Math.floor(all.length / 10);
for (const { name, quiet } of all.filter((_, at) => at % every === 0)) {
  test(`the page stays as it was: saved page ${name}`, async ({ saved, plain, ours }) => {
    await compare(`${saved.origin}/${name}`, !quiet, plain, ours);
  });
}
