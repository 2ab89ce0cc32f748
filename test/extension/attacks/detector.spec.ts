/** Attacks 9, 10, 11, 12 and 18: pages made to mislead, break or multiply the recognition. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { topicsOf } from '@/utils/fields/topic';
import { markersOf } from '../fixtures';
import { expect, openMarkup, ownForm, test } from './arena';

const namesOf = async (page: Page, patience?: number) =>
  (await markersOf(page, patience)).map(({ name }) => name).sort();

test('attack 09: built-in functions that the page replaced', async ({ page, arena }) => {
  await page.goto(ownForm(arena));
  const clean = await namesOf(page);
  expect(clean.length).toBeGreaterThan(0);
  await page.addInitScript(() => {
    const stolen: string[] = [];
    Object.assign(globalThis, { stolen });
    const spoil = (owner: object, name: string) =>
      Object.defineProperty(owner, name, {
        configurable: true,
        value() {
          stolen.push(name);
          throw new Error('spoilt');
        },
      });
    addEventListener('DOMContentLoaded', () => {
      for (const name of [
        'attachShadow',
        'getBoundingClientRect',
        'getAttribute',
        'closest',
        'matches',
        'append',
        'showPopover',
        'querySelectorAll',
      ]) {
        spoil(Element.prototype, name);
        spoil(HTMLElement.prototype, name);
      }
      spoil(Document.prototype, 'querySelectorAll');
      spoil(Document.prototype, 'createElement');
      spoil(EventTarget.prototype, 'addEventListener');
      spoil(JSON, 'stringify');
      spoil(JSON, 'parse');
      spoil(Array.prototype, 'map');
      for (const name of [
        'MutationObserver',
        'IntersectionObserver',
        'ResizeObserver',
        'Map',
        'Promise',
      ]) {
        spoil(globalThis, name);
      }
    });
  });
  await page.goto(page.url());
  expect(await namesOf(page)).toEqual(clean);
  // Nothing but the bare protocol works in such a page.
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', {
    expression: `stolen.includes('attachShadow') || stolen.includes('showPopover')`,
  });
  expect(result.value).toBe(false);
});

test('attack 09: nothing of ours runs in the page’s own world', () => {
  for (const name of ['background.js', 'manifest.json']) {
    expect(readFileSync(`.output/chrome-mv3/${name}`, 'utf8')).not.toMatch(
      /world['"`]?\s*:\s*['"`]MAIN/,
    );
  }
});

const fields = `<h1>Kartlegging av livssituasjon</h1><fieldset><legend>Økonomi</legend>
<label>Gjeld <input name="a"></label><label>Lønn <input name="b"></label></fieldset>
<fieldset><legend>Bolig</legend><label>Hvor bor du? <input name="c"></label></fieldset>`;
const clobbering = [
  'id',
  'elements',
  'getAttribute',
  'parentNode',
  'parentElement',
  'querySelectorAll',
  'closest',
  'matches',
  'children',
  'tagName',
  'nodeType',
  'nodeName',
  'ownerDocument',
  'getRootNode',
  'contains',
  'textContent',
  'attributes',
  'getBoundingClientRect',
  'addEventListener',
  'length',
  'name',
  'action',
  'submit',
  'isConnected',
  'shadowRoot',
  'labels',
  'form',
  'dataset',
  'style',
  'hidden',
  'title',
  'role',
];

test('attack 10: fields named like what a form can do', async ({ page, arena }) => {
  await openMarkup(
    page,
    arena,
    `<!doctype html><html lang="nb"><title>Sak</title><form>${fields}</form>`,
  );
  const clean = await namesOf(page);
  expect(clean.length).toBeGreaterThan(1);
  const hidden = clobbering.map((name) => `<input type="hidden" name="${name}">`).join('');
  const images = clobbering.map((name) => `<img name="${name}" alt="">`).join('');
  await openMarkup(
    page,
    arena,
    `<!doctype html><html lang="nb"><title>Sak</title>${images}<form id="body" name="documentElement">${fields}${hidden}</form><a id="defaultView"></a><form name="location"></form>`,
  );
  expect(await namesOf(page)).toEqual(clean);
});

const bidi = '\u202e\u2066\u200b\u200f\u00ad\ufeff';

test('attack 11: labels with markup, a megabyte, hidden signs; ten thousand fields', async ({
  page,
  arena,
}) => {
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  page.on('console', (message) => message.type() === 'error' && failures.push(message.text()));
  await openMarkup(
    page,
    arena,
    `<!doctype html><html lang="nb"><title>Sak</title><form><h1>Kartlegging av livssituasjon</h1>
    <label>Gjeld &lt;img src=x onerror="globalThis.broken=1"&gt;&lt;script&gt;globalThis.broken=1&lt;/script&gt; <input></label>
    <label>Gje${bidi}ld hos utleier${bidi} <input></label>
    <label>Bolig ${'å'.repeat(1_000_000)} <input></label></form>`,
  );
  const names = await namesOf(page);
  expect(names.length).toBeGreaterThan(0);
  expect(
    names.filter((name) =>
      /\p{Cc}|[\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad\ufeff]/u.test(name),
    ),
  ).toEqual([]);
  expect(Math.max(...names.map(({ length }) => length))).toBeLessThan(500);
  expect(await page.evaluate('globalThis.broken')).toBeUndefined();
  expect(
    await page
      .locator('html > :not(head):not(body)')
      .evaluateAll((all) => all.map((one) => one.innerHTML)),
  ).toEqual(['']);
  await openMarkup(
    page,
    arena,
    `<!doctype html><html lang="nb"><title>Sak</title><form><h1>Kartlegging</h1>${'<label>Gjeld <input></label>'.repeat(10_000)}</form>`,
  );
  expect((await namesOf(page, 20_000)).length).toBeGreaterThan(0);
  await page.locator('input').first().fill('siden virker');
  expect(failures).toEqual([]);
});

/** The shortest of three runs, in milliseconds: what else the machine does only adds. */
function leastOf(work: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const before = performance.now();
    work();
    return performance.now() - before;
  });
  return Math.min(...times);
}

test('attack 12: texts made to make matching slow', () => {
  const field = (label: string) => ({
    label,
    group: '',
    section: '',
    hint: label,
    options: [label, label],
    type: 'text',
    name: label,
    autocomplete: '',
    placeholder: label,
    title: label,
  });
  const bombs = ['a', 'a ', 'skyld ', 'ab-', '\u202ea', '((((', 'lån|', '.*', '~=', 'ææ '];
  topicsOf(field('gjeld'));
  for (const bomb of bombs) {
    // A description is cut at 300 characters; this is what would pass if it were not.
    const text = `${bomb.repeat(100_000 / bomb.length)}!`;
    const whole = leastOf(() => topicsOf(field(text)));
    const part = leastOf(() => topicsOf(field(text.slice(text.length / 2))));
    expect(whole, `${JSON.stringify(bomb)}: linear in the text`).toBeLessThan(
      Math.max(50, part * 6),
    );
  }
});

test('attack 18: frames of every kind are read once each', async ({ page, arena }) => {
  const form = `<form><label>Gjeld <input></label></form>`;
  const markup = (kind: string) =>
    `<!doctype html><html lang="nb"><title>${kind}</title><h1>Kartlegging</h1>${form}`;
  await openMarkup(
    page,
    arena,
    `${markup('Sak')}<iframe srcdoc='${markup('srcdoc')}' height="200"></iframe>
     <iframe id="blank" height="200"></iframe><iframe sandbox srcdoc='${markup('sandbox')}' height="200"></iframe>
     <script>const { contentDocument } = document.getElementById('blank'); contentDocument.open(); contentDocument.write(${JSON.stringify(markup('about:blank'))}); contentDocument.close()</script>`,
  );
  expect(page.frames().length).toBe(4);
  for (const frame of page.frames()) {
    const ours = frame.locator('html > :not(head):not(body)');
    await expect(ours, await frame.title()).toHaveCount(1);
  }
  // One marker at the field of each frame, and no more come. The sandboxed one is in a process of its own, where they
  // cannot be counted.
  await expect.poll(async () => (await namesOf(page)).length).toBe(3);
  await page.waitForTimeout(1000);
  expect(await namesOf(page)).toEqual(Array.from({ length: 3 }, () => 'Støtte til feltet Gjeld'));
});

test('attack 18: frames of data and of a PDF hold one of ours at most, the form its own', async ({
  page,
  arena,
}) => {
  const markup = '<html lang="nb"><h1>Kartlegging</h1><form><label>Gjeld <input></label></form>';
  await page.route('**/paper.pdf', (route) =>
    route.fulfill({ contentType: 'application/pdf', body: '%PDF-1.4\n%%EOF' }),
  );
  await openMarkup(
    page,
    arena,
    `<!doctype html>${markup}<iframe src="data:text/html,${encodeURIComponent(markup)}"></iframe><iframe src="/paper.pdf"></iframe>`,
  );
  expect((await namesOf(page)).length).toBeGreaterThan(0);
  expect(await page.locator('html > [popover]').count()).toBe(1);
  expect(page.frames().some((frame) => frame.url().startsWith('data:'))).toBe(true);
  for (const frame of page.frames()) {
    const ours = await frame.locator('html > [popover]').count();
    expect(ours, frame.url()).toBeLessThan(2);
  }
});

test('attack 18: back and forth twenty times leaves one of ours and no error', async ({
  page,
  arena,
}) => {
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  await page.goto(ownForm(arena));
  const names = await namesOf(page);
  await page.goto(new URL('quiet/login.html', arena.forms.url).href);
  for (let time = 0; time < 10; time++) {
    await page.goBack();
    await page.goForward();
  }
  await page.goBack();
  expect(await namesOf(page)).toEqual(names);
  expect(await page.locator('html > [popover]').count()).toBe(1);
  expect(failures).toEqual([]);
});
