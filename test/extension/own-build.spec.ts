/** An organisation's own build: its sites are there from the installation, without a grant, and no other. */
import { resolve } from 'node:path';
import { buildExtension } from '@/scripts/extension/build';
import { checkedSites } from '@/scripts/extension/sites';
import { expect, markersOf, startProfile, test, workerOf } from './fixtures';
import { formServer } from './rules-form';

test('an own build sees its sites at once, and can ask for no other', async () => {
  const folder = resolve(buildExtension('chrome', checkedSites(['http://127.0.0.1/*'])));
  const profile = await startProfile(folder);
  const form = await formServer();
  try {
    const worker = await workerOf(profile.context);
    const page = await profile.context.newPage();
    await expect
      .poll(async () => {
        await page.goto(`${form.origin}/sak/4711`);
        return (await markersOf(page, 3000)).map(({ name }) => name);
      })
      .toEqual([expect.stringContaining('Bosted')]);
    // The same server by a name that was not built in.
    await page.goto(`${form.origin.replace('127.0.0.1', 'localhost')}/sak/4711`);
    expect(await markersOf(page, 1500)).toEqual([]);
    const may = await worker.evaluate(() => chrome.permissions.getAll());
    expect(may.origins).toEqual(['http://127.0.0.1/*']);
    const manifest = await worker.evaluate(() => chrome.runtime.getManifest());
    expect(manifest).not.toHaveProperty('optional_host_permissions');
  } finally {
    await form.close();
    await profile.end();
  }
});
