/** Attacks 3 and 4: presses lured or forged; and that the user's own keys are never refused. */

import type { Page } from '@playwright/test';
import { markersOf } from '../fixtures';
import { boxAt, expect, openFormPanel, ownForm, storedTicks, test } from './arena';

/** Shoves the whole form down by so many pixels from where it was, and waits until it is drawn. */
async function shove(page: Page, by: number): Promise<void> {
  await page.evaluate(async (top) => {
    document.body.style.paddingTop = `${top}px`;
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  }, by);
}

/** A window with room for the panel to move with its field. */
const roomy = { width: 1280, height: 1600 };

test('attack 03: a page that brings the panel under a pressing pointer', async ({
  page,
  arena,
}) => {
  await page.setViewportSize(roomy);
  const panel = await openFormPanel(page, arena);
  const at = await boxAt(panel);
  for (const by of [120, 40, 160, 80]) {
    await shove(page, by);
    await page.mouse.click(at.x, at.y + by);
    expect((await boxAt(panel)).y - at.y, 'the panel went along').toBeCloseTo(by, 0);
    await page.waitForTimeout(100);
    expect(await storedTicks(panel)).toBe(0);
  }
  // The same press, after half a second of peace, counts.
  await page.waitForTimeout(600);
  await page.mouse.click(at.x, at.y + 80);
  await expect.poll(() => storedTicks(panel)).toBe(1);
});

test('attack 03: a field that follows the mouse', async ({ page, arena }) => {
  await page.setViewportSize(roomy);
  const panel = await openFormPanel(page, arena);
  const at = await boxAt(panel);
  const { y: top } = await page.locator('[name=gjeld]').evaluate((field) => {
    const box = field.getBoundingClientRect();
    addEventListener('mousemove', ({ clientY }) => {
      document.body.style.paddingTop = `${Math.max(0, clientY - box.y)}px`;
    });
    return box;
  });
  for (let step = 1; step <= 6; step++) {
    await page.mouse.move(200, top + step * 30);
    await page.mouse.click(at.x, at.y + step * 30);
  }
  await page.waitForTimeout(200);
  expect((await boxAt(panel)).y - at.y, 'the panel went along').toBeGreaterThan(100);
  expect(await storedTicks(panel)).toBe(0);
});

test('attack 03: shown for a moment, pressed in that moment', async ({ page, arena }) => {
  await page.setViewportSize(roomy);
  const panel = await openFormPanel(page, arena);
  const at = await boxAt(panel);
  await shove(page, 300);
  await page.waitForTimeout(800);
  await shove(page, 0);
  await page.mouse.click(at.x, at.y);
  await page.waitForTimeout(200);
  expect(await storedTicks(panel)).toBe(0);
});

test('attack 04: events that a script makes', async ({ page, arena }) => {
  await page.goto(ownForm(arena));
  const [marker] = await markersOf(page);
  if (!marker) throw new Error('no marker');
  const forge = ({ x, y }: { x: number; y: number }) => {
    const host = [...document.querySelectorAll<HTMLElement>('div[popover]')].find(
      (one) => one.parentElement === document.documentElement,
    );
    const about = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y };
    for (const target of [host, document.elementFromPoint(x, y)]) {
      (target as HTMLElement | null)?.click();
      for (const name of ['pointerdown', 'pointerup'])
        target?.dispatchEvent(new PointerEvent(name, about));
      for (const name of ['mousedown', 'mouseup', 'click'])
        target?.dispatchEvent(new MouseEvent(name, about));
      for (const key of ['Enter', ' ']) {
        target?.dispatchEvent(new KeyboardEvent('keydown', { ...about, key }));
        target?.dispatchEvent(new KeyboardEvent('keyup', { ...about, key }));
      }
      target?.dispatchEvent(new InputEvent('input', about));
    }
  };
  await page.evaluate(forge, marker);
  await page.waitForTimeout(500);
  expect(page.frames().some((frame) => frame.url().includes('panel.html'))).toBe(false);

  const panel = await openFormPanel(page, arena);
  await page.evaluate(forge, await boxAt(panel));
  await page.waitForTimeout(300);
  expect(await storedTicks(panel)).toBe(0);
});

test('attack 04: the first focus of the note is not given to a lured press', async ({
  page,
  arena,
}) => {
  await page.setViewportSize(roomy);
  const panel = await openFormPanel(page, arena);
  await panel.getByRole('tab', { name: 'Notat' }).click();
  const box = await panel.getByRole('textbox').boundingBox();
  if (!box) throw new Error('no note');
  await shove(page, 100);
  await page.mouse.click(box.x + 50, box.y + 110);
  await page.waitForTimeout(200);
  await expect(panel.getByRole('textbox')).not.toBeFocused();
  // Still for long enough, it is.
  await page.waitForTimeout(600);
  await page.mouse.click(box.x + 50, box.y + 110);
  await expect(panel.getByRole('textbox')).toBeFocused();
});

test('keys are never refused: a note loses no character while the page does what it can', async ({
  page,
  arena,
}) => {
  const panel = await openFormPanel(page, arena);
  await panel.getByRole('tab', { name: 'Notat' }).click();
  await panel.getByRole('textbox').focus();
  const text = 'Låner penger av den som skaffet jobben, 40 000 kr. Vet ikke hva som gjenstår.';
  await page.evaluate(() => {
    const tip = document.createElement('div');
    tip.popover = 'manual';
    tip.textContent = 'Husk å lagre';
    document.body.append(tip);
    const grow = document.createElement('p');
    document.body.prepend(grow);
    let turn = 0;
    Object.assign(globalThis, {
      disturb() {
        turn++;
        grow.style.height = `${(turn % 5) * 7}px`;
        scrollBy({ top: turn % 2 ? 30 : -30, behavior: 'instant' });
        if (tip.matches(':popover-open')) tip.hidePopover();
        tip.showPopover();
      },
    });
  });
  for (const character of text) {
    await page.evaluate('disturb()');
    await page.keyboard.type(character);
  }
  await expect(panel.getByRole('textbox')).toHaveValue(text);
  await expect(panel.getByRole('textbox')).toBeFocused();
  await expect(panel.getByText(/^Lagret/)).toBeVisible();
});

test('keys are never refused: a focus that the browser takes while someone writes comes back', async ({
  page,
  arena,
}) => {
  const panel = await openFormPanel(page, arena);
  await panel.getByRole('tab', { name: 'Notat' }).click();
  const note = panel.getByRole('textbox');
  await note.focus();
  for (const word of ['Skylder ', '40 000 ', 'kr']) {
    await page.keyboard.type(word);
    // As happens when a frame is out of the page for a moment, on its way to the top.
    await panel.evaluate(() => (document.activeElement as HTMLElement).blur());
  }
  await page.keyboard.type('.');
  await expect(note).toHaveValue('Skylder 40 000 kr.');
  await expect(note).toBeFocused();
  // Who leaves by Tab, or presses beside it, is let go.
  await page.keyboard.press('Shift+Tab');
  await expect(note).not.toBeFocused();
  await note.focus();
  await panel.locator('h1,h2').first().click();
  await expect(note).not.toBeFocused();
});

test('while a note is written the panel stays where it is, and comes on top after', async ({
  page,
  arena,
}) => {
  const panel = await openFormPanel(page, arena);
  await panel.getByRole('tab', { name: 'Notat' }).click();
  await panel.getByRole('textbox').focus();
  await page.evaluate(() => {
    const log = Object.assign(globalThis, { lifted: 0 });
    const ours = (node: EventTarget | null) =>
      node instanceof Element && node.parentNode === document.documentElement;
    addEventListener('beforetoggle', ({ target }) => ours(target) && log.lifted++, true);
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'inset: 0; width: auto; height: auto';
    document.body.append(cover);
    Object.assign(globalThis, { cover });
  });
  const lifted = () => page.evaluate<number>('lifted');
  await page.keyboard.type('Lån');
  await page.evaluate('cover.showPopover()');
  for (const character of 'er av sjefen') {
    await page.keyboard.type(character);
    await page.waitForTimeout(50);
  }
  expect(await lifted()).toBe(0);
  await expect.poll(lifted, { timeout: 5000 }).toBeGreaterThan(0);
  await expect(panel.getByRole('textbox')).toHaveValue('Låner av sjefen');
  await expect(panel.getByRole('textbox')).toBeFocused();
});

test('attack 04: every control of the panel is known: it leads on, shows more, or is held back', async ({
  page,
  arena,
}) => {
  const panel = await openFormPanel(page, arena);
  await panel.getByRole('checkbox').first().check();
  await expect(panel.getByText(/^Lagret/)).toBeVisible();
  for (const tab of ['Se etter', 'Spør', 'Gjør', 'Notat']) {
    await panel.getByRole('tab', { name: tab }).click();
    const free = await panel
      .locator('button:not([role=tab], [class^=kj-sheet] button, .kj-note-copy button)')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? one.textContent));
    const known = /^(Åpne i sidepanelet|Lukk|Vis .*|Alle ark.*|Kopier.*)$/;
    expect(free.filter((name) => !known.test(name ?? ''))).toEqual([]);
  }
  await expect(panel.locator('select, [contenteditable], input:not([type=checkbox])')).toHaveCount(
    0,
  );
});
