/** Attacks 3 and 4: presses lured or forged; and that the user's own keys are never refused. */

import { markersOf } from '../fixtures';
import { boxAt, expect, openFormPanel, ownForm, standing, storedTicks, test } from './arena';

const twoFrames = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))`;

test('attack 03: a page that brings the panel under a pressing pointer', async ({
  page,
  arena,
}) => {
  const panel = await openFormPanel(page, arena);
  const at = await boxAt(panel);
  const by = 60;
  for (let time = 0; time < 5; time++) {
    const step = time % 2 ? by : -by;
    at.y -= step;
    await page.mouse.move(at.x, at.y);
    await page.evaluate(`scrollBy({ top: ${step}, behavior: 'instant' }); ${twoFrames}`);
    await page.mouse.click(at.x, at.y);
    await page.waitForTimeout(200);
  }
  expect(await storedTicks(panel)).toBe(0);
});

test('attack 03: a field that follows the mouse', async ({ page, arena }) => {
  const panel = await openFormPanel(page, arena);
  await page.evaluate(() => {
    const field = document.querySelector<HTMLElement>('[name=gjeld]');
    addEventListener('mousemove', ({ clientX, clientY }) => {
      if (!field) return;
      Object.assign(field.style, {
        position: 'fixed',
        left: `${Math.max(0, clientX - 400 - Math.random())}px`,
        top: `${clientY - 200}px`,
        width: `${100 + Math.random() * 4}px`,
      });
    });
  });
  for (let step = 0; step < 12; step++) {
    await page.mouse.move(700 + step * 6, 400 + step * 3);
    const at = await boxAt(panel);
    await page.mouse.click(at.x, at.y);
  }
  await page.waitForTimeout(200);
  expect(await storedTicks(panel)).toBe(0);
});

test('attack 03: shown for a moment, pressed in that moment', async ({ page, arena }) => {
  const panel = await openFormPanel(page, arena);
  const at = await boxAt(panel);
  // Away out of sight for long, back for less than half a second, pressed.
  await page.evaluate(`scrollBy({ top: 2000, behavior: 'instant' })`);
  await page.waitForTimeout(900);
  await page.evaluate(`scrollBy({ top: -2000, behavior: 'instant' }); ${twoFrames}`);
  await page.mouse.click(at.x, at.y);
  await page.waitForTimeout(300);
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
  const panel = await openFormPanel(page, arena);
  await panel.getByRole('tab', { name: 'Notat' }).click();
  const box = await panel.getByRole('textbox').boundingBox();
  if (!box) throw new Error('no note');
  await page.evaluate(`scrollBy({ top: 40, behavior: 'instant' }); ${twoFrames}`);
  await page.mouse.click(box.x + 50, box.y);
  await page.waitForTimeout(200);
  await expect(panel.getByRole('textbox')).not.toBeFocused();
  // Still for long enough, it is.
  await expect.poll(() => standing(panel)).toBe('counts');
  await page.waitForTimeout(600);
  await page.mouse.click(box.x + 50, box.y);
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
