import { expect, markersOf, openPanel, panelOf, test, workerOf } from './fixtures';
import { makePassphrase, noteIn, openAt, ownPage, sidePanelOf, writeNote } from './notes-surfaces';

const note = 'sover bak kjøkkenet, deler rom med tre';
const passphrase = 'riktig hest batteri stift';

test('a passphrase: made, locked, refused, given, changed and removed, over a restart too', async ({
  profile,
  forms,
}) => {
  test.setTimeout(180_000);
  const url = new URL('prison/innkomst?id=4711', forms.url).href;
  let page = await profile.context.newPage();
  let panel = await openAt(page, url, 'Gjeld');
  await writeNote(panel, note);
  let options = await ownPage(profile.context, 'options.html');
  await makePassphrase(options, passphrase);
  expect(await noteIn(panel)).toBe(note);

  await options.getByRole('button', { name: 'Lås nå' }).click();
  await expect(panel.getByText('Notatene er låst')).toBeVisible();
  expect(await panel.getByRole('textbox').count()).toBe(0);
  expect(await panel.locator('input[type=password]').count()).toBe(0);

  await profile.restart();
  page = await profile.context.newPage();
  panel = await openAt(page, url, 'Gjeld');
  await expect(panel.getByText('Notatene er låst')).toBeVisible();
  const side = await sidePanelOf(profile.context, url);
  await side.getByLabel('Passord').fill('feil passord her');
  await side.getByRole('button', { name: 'Lås opp' }).click();
  await expect(side.getByText('Feil passord. Prøv igjen.')).toBeVisible();
  await side.getByLabel('Passord').fill(passphrase);
  await side.getByRole('button', { name: 'Lås opp' }).click();
  await expect(side.getByText(note)).toBeVisible();
  expect(await noteIn(panel)).toBe(note);

  options = await ownPage(profile.context, 'options.html');
  await options.getByRole('button', { name: 'Bytt passord' }).click();
  await options.getByLabel('Passordet du har nå').fill(passphrase);
  await options.getByLabel('Nytt passord').fill('et annet passord');
  await options.getByLabel('Gjenta passordet').fill('et annet passord');
  await options.getByRole('button', { name: 'Bytt passord' }).click();
  await options.getByRole('button', { name: 'Fjern passordet' }).click();
  await options.getByLabel('Passordet du har nå').fill('et annet passord');
  await options.getByRole('button', { name: 'Fjern passordet' }).click();
  await expect(options.getByRole('button', { name: 'Lag passord' })).toBeVisible();
  expect(await noteIn(panel)).toBe(note);
});

test('a machine at rest or with its screen locked locks the notes', async ({
  page,
  context,
  forms,
}) => {
  const options = await ownPage(context, 'options.html');
  await makePassphrase(options, passphrase);
  const panel = await openAt(page, new URL('prison/innkomst?id=1', forms.url).href, 'Gjeld');
  await writeNote(panel, note);
  const worker = await workerOf(context);
  await worker.evaluate(() =>
    (chrome.idle.onStateChanged as unknown as { dispatch(state: string): void }).dispatch('locked'),
  );
  await expect(panel.getByText('Notatene er låst')).toBeVisible();
  const kept = await worker.evaluate(() => chrome.storage.session.get('vault-secret'));
  expect(kept).toEqual({});
});

test('the panel, which stands in a page, can give no passphrase', async ({ page, forms }) => {
  await page.goto(new URL('prison/ny', forms.url).href);
  await markersOf(page);
  const panel = await openPanel(page, 'Språk');
  const answers = await panel.evaluate(async (given) => {
    const ask = (pageCall: string, arg: object) => chrome.runtime.sendMessage({ pageCall, arg });
    return [
      await ask('unlock', { passphrase: given }),
      await ask('setPassphrase', { passphrase: given }),
      await ask('changePassphrase', { old: given, next: given }),
      await ask('removePassphrase', { passphrase: given }),
      await ask('exportDamaged', {}),
    ];
  }, passphrase);
  // Not even an answer: the panel may not ask this.
  expect(answers).toEqual(Array(5).fill(undefined));
});

test('everything is erased while locked, with one confirmation and no passphrase', async ({
  page,
  context,
  forms,
}) => {
  const url = new URL('prison/innkomst?id=2', forms.url).href;
  const panel = await openAt(page, url, 'Gjeld');
  await writeNote(panel, note);
  const options = await ownPage(context, 'options.html');
  await makePassphrase(options, passphrase);
  await options.getByRole('button', { name: 'Lås nå' }).click();
  await expect(options.getByRole('button', { name: 'Lås opp' })).toBeVisible();
  await options.getByRole('button', { name: 'Slett alle ark nå' }).click();
  await options.getByRole('button', { name: 'Slett alt nå' }).click();
  await expect(options.getByText('Ingen ark er lagret.')).toBeVisible();
  await page.bringToFront();
  expect(await noteIn(await panelOf(page))).toBe('');
  await page.reload();
  await markersOf(page);
  expect(await noteIn(await openPanel(page, 'Gjeld'))).toBe('');
});
