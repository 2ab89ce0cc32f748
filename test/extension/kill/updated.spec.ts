/** A newer version takes the place of the extension while a note is being typed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
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

/** Chromium loads an extension from a folder anew only in its developers' mode. */
async function letReload(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() =>
    (globalThis as unknown as ExtensionsPage).chrome.developerPrivate.updateProfileConfiguration({
      inDeveloperMode: true,
    }),
  );
  await page.close();
}

interface ExtensionsPage {
  chrome: {
    developerPrivate: { updateProfileConfiguration(about: object): Promise<void> };
  };
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
    await letReload(context);
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

    // The old version's panel could save nothing more: it leaves, and markers of the new version come.
    await expect
      .poll(() => page.frames().filter((frame) => frame.url().includes('/panel.html')).length)
      .toBe(0);
    await expect.poll(() => page.locator('html > [popover]').count()).toBe(1);

    const again = await openAt(await context.newPage(), url, 'Gjeld');
    await expect(again.getByRole('checkbox').first()).toBeChecked();
    expect(await noteIn(again)).toBe(text);
  } finally {
    await profile.end();
    build.end();
  }
});
