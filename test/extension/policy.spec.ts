import { readFileSync } from 'node:fs';
import { serveForms } from '@/scripts/forms/serve';
import { expect, grantSite, openPanel, startProfile, test } from './fixtures';
import { ownPage, picture, sidePanelOf } from './notes-surfaces';
import { mayWritePolicies, ownBuild, setPolicy } from './policy';

const pack = readFileSync('docs/policies/organisation-pack.json', 'utf8');

test.describe('an organisation’s policy, in a real browser', () => {
  test.skip(!mayWritePolicies(), 'policy files can only be written by an administrator');

  test('sets, holds fast and adds; a broken pack is refused and the last good one stays', async () => {
    test.setTimeout(90_000);
    const build = ownBuild();
    const away = setPolicy(build.id, { role: 'inspector', organisationPack: pack });
    const profile = await startProfile(build.folder);
    const forms = await serveForms();
    try {
      const options = await profile.context.newPage();
      await options.goto(`chrome-extension://${build.id}/options.html`);
      const organisation = options.getByRole('region', { name: 'Virksomheten' });
      await expect(organisation).toContainText('Eksempel kommune, utgave 2026-11', {
        timeout: 20_000,
      });
      await expect(organisation).toContainText('Gitt av virksomheten. Kan ikke endres her.');
      await expect(organisation.getByRole('button', { name: 'Hent inn' })).toHaveCount(0);
      const general = options.getByRole('region', { name: 'Språk og rolle' });
      await expect(general).toContainText('Tilsyn og kontroll');
      await expect(general).toContainText('Bestemt av virksomheten.');

      await organisation.getByLabel('Kommune eller bydel').selectOption('Bydel Vest');
      await grantSite(profile.context, new URL(forms.url).origin);
      const page = await profile.context.newPage();
      await page.goto(`${forms.url}prison/innkomst?id=4711`);
      const panel = await openPanel(page, 'Adresse før innsettelsen');
      await panel.getByRole('tab', { name: 'Gjør' }).click();
      const own = panel.getByRole('region', { name: 'Fra Eksempel kommune' });
      await expect(own).toContainText('Vaktteamet');
      await expect(own.getByRole('link', { name: /22 00 00 00/ })).toHaveAttribute(
        'href',
        'tel:22000000',
      );

      setPolicy(build.id, { role: 'inspector', organisationPack: '{"format":1,"scripts":[]}' });
      await expect(organisation).toContainText('Den forrige er fortsatt i bruk.', {
        timeout: 30_000,
      });
      await expect(organisation.locator('code', { hasText: 'scripts' })).toBeVisible();
      await expect(organisation).toContainText('Eksempel kommune, utgave 2026-11');

      // While it starts, a browser tells no policy for seconds: the last one counts till then.
      const held = { role: 'shelter', language: 'nb', municipality: 'vest' };
      setPolicy(build.id, { ...held, organisationPack: pack });
      await profile.restart();
      const after = await ownPage(profile.context, 'options.html');
      const now = after.getByRole('region', { name: 'Språk og rolle' });
      await expect(now).toContainText('Bestemt av virksomheten.', { timeout: 5000 });
      await expect(now).toContainText('Krisesenter', { timeout: 20_000 });
      await expect(now).not.toContainText('Tilsyn og kontroll');
      const here = after.getByRole('region', { name: 'Virksomheten' });
      await expect(here.locator('.kj-held')).toContainText('Bydel Vest');
      await expect(here.getByRole('combobox')).toHaveCount(0);

      // Wherever else one would choose language or role, it says so too.
      const byOrganisation = 'Bestemt av virksomheten';
      for (const path of ['popup.html', 'reader.html']) {
        const surface = await ownPage(profile.context, path);
        await expect(surface.locator('.kj-language-held')).toContainText(
          `Bokmål. ${byOrganisation}`,
        );
        await expect(surface.getByRole('radio', { name: 'Nynorsk' })).toHaveCount(0);
      }
      const welcome = await ownPage(profile.context, 'welcome.html');
      await expect(welcome.locator('.kj-held')).toContainText(byOrganisation);
      await welcome.getByRole('button', { name: 'Neste' }).click();
      await expect(welcome.locator('.kj-held')).toContainText('Krisesenter');
      await expect(welcome.getByRole('radio')).toHaveCount(0);
    } finally {
      away();
      await profile.end();
      await forms.close();
      build.end();
    }
  });
});

/** The rows of every table that lies under our pages' origin, whoever made it. */
const everyRow = async () => {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const rows: unknown[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const table of database.objectStoreNames) {
      rows.push(...(await done(database.transaction(table).objectStore(table).getAll())));
    }
    database.close();
  }
  return rows;
};

test.describe('notes switched off by a policy, in a real browser', () => {
  test.skip(!mayWritePolicies(), 'policy files can only be written by an administrator');

  test('nothing to tick or write, said so on every surface, the guide as ever, no vault', async () => {
    test.setTimeout(90_000);
    const build = ownBuild();
    const away = setPolicy(build.id, { notes: 'off' });
    const profile = await startProfile(build.folder);
    const forms = await serveForms();
    const url = `${forms.url}prison/innkomst?id=4711`;
    try {
      const { context } = profile;
      const options = await ownPage(context, 'options.html');
      const notes = options.getByRole('region', { name: 'Avkryssing og notater' });
      await expect(notes).toContainText('Bestemt av virksomheten.', { timeout: 20_000 });
      await expect(notes.getByRole('button', { name: 'Lag passord' })).toHaveCount(0);

      await grantSite(context, new URL(forms.url).origin);
      const page = await context.newPage();
      await page.goto(url);
      const panel = await openPanel(page, 'Gjeld');
      await expect(panel.getByText('Notater er slått av')).toBeVisible();
      await expect(panel.getByRole('tabpanel').locator('li').first()).toBeVisible();
      await expect(panel.getByRole('checkbox')).toHaveCount(0);
      await panel.getByRole('tab', { name: 'Notat' }).click();
      await expect(panel.getByText('Notater er slått av')).toBeVisible();
      await expect(panel.getByRole('textbox')).toHaveCount(0);

      // A press that comes all the same, as from a panel of before the policy, keeps nothing.
      const ask = (pageCall: string, arg: object) =>
        panel.evaluate((message) => chrome.runtime.sendMessage(message), { pageCall, arg });
      const place = { sheetId: crypto.randomUUID(), fieldKey: 'felt', writer: 'w' };
      expect([
        await ask('setTick', { ...place, itemId: 'x', ticked: true }),
        await ask('writeNote', {
          ...place,
          ...{ text: 'sover bak kjøkkenet', version: 0, writeId: 'x', settled: [] },
        }),
      ]).toEqual([{ error: 'NotesOff' }, { error: 'NotesOff' }]);

      await picture(page, 'notes-off-panel');
      const side = await sidePanelOf(context, url);
      await expect(side.getByText('Notater er slått av')).toBeVisible();
      await picture(side, 'notes-off-side');
      await side.locator('.kj-card-title button').first().click();
      await expect(side.getByRole('tabpanel').last().locator('li').first()).toBeVisible();
      await expect(side.getByRole('checkbox')).toHaveCount(0);
      expect(await side.evaluate(everyRow)).toEqual([]);
    } finally {
      away();
      await profile.end();
      await forms.close();
      build.end();
    }
  });
});

test('a pack from a file: taken in whole, refused whole, removed', async ({ context }) => {
  const page = await context.newPage();
  const id = new URL(
    (context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))).url(),
  ).host;
  await page.goto(`chrome-extension://${id}/options.html`);
  const organisation = page.getByRole('region', { name: 'Virksomheten' });
  const choose = async (text: string) => {
    const chooser = page.waitForEvent('filechooser');
    await organisation.getByRole('button', { name: /fil: Virksomheten$/ }).click();
    const buffer = Buffer.from(text);
    await (await chooser).setFiles({ name: 'pack.json', mimeType: 'application/json', buffer });
  };
  await choose('{"format":1}');
  await expect(organisation.getByRole('status')).toContainText('organisation mangler');
  await choose(pack);
  await expect(organisation).toContainText('Eksempel kommune, utgave 2026-11');
  await choose(pack.replace('tel:', 'x:').replace('https://intra', 'javascript:'));
  await expect(organisation.getByRole('status')).toContainText('routines[0].link.href');
  await expect(organisation).toContainText('Eksempel kommune, utgave 2026-11');
  await organisation.getByRole('button', { name: 'Fjern pakken' }).click();
  await expect(organisation).toContainText('Ingen pakke fra virksomheten.');
});
