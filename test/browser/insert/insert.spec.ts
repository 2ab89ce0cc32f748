import type { Locator, Page } from '@playwright/test';
import { detectorScript } from '@/scripts/inspect/bundle';
import type { Inserted, Place } from '@/utils/insert/types';
import { expect, test } from '../forms/forms';
import type { OnPage } from './in-page';

const text = 'Oppsummering\n• Bor på arbeidsstedet\nNotat: sover bak kjøkkenet';
let script = '';

test.beforeAll(async () => {
  script = await detectorScript(new URL('./in-page.ts', import.meta.url));
});

async function show(page: Page, html: string) {
  await page.setContent(html);
  await page.evaluate(script);
}

const look = (page: Page): Promise<Place> =>
  page.evaluate(() => (globalThis as unknown as OnPage).caret.look());
const insert = (page: Page, what: string, label: string): Promise<Inserted> =>
  page.evaluate(
    ([one = '', name = '']) => (globalThis as unknown as OnPage).caret.insert(one, name),
    [what, label],
  );

/** Puts the caret, or a selection, into a field. */
const caretAt = (field: Locator, from: number, to = from) =>
  field.evaluate(
    (one, [start, end]) => {
      const control = one as HTMLTextAreaElement;
      control.focus();
      control.setSelectionRange(start ?? 0, end ?? 0);
    },
    [from, to],
  );

test('a caret in the middle keeps both sides, and undo takes it back', async ({ page }) => {
  await show(page, '<label>Notat <textarea></textarea></label>');
  const field = page.getByLabel('Notat');
  await field.fill('før etter');
  await caretAt(field, 4);
  expect(await look(page)).toEqual({ kind: 'field', label: 'Notat', oneLine: false, room: -1 });
  expect(await insert(page, text, 'Notat')).toEqual({ outcome: 'inserted', missing: '' });
  await expect(field).toHaveValue(`før ${text}etter`);
  await page.keyboard.press('Control+z');
  await expect(field).toHaveValue('før etter');
});

test('a selection is not replaced: the text goes behind it', async ({ page }) => {
  await show(page, '<label>Notat <textarea></textarea></label>');
  const field = page.getByLabel('Notat');
  await field.fill('før midt etter');
  await caretAt(field, 4, 8);
  await insert(page, ' ny', 'Notat');
  await expect(field).toHaveValue('før midt ny etter');
});

test('what maxlength cuts is told', async ({ page }) => {
  await show(page, '<label>Notat <textarea maxlength="20"></textarea></label>');
  const field = page.getByLabel('Notat');
  await field.fill('12345');
  await caretAt(field, 5);
  expect(await look(page)).toMatchObject({ room: 15 });
  const result = await insert(page, text, 'Notat');
  expect(await field.inputValue()).toHaveLength(20);
  expect(result).toEqual({ outcome: 'inserted', missing: text.slice(15) });
});

test('a text that stands there already is not taken for the one that was cut', async ({ page }) => {
  await show(page, '<label>Notat <input maxlength="25"></label>');
  const field = page.getByLabel('Notat');
  await field.fill('sover bak kjøkkenet');
  await caretAt(field, 0);
  expect(await insert(page, 'sover bak kjøkkenet', 'Notat')).toEqual({
    outcome: 'inserted',
    missing: 'bak kjøkkenet',
  });
});

test('one line takes line breaks as spaces', async ({ page }) => {
  await show(page, '<label>Kort <input></label>');
  const field = page.getByLabel('Kort');
  await caretAt(field, 0);
  expect(await look(page)).toMatchObject({ kind: 'field', oneLine: true });
  expect(await insert(page, 'en to', 'Kort')).toEqual({ outcome: 'inserted', missing: '' });
  await expect(field).toHaveValue('en to');
});

for (const [name, html, kind] of [
  ['a field that is for reading', '<label>X <input readonly></label>', 'read-only'],
  ['a password', '<label>X <input type="password"></label>', 'unfit'],
  ['a number', '<label>X <input type="number"></label>', 'unfit'],
  ['an editor', '<div contenteditable aria-label="X" id="x">a</div>', 'rich'],
  ['a button', '<button>X</button>', 'none'],
] as const) {
  test(`${name} gets nothing`, async ({ page }) => {
    await show(page, html);
    const before = await page.locator('body').innerHTML();
    await page.locator('input,button,[contenteditable]').focus();
    expect((await look(page)).kind).toBe(kind);
    expect(await insert(page, text, 'X')).toEqual({ outcome: 'moved' });
    expect(await page.locator('body').innerHTML()).toBe(before);
    if (html.includes('input')) await expect(page.locator('input')).toHaveValue('');
  });
}

test('nothing has the caret, or another field than the one previewed', async ({ page }) => {
  await show(page, '<label>A <input></label><label>B <input></label>');
  expect(await look(page)).toEqual({ kind: 'none' });
  await page.getByLabel('B').focus();
  expect(await insert(page, text, 'A')).toEqual({ outcome: 'moved' });
  await expect(page.getByLabel('B')).toHaveValue('');
});

test('a field in an open shadow root, and in a frame of the same origin, is found', async ({
  page,
}) => {
  await show(
    page,
    '<div></div><iframe srcdoc="<label>Innen <textarea></textarea></label>"></iframe>',
  );
  await page.evaluate(() => {
    const root = document.querySelector('div')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<textarea aria-label="Skygge"></textarea>';
  });
  await page.getByLabel('Skygge').focus();
  expect(await look(page)).toMatchObject({ kind: 'field', label: 'Skygge' });
  const inner = page.frameLocator('iframe').getByLabel('Innen');
  await inner.focus();
  expect(await look(page)).toMatchObject({ kind: 'field', label: 'Innen' });
  expect(await insert(page, text, 'Innen')).toEqual({ outcome: 'inserted', missing: '' });
  await expect(inner).toHaveValue(text);
});

test('a frame of another origin is told by its address', async ({ page, forms }) => {
  const address = new URL('quiet/login.html', forms.otherUrl).href;
  await page.goto(new URL('quiet/search.html', forms.url).href);
  await page.evaluate(script);
  await page.evaluate((src) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src }));
  }, address);
  await page.frameLocator('iframe').locator('input').first().focus();
  expect(await look(page)).toEqual({ kind: 'frame', address });
});

test('listeners hear it as typing, and a form that refuses it is believed', async ({ page }) => {
  await show(page, '<label>A <input></label><label>B <input></label>');
  await page.evaluate(() => {
    const [a, b] = document.querySelectorAll('input');
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const type of ['beforeinput', 'input', 'change']) {
      a?.addEventListener(type, (event) =>
        heard.push(`${type} ${(event as InputEvent).data ?? ''}`),
      );
    }
    b?.addEventListener('input', () => {
      b.value = '';
    });
  });
  await page.getByLabel('A').focus();
  await insert(page, 'en', 'A');
  expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([
    'beforeinput en',
    'input en',
    'change ',
  ]);
  await page.getByLabel('B').focus();
  expect(await insert(page, 'en', 'B')).toEqual({ outcome: 'inserted', missing: 'en' });
});

test('React (Aksel) keeps it through its own rendering', async ({ page, forms }) => {
  await page.goto(new URL('interview/sak/2026-1184/steg/2', forms.url).href);
  await page.evaluate(script);
  const field = page.getByLabel('Adresse', { exact: true });
  await field.fill('før etter');
  await caretAt(field, 3);
  expect(await insert(page, ' midt', 'Adresse')).toEqual({ outcome: 'inserted', missing: '' });
  // Another answer makes React draw everything anew from its own state.
  await page.getByLabel('Hvem bor personen sammen med?').fill('søster');
  await expect(field).toHaveValue('før midt etter');
});

test('SurveyJS takes it over as an answer', async ({ page, forms }) => {
  await page.goto(new URL('inspection/?side=9', forms.url).href);
  await page.evaluate(script);
  const field = page.getByRole('textbox', { name: 'Inspektørens observasjoner' });
  await field.click();
  const place = await look(page);
  expect(place).toMatchObject({ kind: 'field', oneLine: false });
  const label = place.kind === 'field' ? place.label : '';
  expect(label).toContain('Inspektørens observasjoner');
  expect(await insert(page, text, label)).toEqual({ outcome: 'inserted', missing: '' });
  await page.getByRole('button', { name: 'Forrige' }).click();
  await page.getByRole('button', { name: 'Neste' }).click();
  await expect(field).toHaveValue(text);
});

test('the old system: a field without any label is named by its row', async ({ page, forms }) => {
  await page.goto(new URL('prison/innkomst?id=4712', forms.url).href);
  await page.evaluate(script);
  const field = page.locator('textarea').first();
  if ((await field.count()) === 0) return;
  await field.focus();
  const place = await look(page);
  const label = place.kind === 'field' ? place.label : '';
  expect(label).not.toBe('');
  expect(await insert(page, text, label)).toEqual({ outcome: 'inserted', missing: '' });
  await expect(field).toHaveValue(text);
});
