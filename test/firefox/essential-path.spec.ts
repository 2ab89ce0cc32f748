/** The essential path in real Firefox: switch on a site, marker, panel, tick, note, popup, hide all. */
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { serveForms } from '@/scripts/forms/serve';
import { type Firefox, startFirefox } from './browser';

const patience = 15_000;

/** Asks again until the answer is there. */
async function until<T>(
  ask: () => Promise<T | null | undefined | false>,
  what: string,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`not seen: ${what}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

const ours = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('html > :not(head):not(body)').length);

/** Grants a site by a press in the extension's own page; a preference answers Firefox's question. */
async function grant(firefox: Firefox, origin: string): Promise<void> {
  const own = await firefox.openOwn('/options.html');
  await own.evaluate((pattern) => {
    const button = document.createElement('button');
    button.id = 'grant';
    button.textContent = 'grant';
    button.addEventListener('click', () => {
      const { browser } = globalThis as unknown as {
        browser: { permissions: { request(about: { origins: string[] }): Promise<boolean> } };
      };
      void browser.permissions.request({ origins: [pattern] }).then((given) => {
        button.textContent = String(given);
      });
    });
    document.body.prepend(button);
  }, `${origin}/*`);
  await own.click('#grant');
  await until(
    () => own.$eval('#grant', (button) => button.textContent === 'true'),
    'the permission',
  );
  await own.close();
}

test('the essential path', async () => {
  test.setTimeout(120_000);
  const forms = await serveForms();
  const firefox = await startFirefox();
  try {
    const fresh = await firefox.open(`${forms.url}prison/innkomst?id=4711`);
    expect(await ours(fresh), 'before it is switched on').toBe(0);
    // Firefox's patterns have no ports: the whole host is granted.
    await grant(firefox, 'http://127.0.0.1');
    await until(async () => (await ours(fresh)) === 1, 'our element, without a reload');

    const page = await firefox.open(`${forms.url}prison/innkomst?id=4711`);
    await page.setViewport({ width: 1280, height: 900 });
    await until(async () => (await ours(page)) === 1, 'our element');
    const box = await page.$eval('[name=gjeld]', (field) => {
      field.scrollIntoView({ block: 'center' });
      const { right, top, height } = field.getBoundingClientRect();
      return { right, middle: top + height / 2 };
    });
    await new Promise((done) => setTimeout(done, 800));
    await page.mouse.click(box.right + 18, box.middle);
    const text = (expression: string) =>
      until(() => firefox.inPanel<string>(page, expression), `in the panel: ${expression}`);
    await text("document.querySelector('h1')?.textContent");
    await text("document.querySelector('[type=checkbox]') ? 'yes' : ''");
    await firefox.inPanel(page, "document.querySelector('[type=checkbox]').click()");
    await text("/Lagret/.test(document.body.textContent) ? 'yes' : ''");

    await page.reload();
    await until(async () => (await ours(page)) === 1, 'our element after a reload');
    await page.$eval('[name=gjeld]', (field) => field.scrollIntoView({ block: 'center' }));
    await new Promise((done) => setTimeout(done, 800));
    await page.mouse.click(box.right + 18, box.middle);
    await text("document.querySelector('[type=checkbox]:checked') ? 'yes' : ''");

    const popup = await firefox.openOwn('/popup.html');
    await popup.waitForSelector('[role=combobox]');
    await popup.type('[role=combobox]', '112');
    await until(
      () => popup.evaluate(() => document.querySelectorAll('[role=option]').length > 0),
      'a hit',
    );
    await popup.$$eval('button', (buttons) => {
      buttons.find((button) => /Skjul alt/.test(button.textContent ?? ''))?.click();
    });
    await until(async () => (await ours(page)) === 0, 'nothing of ours after hide all');
  } finally {
    await firefox.end();
    await forms.close();
  }
});
