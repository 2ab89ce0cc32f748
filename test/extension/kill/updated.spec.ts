/** A newer version takes the place of the extension while a note is being typed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, grantSite, startProfile, test, workerOf } from '../fixtures';
import { noteIn, openAt } from '../notes-surfaces';
import { ownBuild } from '../policy';

const text = 'sover bak kjøkkenet, deler rom med tre';

/** The folder holds the next version from now on, as after the browser has fetched it. */
function raiseVersion(folder: string, version: string): void {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, version }));
}

interface Own {
  chrome?: { runtime?: { getManifest?(): { version: string } } };
}

test('the extension is updated while a note is typed: what was typed half a second before is there', async ({
  forms,
}) => {
  const build = ownBuild();
  const profile = await startProfile(build.folder);
  try {
    const { context } = profile;
    await grantSite(context, new URL(forms.url).origin);
    const url = new URL('prison/innkomst?id=6200', forms.url).href;
    const page = await context.newPage();
    const panel = await openAt(page, url, 'Gjeld');
    await panel.getByRole('checkbox').first().check();
    await panel.getByRole('tab', { name: 'Notat' }).click();
    await panel.getByRole('textbox').pressSequentially(text, { delay: 2 });
    await panel.evaluate(() => new Promise((done) => setTimeout(done, 500)));

    raiseVersion(build.folder, '99.0.0');
    const worker = await workerOf(context);
    // After its answer: the worker that is asked ends with the reload.
    await worker.evaluate(() => void setTimeout(() => chrome.runtime.reload(), 50));
    const options = await context.newPage();
    // Until the new version stands, the browser refuses its pages.
    const versionNow = async () => {
      await options.goto(`chrome-extension://${build.id}/options.html`).catch(() => null);
      return options
        .evaluate(() => (globalThis as unknown as Own).chrome?.runtime?.getManifest?.().version)
        .catch(() => undefined);
    };
    await expect.poll(versionNow).toBe('99.0.0');

    // The panel of the old version is gone from the page, and the page goes on: markers are drawn anew.
    await expect
      .poll(() => page.frames().some((one) => one.url().includes('/panel.html')))
      .toBe(false);
    const again = await openAt(await context.newPage(), url, 'Gjeld');
    await expect(again.getByRole('checkbox').first()).toBeChecked();
    expect(await noteIn(again)).toBe(text);
  } finally {
    await profile.end();
    build.end();
  }
});
