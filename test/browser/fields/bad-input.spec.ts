/** Hostile and broken pages: nothing in them changes, nothing is thrown, what is read stays bounded. */
import { expect, test } from './fields-page';

const known = '<label>Arbeidsgiver <input name="known"></label>';
const page = (body: string) =>
  `<!doctype html><html lang="nb"><title>Samtale</title><body><h1>Kartlegging</h1><form>${body}</form></body></html>`;

const clobbering =
  'id elements parentNode parentElement children childNodes nodeName nodeType attributes getAttribute hasAttribute className classList querySelector querySelectorAll closest matches contains compareDocumentPosition firstChild firstElementChild nextSibling nextElementSibling previousElementSibling textContent innerText innerHTML isConnected ownerDocument getRootNode localName tagName shadowRoot getBoundingClientRect checkVisibility remove append constructor toString __proto__ length name'.split(
    ' ',
  );

/** Pages that are to be read like any other: the known field is found among whatever else is there. */
const hostile: Record<string, string> = {
  'a label of 1 MB': `<label>${'lønn '.repeat(200_000)}<input></label>${known}`,
  'a label of 1 MB without a space': `<label for="a">${'æ'.repeat(1_000_000)}</label><input id="a">${known}`,
  'a name and a placeholder of 1 MB': `<input name="${'a.'.repeat(500_000)}" placeholder="${'b'.repeat(1_000_000)}">${known}`,
  'labels that name each other': `<span id="a" aria-labelledby="b">A</span><span id="b" aria-labelledby="a">B</span><input id="c" aria-labelledby="a b c"><input aria-labelledby="d" id="d">${known}`,
  'labels around labels': `${'<label>a '.repeat(3)}<input>${'</label>'.repeat(3)}${known}`,
  'names that clobber': `${clobbering.map((name) => `<input name="${name}" id="${name}">`).join('')}${known}`,
  'images that clobber the document': `${['title', 'body', 'forms', 'documentElement', 'querySelectorAll', 'getElementById', 'activeElement'].map((name) => `<img name="${name}"><img name="${name}">`).join('')}${known}`,
  'a form that is its own parent by name': `<input name="parentNode"><input name="parentElement"><fieldset name="elements"><legend>x</legend><input name="ownerDocument"></fieldset>${known}`,
  'bidi and invisible characters': `<label>\u202elønn\u202c\u200b\u2066<input></label><label>${'\u200b'.repeat(5000)}<input></label><label>Arb\u00adeids\u200bgiver<input name="hidden-word"></label>${known}`,
  'lone surrogates and control characters': `<label>\ud800 \u0001\u0007 x<input></label>${known}`,
  'nesting 5,000 deep': `${'<div>'.repeat(5000)}<label>Dypt nede <input></label>${'</div>'.repeat(5000)}${known}`,
  '500 fieldsets in each other': `${'<fieldset><legend>L</legend>'.repeat(500)}<input>${'</fieldset>'.repeat(500)}${known}`,
  'tables in tables': `${'<table><tr><td>c</td><td>'.repeat(60)}<input>${'</td></tr></table>'.repeat(60)}${known}`,
  '20,000 labels of one control': `<input id="one">${'<label for="one">a</label>'.repeat(20_000)}${known}`,
  '20,000 radio buttons of one name': `${'<label><input type="radio" name="r">r</label>'.repeat(20_000)}${known}`,
  'a select of 50,000 options': `<label>Valg <select>${'<option>a</option>'.repeat(50_000)}</select></label>${known}`,
  'ids by the thousand in one attribute': `<input aria-labelledby="${'known '.repeat(50_000)}">${known}`,
  'a table cell spanning everything': `<table><tr><th colspan="99999999">H</th></tr><tr><td colspan="-4"><input></td></tr></table>${known}`,
};

for (const [what, body] of Object.entries(hostile)) {
  test(`${what}: the page stays as it was, and the known field is found`, async ({
    detector,
    page: tab,
  }) => {
    await detector.open(page(body));
    const before = await tab.evaluate(
      "Object.getOwnPropertyDescriptor(Element.prototype, 'outerHTML').get.call(document.getElementsByTagName('html')[0])",
    );
    const { seen, stopped } = await detector.read();
    const after = await tab.evaluate(
      "Object.getOwnPropertyDescriptor(Element.prototype, 'outerHTML').get.call(document.getElementsByTagName('html')[0])",
    );
    expect(after === before).toBe(true);
    expect(stopped).toBe(false);
    expect(detector.errors).toEqual([]);
    expect(seen.filter(({ label }) => label === 'Arbeidsgiver').at(-1)?.topics).toContain('work');
    for (const { label, group, options } of seen) {
      expect(
        Math.max(label.length, group.length, ...options.map(({ length }) => length)),
      ).toBeLessThanOrEqual(300);
      expect(options.length).toBeLessThanOrEqual(12);
    }
  });
}

test('invisible characters inside a word do not hide it', async ({ detector }) => {
  await detector.open(page(hostile['bidi and invisible characters'] ?? ''));
  const { seen } = await detector.read();
  expect(seen.filter(({ label }) => label === 'Arbeidsgiver')).toHaveLength(2);
});

test('past 25,000 fields reading stops and says so', async ({ detector }) => {
  await detector.open(page('<input aria-label="Lønn">'.repeat(25_050)));
  const { seen, stopped } = await detector.read();
  expect(stopped).toBe(true);
  expect(seen).toHaveLength(25_000);
});

test('nodes removed, moved and renamed while they are read break nothing', async ({
  detector,
  page: tab,
}) => {
  const rows = Array.from({ length: 3000 }, (_, at) => `<p><label>Felt ${at} <input></label></p>`);
  await detector.open(page(`<div id="rows">${rows.join('')}</div>${known}`));
  await tab.evaluate(() => {
    const rows = document.querySelector('#rows');
    let turn = 0;
    const timer = setInterval(() => {
      for (let at = 0; at < 20; at++) rows?.querySelector('p')?.remove();
      const last = rows?.lastElementChild;
      if (last) rows.prepend(last);
      rows?.querySelector('label')?.setAttribute('for', `nowhere-${turn}`);
      if (++turn > 60) clearInterval(timer);
    }, 4);
  });
  await detector.watch();
  await tab.waitForFunction(() => document.querySelectorAll('p').length < 1800);
  const left = await tab.locator('input').count();
  const seen = await detector.until((all) => all.length === left);
  expect(seen.at(-1)?.topics).toContain('work');
  expect(detector.errors).toEqual([]);
});

test('a page that takes our element out again and again is left alone', async ({
  detector,
  page: tab,
}) => {
  await detector.open(page(known));
  await tab.evaluate(() => {
    const state = { taken: 0 };
    Object.assign(globalThis, { state });
    new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) {
          if (node instanceof Element && node.hasAttribute('popover')) {
            node.remove();
            state.taken++;
          }
        }
      }
    }).observe(document.documentElement, { childList: true });
  });
  await detector.watch();
  await detector.until((all) => all.length === 1);
  await tab.waitForTimeout(1500);
  const taken = await tab.evaluate(
    () => (globalThis as unknown as { state: { taken: number } }).state.taken,
  );
  expect(taken).toBeGreaterThan(0);
  expect(taken).toBeLessThan(10);
  expect(detector.errors).toEqual([]);
});
