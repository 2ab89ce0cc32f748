/** Where markers stand, and how far round them a finger may press. */
import { expect, type Page } from '@playwright/test';
import { type Detector, test } from './fields-page';

const page = (body: string) =>
  `<!doctype html><html lang="nb"><title>Samtale</title><style>body{margin:40px;font:16px sans-serif}</style><h1>Kartlegging av situasjonen</h1>${body}</html>`;
const radios = (...names: string[]) =>
  names.map((name) => `<label><input type="radio" name="a"> ${name}</label>`);

/** The one marker of a page. */
async function theMarker(detector: Detector) {
  await detector.watch();
  await expect.poll(() => detector.markers()).toHaveLength(1);
  const [marker] = await detector.drawn();
  if (!marker) throw new Error('the marker went away');
  return marker;
}

/** The box of the text of an element, which may be narrower than the element. */
const textOf = (tab: Page, selector: string) =>
  tab
    .locator(selector)
    .last()
    .evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const { right, top, bottom } = range.getBoundingClientRect();
      return { right, middle: (top + bottom) / 2 };
    });

const asked = 'Har personen eget pass?';

for (const [name, body, read] of [
  [
    'in a cell as wide as the page, behind the last choice of the line',
    `<table style="width:100%"><tr><th>${asked}</th><td style="width:80%">${radios('Ja', 'Nei', 'Vet ikke').join(' ')}</td></tr></table>`,
    'label',
  ],
  [
    'behind a legend whose box is as wide as the page',
    `<fieldset><legend style="width:100%">${asked}</legend><div>${radios('Ja', 'Nei').join('</div><div>')}</div></fieldset>`,
    'legend',
  ],
  [
    'behind the name of a group of another making',
    `<div role="radiogroup" aria-labelledby="q"><p id="q">${asked}</p><div>${radios('Ja', 'Nei').join('</div><div>')}</div></div>`,
    '#q',
  ],
] as const) {
  test(`the marker of several choices: ${name}`, async ({ detector, page: tab }) => {
    await detector.open(page(body));
    const { x, y } = await theMarker(detector);
    const text = await textOf(tab, read);
    expect(x - text.right).toBeGreaterThan(12);
    expect(x - text.right).toBeLessThan(24);
    expect(Math.abs(y - text.middle)).toBeLessThan(4);
  });
}

test('where a legend fills its line, the marker stands where there is room', async ({
  detector,
  page: tab,
}) => {
  const long = `${asked} ${'Spør bare når dere er alene. '.repeat(12)}`;
  await detector.open(
    page(
      `<fieldset style="margin:0"><legend>${long}</legend><p>${radios('Ja', 'Nei').join(' ')}</p></fieldset>`,
    ),
  );
  const marker = await theMarker(detector);
  const covered = await tab.evaluate(({ x, y }) => {
    const range = document.createRange();
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      const { length } = words.currentNode as Text;
      for (let at = 0; at < length; at++) {
        range.setStart(words.currentNode, at);
        range.setEnd(words.currentNode, at + 1);
        const { left, right, top, bottom, width } = range.getBoundingClientRect();
        if (width && left < x + 8 && right > x - 8 && top < y + 8 && bottom > y - 8) return true;
      }
    }
    return false;
  }, marker);
  expect(covered).toBe(false);
});

/** How far from its middle the marker answers, in CSS pixels: to the left, to the right, upwards, downwards. */
const reachOf = (tab: Page, middle: { x: number; y: number }) =>
  tab.evaluate(
    ({ x, y }) =>
      [
        [-1, 0],
        [1, 0],
        [0, -1],
        [0, 1],
      ].map(([dx = 0, dy = 0]) => {
        let far = 0;
        const isOurs = (away: number) =>
          document.elementFromPoint(x + dx * away, y + dy * away)?.matches('[popover]');
        while (far < 60 && isOurs(far + 0.5)) far += 0.5;
        return far;
      }),
    middle,
  );

const beside = '<p><label for="a">Arbeidsgiver</label><br><input id="a"></p>';
const above = `<style>input{width:100%;box-sizing:border-box}body{margin:0}</style><p>${'&nbsp;<br>'.repeat(2)}</p>${beside}`;

test('a mouse presses a marker where it is drawn', async ({ detector, page: tab }) => {
  await detector.open(page(beside));
  const marker = await theMarker(detector);
  // Half of 24, and half a pixel of feeling.
  for (const far of await reachOf(tab, marker)) expect(far).toBeLessThanOrEqual(12.5);
});

test.describe('a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 600, height: 800 } });

  for (const [where, body] of [
    ['beside', beside],
    ['above', above],
  ] as const) {
    test(`has 44 px each way on a marker ${where} its field, and the field for itself`, async ({
      detector,
      page: tab,
    }) => {
      await detector.open(page(body));
      const marker = await theMarker(detector);
      const [left = 0, right = 0, up = 0, down = 0] = await reachOf(tab, marker);
      expect(left + right).toBeGreaterThanOrEqual(43);
      expect(up + down).toBeGreaterThanOrEqual(43);
      const [x, y] = where === 'beside' ? [marker.x + 20, marker.y] : [marker.x, marker.y - 20];
      await tab.touchscreen.tap(x, y);
      await expect.poll(() => detector.pressed()).toHaveLength(1);
      const box = await tab.locator('input').boundingBox();
      if (!box) throw new Error('the field went away');
      await tab.touchscreen.tap(box.x + box.width - 3, box.y + box.height / 2);
      await expect(tab.locator('input')).toBeFocused();
      expect(await detector.pressed()).toHaveLength(1);
    });
  }
});

test('a small choice beside a field is not covered: the marker goes elsewhere', async ({
  detector,
  page: tab,
}) => {
  await detector.open(
    page(`<table border="1" style="margin-top:60px"><tr><td>Lommepenger</td><td>Mottatt</td></tr>
      <tr><td><input aria-label="Lønn per måned"></td><td><input type="radio" name="b" aria-label="Ja">Ja</td></tr></table>`),
  );
  await theMarker(detector);
  const hit = await tab.getByRole('radio').evaluate((radio) => {
    const { x, y, width, height } = radio.getBoundingClientRect();
    return document.elementFromPoint(x + width / 2, y + height / 2) === radio;
  });
  expect(hit).toBe(true);
});
