import { readFileSync } from 'node:fs';
import { serveForms } from '@/scripts/forms/serve';
import { expect, grantSite, openPanel, startProfile, test } from './fixtures';
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
    await organisation.getByRole('button', { name: /fil$/ }).click();
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
