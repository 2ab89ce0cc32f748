/** Pages that change while they are used, and the places where a page may put its fields. */
import { expect, test } from './fields-page';

const page = (body: string, title = 'Samtale') =>
  `<!doctype html><html lang="nb"><title>${title}</title><body><h1>Kartlegging av situasjonen</h1>${body}</body></html>`;
const field = (label: string) => `<p><label>${label} <input></label></p>`;
const labels = (seen: { label: string }[]) => seen.map(({ label }) => label);

test('fields in open shadow roots, in their place among the others', async ({
  detector,
  page: tab,
}) => {
  await detector.open(page(`${field('Arbeidsgiver')}<x-field></x-field>${field('Gjeld')}`));
  await tab.evaluate(() => {
    const root = document.querySelector('x-field')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<div><label for="a">Passnummer</label><input id="a"></div>';
  });
  const { seen } = await detector.read();
  expect(labels(seen)).toEqual(['Arbeidsgiver', 'Passnummer', 'Gjeld']);
});

test('a shadow root that is filled later is followed', async ({ detector, page: tab }) => {
  await detector.open(page(`${field('Arbeidsgiver')}<x-field></x-field>`));
  await tab.evaluate(() => document.querySelector('x-field')?.attachShadow({ mode: 'open' }));
  await detector.watch();
  await detector.until((seen) => seen.length === 1);
  await tab.evaluate(() => {
    const root = document.querySelector('x-field')?.shadowRoot;
    if (root) root.innerHTML = '<label>Gjeld <input></label>';
  });
  expect(labels(await detector.until((seen) => seen.length === 2))).toContain('Gjeld');
});

test('markers stand above a modal dialog and leave with it', async ({ detector, page: tab }) => {
  await detector.open(
    page(`${field('Arbeidsgiver')}<dialog style="padding:40px">${field('Gjeld')}</dialog>`),
  );
  await detector.watch();
  await expect.poll(() => detector.markers()).toEqual(['Arbeidsgiver']);
  await tab.evaluate(() => document.querySelector('dialog')?.showModal());
  await expect.poll(() => detector.markers()).toContain('Gjeld');
  const topmost = await tab.evaluate(() => {
    const ours = document.querySelector('[popover]');
    return { inDialog: ours?.parentElement?.localName, open: ours?.matches(':popover-open') };
  });
  expect(topmost).toEqual({ inDialog: 'dialog', open: true });
  await tab.evaluate(() => document.querySelector('dialog')?.close());
  await expect.poll(() => detector.markers()).toEqual(['Arbeidsgiver']);
});

test('a field that is called something else gets another topic, or none', async ({
  detector,
  page: tab,
}) => {
  await detector.open(
    page('<label for="a">Gjeld</label><input id="a"><label>Arbeidsgiver <input></label>'),
  );
  await detector.watch();
  await detector.until(([first]) => first?.topics[0] === 'debt');
  const rename = (to: string) =>
    tab.evaluate((text) => {
      const label = document.querySelector('label');
      if (label) label.textContent = text;
    }, to);
  await rename('Passnummer');
  await detector.until(([first]) => first?.topics[0] === 'identity-documents');
  await rename('Favorittfarge');
  await detector.until(([first]) => first?.topics.length === 0);
  await expect.poll(() => detector.markers()).toEqual(['Arbeidsgiver']);
});

test('a framework that replaces every node leaves no marker behind', async ({
  detector,
  page: tab,
}) => {
  const form = `${field('Arbeidsgiver')}${field('Gjeld')}`;
  await detector.open(page(`<main>${form}</main>`));
  await detector.watch();
  await detector.until((seen) => seen.length === 2);
  for (let render = 0; render < 5; render++) {
    await tab.evaluate((html) => {
      const main = document.querySelector('main');
      if (main) main.innerHTML = html;
    }, form);
    await tab.waitForTimeout(120);
  }
  await expect.poll(() => detector.markers()).toEqual(['Arbeidsgiver', 'Gjeld']);
  expect(labels(await detector.until((seen) => seen.length === 2))).toEqual([
    'Arbeidsgiver',
    'Gjeld',
  ]);
});

test('a wizard shows the markers of its step alone', async ({ detector, page: tab }) => {
  await detector.open(page('<form></form>'));
  await detector.watch();
  for (const [labelHere, other] of [
    ['Arbeidsgiver', 'Gjeld'],
    ['Gjeld', 'Arbeidsgiver'],
  ] as const) {
    await tab.evaluate(
      (html) => {
        const form = document.querySelector('form');
        if (form) form.innerHTML = html;
      },
      `<h2>Steg</h2>${field(labelHere)}${field('Passnummer')}`,
    );
    await expect.poll(() => detector.markers()).toContain(labelHere);
    expect(await detector.markers()).not.toContain(other);
  }
});

test('a form that comes seconds after the page is read', async ({ detector, page: tab }) => {
  await detector.open(page('<div id="root">Laster …</div>'));
  await detector.watch();
  await tab.waitForTimeout(1500);
  await tab.evaluate(
    (html) => {
      const root = document.querySelector('#root');
      if (root) root.innerHTML = html;
    },
    `<form>${field('Arbeidsgiver')}</form>`,
  );
  await expect.poll(() => detector.markers()).toEqual(['Arbeidsgiver']);
});

test('a virtual list keeps as many fields as it draws', async ({ detector, page: tab }) => {
  await detector.open(page('<form><div id="list"></div></form>'));
  const drawFrom = (start: number) =>
    tab.evaluate((from) => {
      const list = document.querySelector('#list');
      if (!list) return;
      while (list.childElementCount < 20) {
        const row = document.createElement('p');
        row.innerHTML = '<label></label><input>';
        list.append(row);
      }
      for (const [at, row] of [...list.children].entries()) {
        const [label, input] = row.children;
        if (label) label.textContent = `Gjeld til ${from + at}`;
        label?.setAttribute('for', `row-${from + at}`);
        if (input) input.id = `row-${from + at}`;
      }
    }, start);
  await drawFrom(0);
  await detector.watch();
  for (const start of [0, 7, 400, 3]) {
    await drawFrom(start);
    const seen = await detector.until((all) => all[0]?.label === `Gjeld til ${start}`);
    expect(seen).toHaveLength(20);
    expect(seen.filter(({ marker }) => marker)).toHaveLength(1);
  }
});

test('nothing of ours is printed', async ({ detector, page: tab }) => {
  await detector.open(page(`${field('Arbeidsgiver')}${field('Gjeld')}`));
  const plain = await tab.emulateMedia({ media: 'print' }).then(() => tab.screenshot());
  await tab.emulateMedia({ media: 'screen' });
  await detector.watch();
  await expect.poll(() => detector.markers()).toHaveLength(2);
  await tab.emulateMedia({ media: 'print' });
  expect(Buffer.compare(await tab.screenshot(), plain)).toBe(0);
  expect(await tab.evaluate("getComputedStyle(document.querySelector('[popover]')).display")).toBe(
    'none',
  );
  await tab.emulateMedia({ media: 'screen' });
  await expect.poll(() => detector.markers()).toHaveLength(2);
});

test('a page with nothing to show gets one observer and no node', async ({
  detector,
  page: tab,
}) => {
  await tab.addInitScript(() => {
    const count = { observers: 0, nodes: 0 };
    Object.assign(globalThis, { count });
    const { observe } = MutationObserver.prototype;
    MutationObserver.prototype.observe = function (...about) {
      count.observers++;
      return observe.apply(this, about);
    };
    for (const name of ['append', 'appendChild', 'insertBefore'] as const) {
      const own = Node.prototype[name as 'appendChild'] ?? Element.prototype[name as 'append'];
      const holder = name === 'append' ? Element.prototype : Node.prototype;
      Object.defineProperty(holder, name, {
        value(this: Node, ...about: [Node]) {
          if (this.isConnected) count.nodes++;
          return (own as (...all: unknown[]) => unknown).apply(this, about);
        },
      });
    }
  });
  await detector.open(page(`<p>Om oss</p>${field('Favorittfarge')}`, 'Om oss'));
  await detector.watch();
  await detector.until((seen) => seen.length === 1);
  await tab.waitForTimeout(600);
  expect(await tab.evaluate('count')).toEqual({ observers: 1, nodes: 0 });
  expect(await tab.locator('html > :not(head):not(body)').count()).toBe(0);
});

test('no key, input or pointer of the page is listened to', async ({ detector, page: tab }) => {
  await detector.open(page(`${field('Arbeidsgiver')}${field('Gjeld')}`));
  await tab.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type: string, ...rest: unknown[]) {
      const isPage = !(this instanceof Node) || document.contains(this) || this === document;
      const target = isPage ? 'page' : 'ours';
      heard.push(`${target} ${type}`);
      return (addEventListener as (...all: unknown[]) => void).call(this, type, ...rest);
    };
  });
  await detector.watch();
  await expect.poll(() => detector.markers()).toHaveLength(2);
  const heard = await tab.evaluate<string[]>('heard');
  expect(heard).toContain('page scrollend');
  const typing =
    /^page (key|beforeinput|input|change|paste|copy|cut|composition|pointer|mouse|click|touch|focus)/;
  expect(heard.filter((type) => typing.test(type))).toEqual([]);
});
