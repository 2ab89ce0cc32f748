/** Pointing at a field, saying what it is about, and what comes of it: in a real Chromium. */
import type { Locator, Page } from '@playwright/test';
import { sidePanelBeside } from './beside';
import { expect, grantSite, markersOf, test } from './fixtures';
import { formServer } from './rules-form';

/** What the picker's bar is called and says, once it is drawn; it stands in a closed root. */
async function barOf(page: Page): Promise<string | null> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  await session.detach();
  for (const { attributes = [] } of nodes) {
    const said = (name: string) => attributes[attributes.indexOf(name) + 1] ?? '';
    if (!attributes.includes('spinbutton')) continue;
    // What is seen and what a screen reader says is one.
    const value = attributes.includes('aria-valuetext') ? said('aria-valuetext') : '';
    if (value) expect(said('data-name')).toBe(value);
    return `${said('aria-label')} | ${value.replace(/:$/, '')}`;
  }
  return null;
}

const names = async (page: Page) => (await markersOf(page, 1500)).map(({ name }) => name);

test('a field is picked by pointing: what was understood and why, another topic, at once and after a reload', async ({
  context,
  page,
}) => {
  const form = await formServer();
  try {
    await grantSite(context, form.origin);
    await page.goto(`${form.origin}/sak/4711`);
    await expect.poll(() => names(page)).toEqual([expect.stringContaining('Bosted')]);
    const own = await sidePanelBeside(context, page);
    await own.getByRole('button', { name: 'Felt', exact: true }).click();
    await own.getByRole('button', { name: 'Pek på et felt' }).click();
    await expect(own.getByText('Pek på et felt i skjemaet')).toBeVisible();
    await page.bringToFront();
    await expect.poll(() => barOf(page)).toContain('Velg et felt');

    const heard = await page.evaluate(() => {
      const seen: string[] = [];
      for (const kind of ['click', 'focus', 'input', 'pointerdown', 'mousedown'])
        document.querySelector('form')?.addEventListener(kind, () => seen.push(kind), true);
      return Object.assign(globalThis, { seen }).seen;
    });
    expect(heard).toEqual([]);
    const input = page.getByLabel('Diverse');
    const box = (await input.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(box.x + 20, box.y + 8);
    await expect.poll(() => barOf(page)).toContain('Diverse');
    await page.mouse.click(box.x + 20, box.y + 8);
    await expect.poll(() => barOf(page)).toBe(null);
    // The field itself was not touched, and nothing of ours is left but the markers.
    expect(await page.evaluate('seen')).toEqual([]);
    await expect(input).not.toBeFocused();

    await own.bringToFront();
    const understood = own.getByRole('region', { name: 'Slik er feltet forstått' });
    await expect(understood).toContainText('Diverse');
    await expect(understood).toContainText('Opphold i Norge');
    await expect(understood).toContainText('kort tekst');
    await expect(understood).toContainText('Ingen tema');
    await own.getByLabel('Tema 1').selectOption('Gjeld');
    await own.getByRole('button', { name: 'Lagre' }).click();
    await expect(own.getByText('Lagret. Gjelder fra nå av.')).toBeVisible();

    await page.bringToFront();
    await expect.poll(() => names(page)).toHaveLength(2);
    await page.reload();
    await expect.poll(() => names(page)).toHaveLength(2);
    // Another case of the same form, rendered anew: other ids, group and field renamed a little.
    await page.goto(`${form.origin}/sak/9022?redesign`);
    await expect.poll(async () => (await names(page)).join()).toContain('DIVERSE');
  } finally {
    await form.close();
  }
});

test('a field is picked by keys alone, and silenced on its form; Esc leaves everything as it was', async ({
  context,
  page,
}) => {
  const form = await formServer();
  try {
    await grantSite(context, form.origin);
    await page.goto(`${form.origin}/sak/4711`);
    await expect.poll(() => names(page)).toHaveLength(1);
    const own = await sidePanelBeside(context, page);
    await own.getByRole('button', { name: 'Felt', exact: true }).click();
    await own.getByRole('button', { name: 'Pek på et felt' }).click();
    await page.bringToFront();
    await expect.poll(() => barOf(page)).toContain('Velg et felt');
    await page.keyboard.press('Escape');
    await expect.poll(() => barOf(page)).toBe(null);

    await own.bringToFront();
    await own.getByRole('button', { name: 'Pek på et felt' }).click();
    await page.bringToFront();
    await expect.poll(() => barOf(page)).toContain('Velg et felt');
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await expect.poll(() => barOf(page)).toContain('Bosted');
    await page.keyboard.press('Enter');
    await expect.poll(() => barOf(page)).toBe(null);

    await own.bringToFront();
    const understood = own.getByRole('region', { name: 'Slik er feltet forstått' });
    await expect(understood).toContainText('fordi «bosted» står i feltnavnet');
    await own.getByLabel('Tema 1').selectOption('Ingenting: feltet skal være stille');
    await own.getByRole('radio', { name: 'Bare i dette skjemaet' }).check();
    await own.getByRole('button', { name: 'Lagre' }).click();
    await expect(own.getByText('Lagret. Gjelder fra nå av.')).toBeVisible();
    await page.bringToFront();
    await expect.poll(() => names(page)).toHaveLength(0);
    // Another form of the site has its own word.
    await page.goto(`${form.origin}/registrering/ny`);
    await expect.poll(() => names(page)).toHaveLength(1);
  } finally {
    await form.close();
  }
});

/** Draws a row of the form anew, as frameworks do: other elements, another name if one is given; a row before it. */
const drawAnew = (page: Page, row: number, name?: string) =>
  page.evaluate(
    ({ row, name }) => {
      const old = document.querySelectorAll('form p')[row];
      const fresh = old?.cloneNode(true) as HTMLElement;
      const id = `anew-${Math.random()}`;
      fresh.querySelector('input')?.setAttribute('id', id);
      fresh.querySelector('label')?.setAttribute('for', id);
      if (name) fresh.querySelector('label')?.replaceChildren(name);
      else old?.before(Object.assign(document.createElement('p'), { style: 'height: 90px' }));
      old?.replaceWith(fresh);
    },
    { row, name },
  );

/** How far the box stands from the middle of a field, in pixels. */
async function boxBeside(page: Page, label: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  const box = nodes.find(
    ({ attributes = [] }) => attributes[attributes.indexOf('class') + 1] === 'box',
  );
  const model = await session.send('DOM.getBoxModel', { nodeId: box?.nodeId }).catch(() => null);
  await session.detach();
  const field = await page.getByLabel(label).boundingBox();
  const top = model?.model.border[1];
  return top === undefined || !field ? Number.NaN : Math.abs(top + 3 - field.y);
}

for (const by of ['mouse', 'keys'] as const) {
  test(`a form drawn anew while one picks by ${by}: box, bar and what is told follow, nothing stale is picked`, async ({
    context,
    page,
  }) => {
    const form = await formServer();
    try {
      await grantSite(context, form.origin);
      await page.goto(`${form.origin}/sak/4711`);
      await expect.poll(() => names(page)).toHaveLength(1);
      const own = await sidePanelBeside(context, page);
      await own.getByRole('button', { name: 'Felt', exact: true }).click();
      await own.getByRole('button', { name: 'Pek på et felt' }).click();
      await page.bringToFront();
      await expect.poll(() => barOf(page)).toContain('Velg et felt');
      const at = async (label: string) => {
        const box = await page.getByLabel(label).boundingBox();
        return [(box?.x ?? 0) + 20, (box?.y ?? 0) + 8] as const;
      };
      if (by === 'mouse') await page.mouse.move(...(await at('Diverse')));
      else for (const key of ['Home', 'ArrowDown']) await page.keyboard.press(key);
      await expect.poll(() => barOf(page)).toContain('Diverse');
      expect(await boxBeside(page, 'Diverse')).toBeLessThan(2);

      await drawAnew(page, 1);
      await expect.poll(() => boxBeside(page, 'Diverse')).toBeLessThan(2);
      await expect.poll(() => barOf(page)).toContain('Diverse');
      await drawAnew(page, 2, 'Sykdom');
      await expect.poll(() => barOf(page)).toContain('Sykdom');
      expect(await boxBeside(page, 'Sykdom')).toBeLessThan(2);

      if (by === 'mouse') await page.mouse.click(...(await at('Sykdom')));
      else await page.keyboard.press('Enter');
      await expect.poll(() => barOf(page)).toBe(null);
      await own.bringToFront();
      const understood = own.getByRole('region', { name: 'Slik er feltet forstått' });
      await expect(understood).toContainText('Sykdom');
      await expect(understood).not.toContainText('Diverse');
    } finally {
      await form.close();
    }
  });
}

test('by touch: a tap picks, the form feels nothing, and all that is tapped is large enough', async ({
  context,
  page,
}) => {
  const form = await formServer();
  try {
    await grantSite(context, form.origin);
    await page.goto(`${form.origin}/sak/4711`);
    await expect.poll(() => names(page)).toHaveLength(1);
    const own = await sidePanelBeside(context, page);
    const [ofPage, ofOwn] = await Promise.all([page, own].map((one) => context.newCDPSession(one)));
    if (!ofPage || !ofOwn) throw new Error('no sessions');
    for (const session of [ofPage, ofOwn])
      await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    const tap = async (session: typeof ofPage, target: Locator) => {
      const box = (await target.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    const tapOwn = async (target: Locator) => {
      await target.scrollIntoViewIfNeeded();
      const { height = 0 } = (await target.boundingBox()) ?? {};
      expect
        .soft(Math.round(height), (await target.textContent()) ?? '')
        .toBeGreaterThanOrEqual(44);
      await tap(ofOwn, target);
    };
    await tapOwn(own.getByRole('button', { name: 'Felt', exact: true }));
    await tapOwn(own.getByRole('button', { name: 'Pek på et felt' }));
    await expect(own.getByRole('button', { name: 'Avbryt' })).toBeVisible();
    await page.bringToFront();
    await expect.poll(() => barOf(page)).toContain('Velg et felt');
    await page.evaluate(() => {
      const seen: string[] = [];
      for (const kind of ['click', 'focusin', 'pointerdown', 'mousedown', 'touchstart', 'touchend'])
        document.querySelector('form')?.addEventListener(kind, () => seen.push(kind), true);
      Object.assign(globalThis, { seen });
    });
    // A finger has not pointed before.
    await tap(ofPage, page.getByLabel('Diverse'));
    await expect.poll(() => barOf(page)).toBe(null);
    expect(await page.evaluate('seen')).toEqual([]);
    await own.bringToFront();
    const understood = own.getByRole('region', { name: 'Slik er feltet forstått' });
    await expect(understood).toContainText('Diverse');
    await own.getByLabel('Tema 1').selectOption('Gjeld');
    for (const scope of await own.getByRole('radio').all()) {
      const label = own.locator('label').filter({ has: scope });
      const target = (await label.count()) > 0 ? label : scope.locator('xpath=..');
      const { height = 0 } = (await target.boundingBox()) ?? {};
      expect.soft(Math.round(height), 'a choice').toBeGreaterThanOrEqual(44);
    }
    await tapOwn(own.getByRole('button', { name: 'Lagre' }));
    await expect(own.getByText('Lagret. Gjelder fra nå av.')).toBeVisible();
    await page.bringToFront();
    await expect.poll(() => names(page)).toHaveLength(2);
  } finally {
    await form.close();
  }
});

/** Presses a key in the bar until it says a name; gives all names on the way. */
async function keyedTo(page: Page, key: string, name: string): Promise<string[]> {
  const said: string[] = [];
  for (let press = 0; press < 60 && said.at(-1) !== name; press += 1) {
    const before = await barOf(page);
    await page.keyboard.press(key);
    await expect.poll(() => barOf(page)).not.toBe(before);
    said.push((await barOf(page))?.split(' | ')[1] ?? '');
  }
  return said;
}

for (const origin of ['the same', 'another'] as const) {
  test(`keys pass through the fields of the frame, of ${origin} origin, and back; pointing works in it`, async ({
    context,
    page,
    forms,
  }) => {
    const cross = origin === 'another';
    if (cross) await grantSite(context, new URL(forms.otherUrl).origin);
    await page.goto(`${forms.url}prison/innkomst?id=4711${cross ? '&frame=cross' : ''}`);
    await expect.poll(() => names(page)).not.toHaveLength(0);
    const own = await sidePanelBeside(context, page);
    await own.getByRole('button', { name: 'Felt', exact: true }).click();
    await own.getByRole('button', { name: 'Pek på et felt' }).click();
    await page.bringToFront();
    await expect.poll(() => barOf(page)).toContain('Velg et felt');

    await page.keyboard.press('End');
    await expect.poll(() => barOf(page)).toContain('Samtykke til å varsle pårørende');
    const back = await keyedTo(page, 'ArrowUp', 'Nærmeste pårørende');
    expect(back).toEqual(['Kontaktperson i Norge', 'Barn', 'Mobilnummer', 'Nærmeste pårørende']);
    const frame = page.frame({ name: 'kontakt' });
    if (!frame) throw new Error('the form has no frame');
    const inFrame = frame.locator('[name=parorende]');
    await expect(inFrame).toBeInViewport();
    // Out of the frame to the field before it, and in again.
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => barOf(page)).not.toContain('pårørende');
    await page.keyboard.press('Tab');
    await expect.poll(() => barOf(page)).toContain('Nærmeste pårørende');

    // Pointing there is told in the same bar, and keys go on from it.
    const box = (await frame.locator('[name=hjelper]').boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.move(box.x + 12, box.y + 8);
    await expect.poll(() => barOf(page)).toContain('Kontaktperson i Norge');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => barOf(page)).toContain('Barn');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => barOf(page)).toContain('Kontaktperson i Norge');
    await page.mouse.click(box.x + 12, box.y + 8);
    await expect.poll(() => barOf(page)).toBe(null);
    await expect(frame.locator('[name=hjelper]')).not.toBeFocused();
    await own.bringToFront();
    const understood = own.getByRole('region', { name: 'Slik er feltet forstått' });
    await expect(understood).toContainText('Kontaktperson i Norge');
  });
}

test('whoever points at a field’s name means the field, however far it stands', async ({
  context,
  page,
  forms,
}) => {
  await page.goto(`${forms.url}prison/innkomst?id=4711`);
  await expect.poll(() => names(page)).not.toHaveLength(0);
  const own = await sidePanelBeside(context, page);
  await own.getByRole('button', { name: 'Felt', exact: true }).click();
  await own.getByRole('button', { name: 'Pek på et felt' }).click();
  await page.bringToFront();
  await expect.poll(() => barOf(page)).toContain('Velg et felt');
  // Two to a row, in a table without labels: each by the first letter of its name.
  const pointAt = async (name: string) => {
    const box = (await page.getByText(name).first().boundingBox()) ?? { x: 0, y: 0, height: 0 };
    await page.mouse.move(box.x + 12, box.y + box.height / 2);
  };
  for (const name of ['Bodde sammen med', 'Fødselsdato', 'Navn', 'Behov for tolk']) {
    await pointAt(name);
    await expect.poll(() => barOf(page)).toContain(name);
  }
  await pointAt('Identifikasjon');
  await expect
    .poll(() => barOf(page))
    .toBe('Velg et felt. Pek, eller bruk piltastene. Enter velger, Esc avslutter. | ');
});

test('over a frame of a site that is not switched on, the bar says so, and no press reaches its form until the picking is over', async ({
  context,
  page,
  forms,
}) => {
  await page.goto(`${forms.url}prison/innkomst?id=4711&frame=cross`);
  await expect.poll(() => names(page)).not.toHaveLength(0);
  const element = page.locator('iframe[name=kontakt]');
  await element.evaluate((frame) => frame.scrollIntoView({ block: 'center' }));
  const frame = page.frame({ name: 'kontakt' });
  if (!frame) throw new Error('the form has no frame');
  await frame.evaluate(() => {
    const seen: string[] = [];
    for (const kind of ['click', 'pointerdown', 'mousedown', 'focusin'])
      addEventListener(kind, () => seen.push(kind), true);
    Object.assign(globalThis, { seen });
  });
  const own = await sidePanelBeside(context, page);
  await own.getByRole('button', { name: 'Felt', exact: true }).click();
  await own.getByRole('button', { name: 'Pek på et felt' }).click();
  await page.bringToFront();
  await expect.poll(() => barOf(page)).toContain('Velg et felt');
  const box = (await frame.locator('[name=hjelper]').boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.move(box.x + 12, box.y + 8);
  await expect.poll(() => barOf(page)).toContain('Slå på støtten der fra ikonet i verktøylinjen');
  await page.mouse.click(box.x + 12, box.y + 8);
  await expect.poll(() => barOf(page)).toContain('Denne delen ligger på et annet nettsted');
  expect(await frame.evaluate('seen')).toEqual([]);
  // The picking goes on beside it.
  await page.keyboard.press('End');
  await expect.poll(() => barOf(page)).not.toContain('annet nettsted');
  await page.keyboard.press('Escape');
  await expect.poll(() => barOf(page)).toBe(null);
  // Then the form has its presses again. A page that was behind another tab gives its frames none in a headless browser,
  // without us either, until it is laid out anew.
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await page.setViewportSize({ width: width - 40, height });
  await frame.locator('[name=hjelper]').click();
  await page.keyboard.type('a');
  expect(await frame.evaluate('seen')).toEqual(['pointerdown', 'mousedown', 'focusin', 'click']);
  await expect(frame.locator('[name=hjelper]')).toHaveValue('a');
});

test('a field silenced in one case speaks in another, and no case’s number is kept', async ({
  context,
  page,
}) => {
  const form = await formServer();
  try {
    await grantSite(context, form.origin);
    await page.goto(`${form.origin}/sak/471186`);
    await expect.poll(() => names(page)).toHaveLength(1);
    const own = await sidePanelBeside(context, page);
    await own.getByRole('button', { name: 'Felt', exact: true }).click();
    await own.getByRole('button', { name: 'Pek på et felt' }).click();
    await page.bringToFront();
    await expect.poll(() => barOf(page)).toContain('Velg et felt');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');

    await own.bringToFront();
    await own.getByLabel('Tema 1').selectOption('Ingenting: feltet skal være stille');
    await own.getByRole('radio', { name: 'Bare i denne saken' }).check();
    await own.getByRole('button', { name: 'Lagre' }).click();
    await expect(own.getByText('Lagret. Gjelder fra nå av.')).toBeVisible();
    const kept = await own.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
    expect(kept).toContain('caseHash');
    expect(kept).not.toContain('471186');

    await page.bringToFront();
    await expect.poll(() => names(page)).toHaveLength(0);
    await page.goto(`${form.origin}/sak/471187`);
    await expect.poll(() => names(page)).toHaveLength(1);
    await page.goto(`${form.origin}/sak/471186`);
    await expect.poll(() => names(page)).toHaveLength(0);
  } finally {
    await form.close();
  }
});
