/** A demo form in Firefox, and the panel beside one of its fields. */
import type { Page } from 'puppeteer-core';
import type { Firefox } from './browser';
import { until } from './until';

/** How many elements of ours hang in a page. */
export const ours = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('html > :not(head):not(body)').length);

/** Opens a form and waits for our element in it. */
export async function openForm(firefox: Firefox, url: string): Promise<Page> {
  const page = await firefox.open(url);
  await page.setViewport({ width: 1280, height: 900 });
  await until(async () => (await ours(page)) === 1, 'our element');
  return page;
}

/** Presses the marker beside the field on debt, with the mouse, until its panel has its text. */
export async function openPanel(firefox: Firefox, page: Page): Promise<void> {
  await until(async () => {
    const box = await page.$eval('[name=gjeld]', (field) => {
      field.scrollIntoView({ block: 'center' });
      const { right, top, height } = field.getBoundingClientRect();
      return { right, middle: top + height / 2 };
    });
    await new Promise((done) => setTimeout(done, 800));
    await page.mouse.click(box.right + 18, box.middle);
    await new Promise((done) => setTimeout(done, 800));
    return firefox.inPanel(page, `document.querySelector('[type=checkbox]') !== null`);
  }, 'the panel');
}

/** Writes in the panel's note with the keyboard, and waits until it is kept. */
export async function writeNote(firefox: Firefox, page: Page, text: string): Promise<void> {
  const pressed = `[...document.querySelectorAll('[role=tab]')].find((tab) => /Notat/.test(tab.textContent)).click() ?? true`;
  await firefox.inPanel(page, pressed);
  await until(
    () =>
      firefox.inPanel(
        page,
        `(document.querySelector('textarea')?.focus(), document.activeElement?.tagName === 'TEXTAREA')`,
      ),
    'the note',
  );
  await page.keyboard.type(text);
  await until(
    () => firefox.inPanel(page, `/Lagret/.test(document.body.textContent)`),
    'it is kept',
  );
}

/** The note as the panel shows it. */
export const noteIn = (firefox: Firefox, page: Page): Promise<string | null> =>
  firefox.inPanel<string>(
    page,
    `([...document.querySelectorAll('[role=tab]')].find((tab) => /Notat/.test(tab.textContent))?.click(), document.querySelector('textarea')?.value)`,
  );

/** The middle of the panel's first box to tick, in the page's window. */
export async function boxAt(firefox: Firefox, page: Page): Promise<{ x: number; y: number }> {
  const inFrame = await firefox.inPanel<{ x: number; y: number }>(
    page,
    `(() => {
      const { left, top, width, height } = document.querySelector('[type=checkbox]').getBoundingClientRect();
      return { x: mozInnerScreenX + left + width / 2, y: mozInnerScreenY + top + height / 2 };
    })()`,
  );
  const [x, y] = (await page.evaluate('[mozInnerScreenX, mozInnerScreenY]')) as [number, number];
  if (!inFrame) throw new Error('no box to tick');
  return { x: inFrame.x - x, y: inFrame.y - y };
}

/** Number of ticks stored for the page's form; 0 where the panel was taken away. */
export async function storedTicks(firefox: Firefox, page: Page): Promise<number> {
  const ticks = await firefox.inPanel<Record<string, string[]>>(
    page,
    `browser.runtime.sendMessage({ pageCall: 'openSheet', arg: {} }).then(({ value }) => value.ticks)`,
  );
  return Object.values(ticks ?? {}).flat().length;
}
