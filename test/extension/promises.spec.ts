/** Each promise of the README, by its number and name. Those that need other tools name their test. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, markersOf, openPanel, startProfile, test, workerOf } from './fixtures';

const form = 'prison/innkomst?id=4711';

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}

/** What the page itself can tell about itself, without our one element. */
function pageState(page: Page) {
  return page.evaluate(() => {
    const ours = [...document.documentElement.children].find(
      (child) => child !== document.head && child !== document.body,
    );
    const boxes = [...document.body.querySelectorAll('*')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x + scrollX, y + scrollY, width, height].map(Math.round).join();
    });
    const forms = [...document.forms].map((one) => [...new FormData(one)].join('&'));
    return {
      html: document.head.outerHTML + document.body.outerHTML,
      boxes,
      forms,
      attributes: document.documentElement.getAttributeNames(),
      height: document.documentElement.scrollHeight,
      width: document.documentElement.scrollWidth,
      ours: ours ? ours.getAttributeNames().join() : null,
    };
  });
}

async function tabOrder(page: Page): Promise<string[]> {
  const order: string[] = [];
  await page.locator('body').press('Tab');
  for (let step = 0; step < 30; step++) {
    order.push(
      await page.evaluate(() => {
        const at = document.activeElement;
        return `${at?.tagName} ${at?.getAttribute('name') ?? ''}`;
      }),
    );
    await page.keyboard.press('Tab');
  }
  return order;
}

test('promise 1: reads what fields are called, never what people type', async ({ page, forms }) => {
  const script = readFileSync('.output/chrome-mv3/in-page.js', 'utf8');
  const listened = [...script.matchAll(/addEventListener\(\s*[`'"](\w+)[`'"]/g)].map(
    ([, name]) => name,
  );
  const typing = [
    'keydown',
    'keyup',
    'keypress',
    'beforeinput',
    'input',
    'change',
    'paste',
    'copy',
  ];
  expect(listened.length).toBeGreaterThan(3);
  expect(listened.filter((name) => typing.includes(name ?? ''))).toEqual([]);
  const reads =
    script.match(/\.(value|valueAsDate|valueAsNumber|selectedIndex|checked)\b(?=[^(:])/g) ?? [];
  // An iterator's own `value` is no field's: only `.value` of a step of a generator may stay.
  expect(reads.filter((read) => read !== '.value')).toEqual([]);
  // A getter on every control tells when anyone, in any world that shares it, asks for the value.
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    for (const kind of [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement]) {
      const own = Object.getOwnPropertyDescriptor(kind.prototype, 'value');
      Object.defineProperty(kind.prototype, 'value', {
        ...own,
        get() {
          asked.push(kind.name);
          return own?.get?.call(this);
        },
      });
    }
  });
  await page.goto(new URL(form, forms.url).href);
  expect((await markersOf(page)).length).toBeGreaterThan(0);
  expect(await page.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)).toEqual(
    [],
  );
});

test('promise 2: no network', async ({ context, page, forms }) => {
  const elsewhere: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    const own = [forms.url, forms.otherUrl, 'chrome-extension://', 'data:', 'blob:', 'about:'];
    if (!own.some((start) => url.startsWith(start))) elsewhere.push(url);
  });
  await page.goto(new URL(form, forms.url).href);
  const panel = await openPanel(page, 'Gjeld');
  for (const tab of ['Spør', 'Gjør', 'Notat']) await panel.getByRole('tab', { name: tab }).click();
  const id = new URL((await workerOf(context)).url()).host;
  for (const own of ['popup', 'sidepanel', 'reader', 'options']) {
    await page.goto(`chrome-extension://${id}/${own}.html`);
    await page.locator('main').first().waitFor();
  }
  expect(elsewhere).toEqual([]);
});

test('promise 3: the page stays as it was', async ({ browserName, forms, page }) => {
  void browserName;
  const plain = await startProfile();
  try {
    const bare = await plain.context.newPage();
    await bare.goto(new URL(form, forms.url).href);
    const before = await pageState(bare);
    const orderBefore = await tabOrder(bare);
    await page.goto(new URL(form, forms.url).href);
    expect((await markersOf(page)).length).toBeGreaterThan(0);
    const { ours, ...after } = await pageState(page);
    expect(ours).toBe('popover');
    expect({ ...after, ours: null }).toEqual(before);
    expect(await tabOrder(page)).toEqual(orderBefore);
  } finally {
    await plain.end();
  }
});

test('promise 4: only where asked', async ({ forms }) => {
  const fresh = await startProfile();
  try {
    const worker = await workerOf(fresh.context);
    const granted = await worker.evaluate(() => chrome.permissions.getAll());
    expect(granted.origins).toEqual([]);
    const page = await fresh.context.newPage();
    await page.goto(new URL(form, forms.url).href);
    expect(await markersOf(page, 1500)).toEqual([]);
    expect(await page.locator('html > :not(head):not(body)').count()).toBe(0);
  } finally {
    await fresh.end();
  }
});

test('promise 5: no score, no profiling, quiet', async ({ page, forms }) => {
  await page.goto(new URL(form, forms.url).href);
  const names = (await markersOf(page)).map(({ name }) => name).join('\n');
  expect(names).not.toMatch(/Statsborgerskap|Kjønn|Nasjonalitet|Religion/);
  for (const quiet of ['login', 'search', 'newsletter', 'checkout', 'feedback', 'cookies']) {
    await page.goto(new URL(`quiet/${quiet}.html`, forms.url).href);
    expect(await markersOf(page, 1200), quiet).toEqual([]);
    expect(await page.locator('html > :not(head):not(body)').count(), quiet).toBe(0);
  }
});

test('promise 6: every line has its source', async ({ page, forms }) => {
  await page.goto(new URL(form, forms.url).href);
  const panel = await openPanel(page, 'Gjeld');
  for (const tab of ['Se etter', 'Spør', 'Gjør']) {
    await panel.getByRole('tab', { name: tab }).click();
    const lines = panel.getByRole('tabpanel').locator('li:has(p, label, span)');
    const count = await lines.count();
    for (let at = 0; at < count; at++) {
      await expect(lines.nth(at).getByRole('link').first()).toHaveAttribute(
        'href',
        /reader\.html#/,
      );
    }
  }
});

test('promise 7: notes are local, encrypted, and expire', async ({ profile, forms }) => {
  const planted = 'lampefabrikken ved elva';
  const page = await profile.context.newPage();
  await page.goto(new URL(form, forms.url).href);
  const panel = await openPanel(page, 'Gjeld');
  await panel.getByRole('tab', { name: 'Notat' }).click();
  await panel.getByRole('textbox').fill(planted);
  await expect(panel.getByText(/Slettes/i).first()).toBeVisible();
  const inPage = await page.evaluate(
    (text) => document.documentElement.outerHTML.includes(text),
    planted,
  );
  expect(inPage).toBe(false);
  await profile.context.close();
  const found = filesUnder(profile.folder).filter((file) => {
    const bytes = readFileSync(file);
    return bytes.includes(planted) || bytes.includes(Buffer.from(planted, 'utf16le'));
  });
  expect(found).toEqual([]);
});

test('promise 8: safe on a screen that others see', async ({ page, forms, context }) => {
  await page.goto(new URL(form, forms.url).href);
  const said = (await markersOf(page)).map(({ name }) => name);
  const id = new URL((await workerOf(context)).url()).host;
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${id}/popup.html`);
  await popup.locator('main').waitFor();
  said.push(await popup.title(), (await popup.locator('body').textContent()) ?? '');
  expect(said.join('\n')).not.toMatch(
    /menneskehandel|trafficking|offer\b|offeret|victim|tvang|coercion|utnytt|exploit/i,
  );
});

test('promise 9: never in the way', async ({ page, forms }) => {
  await page.goto(new URL(form, forms.url).href);
  const markers = await markersOf(page);
  const covered = await page.evaluate(
    (all) =>
      [...document.querySelectorAll('input,select,textarea,button,a,td.l')]
        .flatMap((element) => {
          const box = element.getBoundingClientRect();
          return all
            .filter(
              ({ x, y }) =>
                x + 12 > box.left + 1 &&
                x - 12 < box.right - 1 &&
                y + 12 > box.top + 1 &&
                y - 12 < box.bottom - 1,
            )
            .map(({ name }) => `${name} over ${element.outerHTML.slice(0, 60)}`);
        })
        .filter((line) => !line.includes('class="l"')),
    markers,
  );
  expect(covered).toEqual([]);
  await page.locator('[name=navn]').fill('A. Prøve');
  await expect(page.locator('[name=navn]')).toHaveValue('A. Prøve');
});
