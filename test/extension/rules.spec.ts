/** The rules about fields in the options: listed, tried, stale, changed, saved as a file, deleted, taken in. */
import { readFileSync } from 'node:fs';
import { sidePanelBeside } from './beside';
import { expect, grantSite, idOf, markersOf, test } from './fixtures';
import { formServer } from './rules-form';

test('a rule from its picking to the file and back', async ({ context, page }) => {
  const form = await formServer();
  const names = async () => (await markersOf(page, 1500)).map(({ name }) => name).join();
  try {
    await grantSite(context, form.origin);
    await page.goto(`${form.origin}/sak/4711`);
    await expect.poll(names).toContain('Bosted');
    const own = await sidePanelBeside(context, page);
    await own.getByRole('button', { name: 'Felt', exact: true }).click();
    await own.getByRole('button', { name: 'Pek på et felt' }).click();
    await page.bringToFront();
    // Once the bar has the keyboard, the page's own element no longer has it.
    await expect.poll(() => page.evaluate('document.activeElement?.tagName')).toBe('DIV');
    for (const key of ['Home', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await own.bringToFront();
    await own.getByLabel('Tema 1').selectOption('Gjeld');
    await own.getByRole('button', { name: 'Lagre' }).click();
    await expect(own.getByText('Lagret. Gjelder fra nå av.')).toBeVisible();

    const options = await context.newPage();
    await options.goto(`chrome-extension://${await idOf(context)}/options.html`);
    const rules = options.getByRole('region', { name: 'Feltregler' });
    const line = rules.getByRole('listitem').filter({ hasText: 'Diverse' });
    await expect(line).toContainText('Gjeld');
    await rules.getByRole('button', { name: 'Prøv på åpne sider' }).click();
    await expect(line).toContainText('Treffer på 1 åpen side');

    // Its form without the field, time after time.
    for (let visit = 0; visit < 3; visit += 1) {
      await page.bringToFront();
      await page.goto(`${form.origin}/sak/${visit}?without`);
      await expect.poll(names).toContain('Bosted');
    }
    await expect(async () => {
      await options.bringToFront();
      await options.reload();
      await expect(line).toContainText('Treffer ikke lenger noe felt', { timeout: 1000 });
    }).toPass();

    await rules.getByRole('button', { name: 'Endre regelen for Diverse' }).click();
    await line.getByLabel('Tema 1').selectOption('Lønn og penger');
    await line.getByRole('button', { name: 'Lagre' }).click();
    await expect(line).toContainText('Lønn og penger');

    const download = options.waitForEvent('download');
    await rules.getByRole('button', { name: 'Lagre som fil' }).click();
    const text = readFileSync(await (await download).path(), 'utf8');
    await rules.getByRole('button', { name: 'Slett regelen for Diverse' }).click();
    await expect(line).toHaveCount(0);

    const takeIn = async (content: string) => {
      const chooser = options.waitForEvent('filechooser');
      await rules.getByRole('button', { name: 'Hent inn fra fil' }).click();
      const buffer = Buffer.from(content);
      await (await chooser).setFiles({ name: 'r.json', mimeType: 'application/json', buffer });
    };
    await takeIn(text.replace('"pay"', '"risk"'));
    await expect(rules).toContainText('Reglene ble ikke hentet inn');
    await expect(rules).toContainText('rules[0].topics[0]');
    await expect(line).toHaveCount(0);
    await takeIn(text);
    await expect(line).toContainText('Lønn og penger');
    // And it holds again where its field is.
    await page.bringToFront();
    await page.goto(`${form.origin}/sak/4712`);
    await expect.poll(names).toContain('Diverse');
  } finally {
    await form.close();
  }
});

test('a rule for all fields of a name holds in every form of its site, and on no other site', async ({
  context,
  page,
}) => {
  const [form, elsewhere] = await Promise.all([formServer(), formServer()]);
  const names = async () => (await markersOf(page, 1500)).map(({ name }) => name).join();
  const own = async () => {
    const panel = await sidePanelBeside(context, page);
    await panel.getByRole('button', { name: 'Felt', exact: true }).click();
    await panel.getByRole('button', { name: 'Pek på et felt' }).click();
    await page.bringToFront();
    await expect.poll(() => page.evaluate('document.activeElement?.tagName')).toBe('DIV');
    for (const key of ['Home', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await panel.bringToFront();
    return panel;
  };
  const decide = async (scope: string) => {
    const panel = await own();
    await panel.getByLabel('Tema 1').selectOption('Gjeld');
    await panel.getByRole('radio', { name: scope }).check();
    await panel.getByRole('button', { name: 'Lagre' }).click();
    await expect(panel.getByText('Lagret. Gjelder fra nå av.')).toBeVisible();
    await panel.close();
    await page.bringToFront();
    await expect.poll(names).toContain('Diverse');
  };
  try {
    for (const { origin } of [form, elsewhere]) await grantSite(context, origin);
    await page.goto(`${form.origin}/sak/4711`);
    await expect.poll(names).toContain('Bosted');
    // Of this field alone another form knows nothing.
    await decide('Dette feltet');
    await page.goto(`${form.origin}/journal/8`);
    await page.waitForTimeout(1500);
    expect(await names()).toBe('');

    await page.goto(`${form.origin}/sak/4711`);
    await expect.poll(names).toContain('Diverse');
    await decide('Alle felt med dette navnet');
    await page.goto(`${form.origin}/journal/8`);
    await expect.poll(names).toContain('Diverse');
    await page.goto(`${elsewhere.origin}/sak/4711`);
    await expect.poll(names).toContain('Bosted');
    expect(await names()).not.toContain('Diverse');
  } finally {
    await Promise.all([form.close(), elsewhere.close()]);
  }
});

test('the list by keyboard alone: a rule is changed, the change left, and it is deleted; the keyboard is never lost', async ({
  context,
  page,
}) => {
  await page.goto(`chrome-extension://${await idOf(context)}/options.html`);
  const rules = page.getByRole('region', { name: 'Feltregler' });
  const buttonOf = (name: string) => rules.getByRole('button', { name });
  const ruleOf = (id: string, label: string) => ({
    id,
    site: 'https://example.org',
    field: { label, group: 'Opphold', section: '', type: 'text' },
    topics: ['debt'],
  });
  const file = JSON.stringify({
    format: 1,
    rules: [ruleOf('r1', 'Diverse'), ruleOf('r2', 'Vedlegg')],
  });
  await rules.locator('input[type=file]').setInputFiles({
    name: 'r.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file),
  });
  await expect(rules.getByRole('listitem')).toHaveCount(2);

  await buttonOf('Endre regelen for Diverse').focus();
  await page.keyboard.press('Enter');
  await expect(rules.getByLabel('Tema 1')).toBeFocused();
  await page.keyboard.type('Lønn og');
  await page.keyboard.press('Tab');
  await expect(rules.getByLabel('Tema 2')).toBeFocused();
  while (
    !(await buttonOf('Lagre')
      .first()
      .evaluate((one) => one === document.activeElement))
  )
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const line = rules.getByRole('listitem').filter({ hasText: 'Diverse' });
  await expect(line).toContainText('Lønn og penger');
  await expect(line.getByRole('button', { name: 'Endre' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(line).toHaveCount(0);
  await expect(buttonOf('Endre regelen for Vedlegg')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(rules.getByRole('listitem')).toHaveCount(0);
  await expect(buttonOf('Hent inn fra fil')).toBeFocused();
});
