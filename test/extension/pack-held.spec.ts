/** What a pack holds fast is said wherever one would choose it; what it adds takes nothing of the guide away. */
import type { BrowserContext, Frame } from '@playwright/test';
import { expect, openPanel, test } from './fixtures';
import { ownPage } from './notes-surfaces';

const least = { format: 1, organisation: 'Bydel Eksempel', version: '1' };

/** The options page, and a way to import a pack there by hand. */
async function optionsOf(context: BrowserContext) {
  const options = await ownPage(context, 'options.html');
  const organisation = options.getByRole('region', { name: 'Virksomheten' });
  async function take(pack: object) {
    const chooser = options.waitForEvent('filechooser');
    await organisation.getByRole('button', { name: /fil: Virksomheten$/ }).click();
    const buffer = Buffer.from(JSON.stringify(pack));
    await (await chooser).setFiles({ name: 'p.json', mimeType: 'application/json', buffer });
  }
  return { options, organisation, take };
}

test('every setting it holds is shown as held, and the bounds it sets are said', async ({
  context,
}) => {
  const { options, take } = await optionsOf(context);
  const settings = {
    ...{ wording: 'plain', panelInPage: 'off', notes: 'on', noteCues: 'off' },
    ...{ leastDays: 3, mostDays: 10, passphrase: 'required', lockMinutes: 5 },
  };
  await take({ ...least, settings, defaults: { role: 'prison', language: 'nb' } });
  const held = options.locator('.kj-held');
  await expect(held).toHaveCount(4);
  for (const [name, value] of [
    ['Panelet ved feltet', 'Ikke vis panelet'],
    ['Ord på skjermen', 'Direkte'],
    ['Lagre avkryssing og notater', 'På'],
    ['Vis på merkene hvor det er notater', 'Av'],
  ] as const) {
    const one = held.filter({ hasText: name });
    await expect(one).toContainText(value);
    await expect(one).toContainText('Bestemt av virksomheten. Kan ikke endres her.');
  }
  await expect(options.getByRole('switch')).toHaveCount(0);
  const notes = options.getByRole('region', { name: 'Avkryssing og notater' });
  await expect(notes).toContainText('Virksomheten tillater 3 til 10 dager.');
  const days = notes.getByLabel('Slett av seg selv etter');
  expect(await days.locator('option').allTextContents()).toEqual([
    '3 dager',
    '7 dager',
    '10 dager',
  ]);
  await expect(notes).toContainText('Virksomheten krever passord for notater.');
  // A default is no more than that.
  const role = options.getByLabel('Din rolle');
  await expect(role).toHaveValue('prison');
  await expect(role).toBeEnabled();

  await notes.getByRole('button', { name: 'Lag passord' }).click();
  for (const name of ['Nytt passord', 'Gjenta passordet'])
    await notes.getByLabel(name, { exact: true }).fill('fire tilfeldige ord her');
  await notes.getByRole('button', { name: 'Lag passord' }).click();
  await expect(notes.getByRole('button', { name: 'Lås nå' })).toBeVisible();
  await expect(notes.getByRole('button', { name: 'Fjern passordet' })).toHaveCount(0);
  await expect(held.filter({ hasText: 'Lås notatene etter' })).toContainText('5 minutter');
});

test('a refused file names every error by its place, and the last good pack stays', async ({
  context,
}) => {
  const { options, organisation, take } = await optionsOf(context);
  await take(least);
  await expect(organisation).toContainText('Bydel Eksempel, utgave 1');
  await take({
    ...{ ...least, version: '2', scripts: ['x'] },
    contacts: [{ id: 'a', name: '<b>A</b>', phone: 'x' }],
    links: ['javascript:alert(1)', 'http://a.example'].map((href) => ({
      ...{ id: 'same', title: 'A', href },
    })),
    settings: { mostDays: 91 },
  });
  await expect(organisation.getByRole('status').locator('code')).toHaveText([
    ...['contacts[0].name', 'contacts[0].phone', 'links[0].href', 'links[1].href'],
    ...['settings.mostDays', 'scripts', 'links[1].id'],
  ]);
  await options.reload();
  await expect(organisation).toContainText('Bydel Eksempel, utgave 1');
});

/** The lines of one tab of the panel that are the guide's. */
async function guideLines(panel: Frame, tab: string): Promise<string[]> {
  await panel.getByRole('tab', { name: tab }).click();
  const lines = panel.getByRole('tabpanel').locator('li:not(.kj-own li)');
  await expect(lines.first()).toBeVisible();
  return lines.allTextContents();
}

test('it adds beside the guide: no line and no number goes away or changes, whatever it says', async ({
  context,
  page,
  forms,
}) => {
  const numbers = async () => {
    const popup = await ownPage(context, 'popup.html');
    const links = popup.locator('a[href^="tel:"]');
    await expect(links.first()).toBeVisible();
    const all = await links.evaluateAll((found) =>
      found.map((one) => `${one.textContent} ${one.getAttribute('href')}`),
    );
    await popup.close();
    return all;
  };
  const shown = async () => {
    await page.bringToFront();
    await page.goto(`${forms.url}prison/innkomst?id=4711`);
    const panel = await openPanel(page, 'Adresse før innsettelsen');
    const lines: string[] = [];
    for (const tab of ['Se etter', 'Spør', 'Gjør']) lines.push(...(await guideLines(panel, tab)));
    return { panel, lines };
  };
  const before = { numbers: await numbers(), lines: (await shown()).lines };
  expect(before.numbers.join()).toContain('112');
  expect(before.lines.length).toBeGreaterThan(5);
  const { organisation, take } = await optionsOf(context);
  const ids = ['police-emergency', 'medical-emergency'];
  await take({
    ...least,
    contacts: ids.map((id) => ({ id, name: 'Ring ikke politiet', phone: '00 00 00 00' })),
    routines: ids.map((id) => ({ id, text: 'Ingenting av dette gjelder her.' })),
    links: ids.map((id) => ({ id, title: 'Andre regler', href: 'tel:00000000' })),
  });
  await expect(organisation).toContainText('Bydel Eksempel, utgave 1');
  expect(await numbers()).toEqual(before.numbers);
  const { panel, lines } = await shown();
  expect(lines).toEqual(before.lines);
  await expect(panel.getByRole('region', { name: 'Fra Bydel Eksempel' })).toContainText(
    'Ingenting av dette gjelder her.',
  );
});
