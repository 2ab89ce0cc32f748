/** Picking a field in real Firefox: pointing, keys, frames of another origin, and the rules that come of it. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { serveForms } from '@/scripts/forms/serve';
import { formServer } from '@/test/extension/rules-form';
import { type Firefox, startFirefox } from './browser';
import { markersOf } from './drawn';
import { openForm } from './form';
import { fieldTool, middleOf, press, says, startPicking, untilBar } from './picking';
import { until } from './until';

test.setTimeout(300_000);

async function markersAre(page: Page, names: string[]): Promise<void> {
  let are: string[] = [];
  await until(async () => {
    are = await markersOf(page);
    return are.join() === names.join();
  }, 'markers').catch(() => expect(are).toEqual(names));
}

/** What the page's form hears of pointer and keyboard. */
const listen = `(() => {
  globalThis.heard = [];
  for (const kind of ['click', 'focusin', 'input', 'pointerdown', 'mousedown', 'keydown'])
    document.addEventListener(kind, ({ target }) => {
      if (target !== document && target.matches('form, form *')) heard.push(kind);
    }, true);
})()`;

/** Saves a rule for the field that was picked. */
async function saveRule(own: Page, topic: string): Promise<void> {
  await own.bringToFront();
  await own.waitForSelector('.kj-topic-choice select');
  await own.select('.kj-topic-choice select', topic);
  await press(own, 'Lagre');
  await says(own, 'Lagret. Gjelder fra nå av.');
}

async function savedFile({ downloads }: Firefox): Promise<string> {
  return until(async () => {
    const [name] = existsSync(downloads) ? readdirSync(downloads) : [];
    return name?.endsWith('.json') && readFileSync(join(downloads, name), 'utf8');
  }, 'the file');
}

test('a field is pointed at, another keyed to; the markers follow, and the rules go through a file', async () => {
  const form = await formServer();
  const firefox = await startFirefox();
  try {
    await firefox.grant('http://127.0.0.1');
    const page = await openForm(firefox, `${form.origin}/sak/4711`);
    await markersAre(page, ['Støtte til feltet Bosted']);
    const own = await fieldTool(firefox, page);
    await startPicking(own, page);
    await page.evaluate(listen);
    const { x, y } = await middleOf(page, 'p:nth-of-type(2) input');
    await page.mouse.move(x, y);
    await untilBar(page, 'Diverse');
    await page.mouse.click(x, y);
    await untilBar(page, null);
    expect(await page.evaluate('heard'), 'the form heard nothing').toEqual([]);

    await own.bringToFront();
    await says(own, 'Opphold i Norge');
    await says(own, 'Ingen tema. Feltet er stille.');
    await saveRule(own, 'debt');
    await page.bringToFront();
    await markersAre(page, ['Støtte til feltet Bosted', 'Støtte til feltet Diverse']);
    await page.reload();
    await markersAre(page, ['Støtte til feltet Bosted', 'Støtte til feltet Diverse']);

    await startPicking(own, page);
    await page.keyboard.press('Escape');
    await untilBar(page, null);
    await startPicking(own, page);
    for (const key of ['End', 'Home'] as const) await page.keyboard.press(key);
    await untilBar(page, 'Bosted');
    await page.keyboard.press('Enter');
    await untilBar(page, null);
    await own.bringToFront();
    await says(own, 'fordi «bosted» står i feltnavnet');
    await saveRule(own, '');
    await page.bringToFront();
    await markersAre(page, ['Støtte til feltet Diverse']);
    // Another case of the form, redesigned.
    await page.goto(`${form.origin}/sak/9022?redesign`);
    await markersAre(page, ['Støtte til feltet DIVERSE']);

    const options = await firefox.openOwn('/options.html');
    await says(options, 'Feltregler');
    const lines = () =>
      options.$$eval('.kj-rule', (all) => all.map((one) => one.textContent ?? ''));
    await until(async () => (await lines()).length === 2, 'two rules');
    expect(await lines()).toEqual([
      expect.stringMatching(/Bosted.*Ingen tema/),
      expect.stringMatching(/Diverse.*Gjeld/),
    ]);
    await press(options, 'Prøv på åpne sider');
    await says(options, 'Treffer på 1 åpen side');
    await press(options, 'Lagre som fil');
    const text = await savedFile(firefox);
    await press(options, 'Slett regelen for Diverse');
    await press(options, 'Slett regelen for Bosted');
    await until(async () => (await lines()).length === 0, 'no rule');
    await page.bringToFront();
    await markersAre(page, ['Støtte til feltet Bosted']);

    await options.bringToFront();
    const file = join(firefox.downloads, 'in.json');
    const takeIn = async (content: string) => {
      writeFileSync(file, content);
      const input = await options.$('input[type=file][accept*=json]');
      await input?.uploadFile(file);
    };
    await takeIn(text.replace('"debt"', '"risk"'));
    await says(options, 'Reglene ble ikke hentet inn');
    expect(await lines()).toEqual([]);
    await takeIn(text);
    await until(async () => (await lines()).length === 2, 'the rules again');
    await page.bringToFront();
    await markersAre(page, ['Støtte til feltet DIVERSE']);
    expect(firefox.traffic.strangers()).toEqual([]);
    expect(await firefox.errors()).toEqual([]);
  } finally {
    await firefox.end();
    await form.close();
  }
});

test('a rule for one case holds in that case alone', async () => {
  const form = await formServer();
  const firefox = await startFirefox();
  try {
    await firefox.grant('http://127.0.0.1');
    const page = await openForm(firefox, `${form.origin}/sak/471186`);
    const [residence, other] = ['Støtte til feltet Bosted', 'Støtte til feltet Diverse'];
    await markersAre(page, [residence]);
    const own = await fieldTool(firefox, page);
    await startPicking(own, page);
    for (const key of ['Home', 'ArrowDown'] as const) await page.keyboard.press(key);
    await untilBar(page, 'Diverse');
    await page.keyboard.press('Enter');
    await untilBar(page, null);
    await own.bringToFront();
    await own.locator('::-p-xpath(//label[contains(., "Bare i denne saken")])').click();
    await saveRule(own, 'debt');
    await page.bringToFront();
    await markersAre(page, [residence, other]);
    await page.goto(`${form.origin}/sak/471187`);
    await markersAre(page, [residence]);
    expect(await firefox.errors()).toEqual([]);
  } finally {
    await firefox.end();
    await form.close();
  }
});

test('in a frame of another origin: the bar says it is not switched on; then mouse and keys go through it', async () => {
  const forms = await serveForms();
  const firefox = await startFirefox();
  try {
    await firefox.grant('http://127.0.0.1');
    const page = await openForm(firefox, `${forms.url}prison/innkomst?id=4711&frame=cross`);
    const inner = <T>(expression: string) => firefox.inPanel<T>(page, expression, forms.otherUrl);
    await page.$eval('iframe[name=kontakt]', (frame) => frame.scrollIntoView({ block: 'center' }));
    const pointOf = async () => {
      const frame = await page.$eval('iframe[name=kontakt]', (element) => {
        const { x, y } = element.getBoundingClientRect();
        return { x: x + element.clientLeft, y: y + element.clientTop };
      });
      const field = await inner<{ x: number; y: number }>(
        `(({ x, y }) => ({ x, y }))(document.querySelector('[name=hjelper]').getBoundingClientRect())`,
      );
      if (!field) throw new Error('the form has no frame');
      return { x: frame.x + field.x + 12, y: frame.y + field.y + 8 };
    };
    await until(() => inner(`document.querySelector('[name=hjelper]') !== null`), 'the frame');
    await inner(`${listen} ?? true`);
    const own = await fieldTool(firefox, page);
    await startPicking(own, page);
    let { x, y } = await pointOf();
    await page.mouse.move(x, y);
    await untilBar(page, 'Slå på støtten der fra ikonet i verktøylinjen');
    await page.mouse.click(x, y);
    await untilBar(page, 'Denne delen ligger på et annet nettsted');
    expect(await inner('heard'), 'its form heard nothing').toEqual([]);
    await page.keyboard.press('Escape');
    await untilBar(page, null);

    await firefox.grant('http://localhost');
    await page.bringToFront();
    await page.reload();
    await until(() => inner(`document.documentElement.children.length > 2`), 'its markers');
    await inner(`${listen} ?? true`);
    await page.$eval('iframe[name=kontakt]', (frame) => frame.scrollIntoView({ block: 'center' }));
    await startPicking(own, page);
    ({ x, y } = await pointOf());
    // It has not left the place since.
    await page.mouse.move(x, y - 200);
    await page.mouse.move(x, y);
    await untilBar(page, 'Kontaktperson i Norge');
    await page.keyboard.press('ArrowUp');
    await untilBar(page, 'Barn');
    await page.keyboard.press('ArrowDown');
    await untilBar(page, 'Kontaktperson i Norge');
    ({ x, y } = await pointOf());
    await page.mouse.click(x, y);
    await untilBar(page, null);
    expect(await inner('heard'), 'its form heard nothing').toEqual([]);
    await own.bringToFront();
    await says(own, 'Kontaktperson i Norge');
  } finally {
    await firefox.end();
    await forms.close();
  }
});
