/** A form on plain http, as in many an intranet: browsers keep much of their API from such pages. */
import { plainHost } from '@/scripts/browser/traffic';
import { expect, grantSite, openPanel, test } from './fixtures';
import { noteIn, openAt, writeNote } from './notes-surfaces';

const note = 'sover bak kjøkkenet, deler rom med tre';

test('markers, panel, tick and note on a page that is not a secure one', async ({
  context,
  page,
  forms,
}) => {
  const failures: string[] = [];
  page.on('pageerror', ({ message }) => failures.push(message));
  const url = new URL('prison/innkomst?id=4711', forms.url);
  url.hostname = plainHost;
  await grantSite(context, url.origin);
  let panel = await openAt(page, url.href, 'Gjeld');
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await panel.getByRole('checkbox').first().check();
  await writeNote(panel, note);
  await page.reload();
  panel = await openPanel(page, 'Gjeld');
  await expect(panel.getByRole('checkbox').first()).toBeChecked();
  expect(await noteIn(panel)).toBe(note);
  expect(failures).toEqual([]);
});
