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
  escapePanel,
  expect,
  grantSite,
  idOf,
  markersOf,
  panelOf,
  startProfile,
} from '../fixtures';
import { ourElements, ownFrames, type PageState, stateOf } from './page-state';
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

/** Runs in the page: resolves when nothing has changed for a while, as forms take back what their motion needed. */
function untilStill(): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      observer.disconnect();
      resolve();
    };
    let still = setTimeout(end, 300);
    const observer = new MutationObserver(() => {
      clearTimeout(still);
      still = setTimeout(end, 300);
    });
    const everything = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(document, everything);
    // A page that never rests is compared as it is.
    setTimeout(end, 5000);
  });
}

/** Runs in the page: whether anything that ends is still moving. */
const moves = () =>
  document.getAnimations().some(({ effect, playState }) => {
    const lasts = effect?.getComputedTiming().endTime;
    return playState === 'running' && lasts !== Number.POSITIVE_INFINITY;
  });

/**
 * Waits until a page has drawn itself: its styles are compared, and must not be on their way. Once a motion is over a
 * form takes back what it needed for it, and may begin the next. The pointer rests at one place in every visit, as
 * forms answer to where it is.
 */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.mouse.move(4, 4);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  do {
    await expect.poll(() => page.evaluate(moves)).toBe(false);
    await page.evaluate(untilStill);
  } while (await page.evaluate(moves));
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

/**
 * Two selections in a row are told of once or twice, as the browser's tasks fall, without us too. One in a field that
 * the person was never in stays, and would tell of us.
 */
function withoutOwnSelections(events: string[]): string[] {
  const fieldOf = (event: string) => event.split(' ').slice(1, 3).join(' ');
  const visited = new Set(events.filter((event) => event.startsWith('focus ')).map(fieldOf));
  return events.filter((event) => !event.startsWith('select ') || !visited.has(fieldOf(event)));
}

/** What a page heard before anybody touched it, and where nothing has the focus any more. */
async function atRest(page: Page): Promise<string[]> {
  await page.bringToFront();
  for (const frame of ownFrames(page)) {
    await frame.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await frame.evaluate(() => getSelection()?.removeAllRanges());
  }
  // Of a frame that has the focus the page around it must have it back.
  await page.evaluate(() => window.focus());
  return heard(page);
}

/** Everything that one more visit leaves. */
async function visit(page: Page, said: string[]): Promise<Visit> {
  await fillIn(page);
  const tabs = await tabsThrough(page);
  const events = withoutOwnSelections(await heard(page));
  return { said: [...said], events, tabs };
}

/** What it looks like once a visit is over, the data that was put in and all. */
async function left(page: Page): Promise<PageState> {
  await atRest(page);
  await settle(page);
  return stateOf(page);
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
  // Some topics have nothing to tick.
  await panel.getByRole('tabpanel').waitFor();
  await escapePanel(panel);
}

/** Longer than the slowest of a page in both browsers, on a machine with other work. */
test.setTimeout(180_000);

function same(is: PageState, was: PageState, when: string) {
  // A line a tag, so that a difference can be read.
  const documents = ({ frames }: PageState) => frames.map(({ html }) => html.split(/(?<=>)(?=<)/));
  expect(documents(is), `document ${when}`).toEqual(documents(was));
  expect(is, when).toEqual(was);
}

function sameVisit(is: Visit, was: Visit, when: string) {
  expect(is.said, `console ${when}`).toEqual(was.said);
  expect(is.tabs, `tab order ${when}`).toEqual(was.tabs);
  expect(is.events, `events ${when}`).toEqual(was.events);
}

/** The page without us: as it came, what it heard untouched, and after each of two visits. */
async function alone(url: string, plain: BrowserContext) {
  const { page, said } = await open(plain, url);
  const came = await stateOf(page);
  const untouched = await atRest(page);
  const first = await visit(page, said);
  const afterFirst = await left(page);
  const second = await visit(page, said);
  await page.close();
  return { came, untouched, first, afterFirst, second };
}

/** @param asks true where the page has fields to be marked; of others the exam says whether they stay quiet */
async function compare(url: string, asks: boolean, plain: BrowserContext, ours: BrowserContext) {
  const was = await alone(url, plain);
  const shown = await open(ours, url);
  if (asks) expect((await markersOf(shown.page)).length).toBeGreaterThan(0);
  await settle(shown.page);
  const marked = (await ourElements(shown.page)) > 0;
  if (asks) expect(marked).toBe(true);
  same(await stateOf(shown.page), was.came, 'with markers shown');
  expect(await atRest(shown.page), 'heard untouched').toEqual(was.untouched);
  sameVisit(await visit(shown.page, shown.said), was.first, 'with markers shown');
  same(await left(shown.page), was.afterFirst, 'filled in with markers shown');
  await shown.page.close();
  if (!marked) return;

  const { page, said } = await open(ours, url);
  await pressAndClose(page);
  await settle(page);
  same(await stateOf(page), was.came, 'panel used and closed');
  await atRest(page);
  sameVisit(await visit(page, said), was.first, 'panel used and closed');
  await setHidden(ours, true);
  await page.bringToFront();
  await expect.poll(() => ourElements(page)).toBe(0);
  same(await left(page), was.afterFirst, 'after hide all');
  sameVisit(await visit(page, said), was.second, 'after hide all');
  await setHidden(ours, false);
  await page.close();
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
