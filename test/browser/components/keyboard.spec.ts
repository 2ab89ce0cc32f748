/** All of it works without a mouse, and the focus is where one expects it. */
import { expect, test } from './gallery';

test('arrows, Home and End move between the tabs and choose at once', async ({ page, gallery }) => {
  await gallery.open(page, 'panel-look');
  await page.getByRole('tab', { name: 'Se etter' }).focus();
  for (const [key, tab] of [
    ['ArrowRight', 'Spør'],
    ['End', 'Notat'],
    ['ArrowRight', 'Se etter'],
    ['ArrowLeft', 'Notat'],
    ['Home', 'Se etter'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole('tab', { name: tab })).toBeFocused();
    await expect(page.getByRole('tab', { selected: true })).toHaveText(tab);
    await expect(page.getByRole('tabpanel', { name: tab })).toBeVisible();
  }
});

test('the panel is walked in the order it is read', async ({ page, gallery }) => {
  await gallery.open(page, 'panel-topics');
  const walked: string[] = [];
  for (let step = 0; step < 9; step += 1) {
    await page.keyboard.press('Tab');
    walked.push(
      await page.evaluate(() => {
        const at = document.activeElement;
        return at?.getAttribute('aria-label') ?? at?.id.slice(0, 0) + (at?.textContent ?? '');
      }),
    );
  }
  expect(walked.slice(0, 5)).toEqual([
    'Åpne i sidepanelet',
    'Lukk',
    'Lønn og penger',
    'Arbeid',
    'Se etter',
  ]);
  expect(walked[6]).toBe('Nytt ark');
});

test('a line is ticked by its text, and its source ticks nothing', async ({ page, gallery }) => {
  await gallery.open(page, 'panel-look');
  const box = page.getByRole('checkbox', {
    name: 'Mange deler rom under uverdige forhold',
    exact: true,
  });
  await expect(box).toHaveCount(1);
  const source = page.getByRole('link', { name: 'Kommuneveileder tab. 8 (2015)' });
  await expect(source).toHaveAttribute('href', 'reader.html#i4f2');
  await expect(source).toHaveAttribute('rel', 'noreferrer');
  expect(await source.evaluate((link) => link.closest('label'))).toBeNull();
});

test('the search is driven by arrows, Enter and Esc', async ({ page, gallery }) => {
  await gallery.open(page, 'popup');
  const box = page.getByRole('combobox');
  await expect(box).toBeFocused();
  await page.keyboard.type('refleksjon');
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  const first = page.getByRole('option').first();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(box).toHaveAttribute(
    'aria-activedescendant',
    (await first.getAttribute('id')) ?? '?',
  );
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('output')).toHaveText('a');
  await page.keyboard.press('Escape');
  await expect(box).toHaveValue('');
  await expect(box).toHaveAttribute('aria-expanded', 'false');
});

test('Enter without arrows opens the first hit', async ({ page, gallery }) => {
  await gallery.open(page, 'popup');
  await page.keyboard.type('ref');
  await page.keyboard.press('Enter');
  await expect(page.locator('output')).toHaveText('a');
});

test('the steps are answered by arrow keys and can be changed back', async ({ page, gallery }) => {
  await gallery.open(page, 'what-now');
  await page.getByRole('radio', { name: 'Nei' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('group', { name: /under 18/ })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('heading', { name: 'Ring 112' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ring Politiet' })).toHaveAttribute(
    'href',
    'tel:112',
  );
});

test('a field opened in the sheet takes the focus to its heading', async ({ page, gallery }) => {
  await gallery.open(page, 'sheet-opened');
  await expect(page.getByRole('heading', { name: 'Boforhold' })).toBeFocused();
});

test('deleting asks first, with the focus on the safe answer', async ({ page, gallery }) => {
  await gallery.open(page, 'sheet');
  await page.getByRole('button', { name: 'Slett arket' }).click();
  await expect(page.getByRole('button', { name: 'Behold' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Slett arket' })).toBeVisible();
});

test('the note is never remembered or checked by the browser', async ({ page, gallery }) => {
  await gallery.open(page, 'panel-note');
  const note = page.getByRole('textbox', { name: 'Notat til dette feltet' });
  await expect(note).toHaveAttribute('autocomplete', 'off');
  await expect(note).toHaveAttribute('spellcheck', 'false');
  await expect(note).toHaveAttribute('data-gramm', 'false');
});

test('copying says that it worked', async ({ page, gallery }) => {
  await gallery.open(page, 'panel-look');
  await page.getByRole('button', { name: 'Kopier nummeret til ROSA' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Kopiert' })).toHaveCount(1);
});

test('a passphrase can be pasted, and a password manager is told which one it is', async ({
  page,
  gallery,
}) => {
  await gallery.open(page, 'sheet-passphrase');
  const fields = page.locator('input[type=password]');
  await expect(fields.first()).toHaveAttribute('autocomplete', 'new-password');
  await expect(fields.last()).toHaveAttribute('autocomplete', 'new-password');
  await gallery.open(page, 'sheet-locked');
  const field = page.locator('input[type=password]');
  await expect(field).toHaveAttribute('autocomplete', 'current-password');
  const search = page.getByRole('combobox');
  await search.fill('et langt passord');
  await search.press('ControlOrMeta+A');
  await search.press('ControlOrMeta+X');
  await field.press('ControlOrMeta+V');
  await expect(field).toHaveValue('et langt passord');
});

/** What is pressed, and what has the focus as soon as it is drawn. */
const opened = [
  { state: 'sheet', press: 'Slett arket', focus: 'Behold' },
  { state: 'sheet', press: 'Samtalen', focus: 'Samtalen' },
  // A box to write in.
  { state: 'sheet-shelf', press: 'Gi navn: Ark 10.42 · 22. nov.', focus: '' },
  { state: 'guides', press: /^Tegn/, focus: 'Tegn' },
  { state: 'welcome', press: 'Neste', focus: 'Hva arbeider du med?' },
];

for (const { state, press, focus } of opened) {
  test(`${state}: ${press} moves the focus with the drawing, before another key can be pressed`, async ({
    page,
    gallery,
  }) => {
    await gallery.open(page, state);
    const button = page.getByRole('button', { name: press }).first();
    const focused = await button.evaluate(async (one) => {
      (one as HTMLElement).click();
      // Drawing is promised, no more: a task of its own would let a key come between.
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
      return document.activeElement?.textContent;
    });
    expect(focused).toBe(focus);
  });
}
