/** The administrators' guide in a real Chromium: installed by force, held to named sites, taken away with all traces. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findChromium } from '@/scripts/browser/find';
import { serveForms } from '@/scripts/forms/serve';
import { filesUnder } from '@/scripts/release/files';
import { expect, markersOf, test } from './fixtures';
import { servePacked } from './packed';
import { mayWritePolicies, setPolicies } from './policy';

/** The sample's install entry and values. */
const sample = JSON.parse(readFileSync('docs/policies/chrome.json', 'utf8'));
const [install] = Object.values<Record<string, unknown>>(sample.ExtensionSettings);
const [values] = Object.values<object>(sample['3rdparty'].extensions);

/** A browser as the organisation's machines have it: nothing is loaded by hand. */
const launch = (folder: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, {
    headless: true,
    executablePath: findChromium() ?? '',
    ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking'],
    args: ['--no-sandbox'],
  });

test.describe('by the sample policy, in a real browser', () => {
  test.skip(!mayWritePolicies(), 'policy files can only be written by an administrator');

  test('installed by force, on for named sites alone, removed with all traces', async () => {
    test.setTimeout(180_000);
    const packed = await servePacked(['http://127.0.0.1/*', 'http://localhost/*']);
    const { id } = packed;
    const forms = await serveForms();
    const folder = mkdtempSync(join(tmpdir(), 'forced-'));
    const policy = (entry: object, given: object) =>
      setPolicies(id, {
        ExtensionSettings: { [id]: entry },
        // Else the protocol that drives the test may not touch what is installed by force.
        DeveloperToolsAvailability: 1,
        '3rdparty': { extensions: given },
      });
    const away = policy(
      { ...install, update_url: packed.updates, runtime_allowed_hosts: ['http://127.0.0.1'] },
      { [id]: values },
    );
    let context = await launch(folder);
    const isThere = async () => {
      const page = await context.newPage();
      try {
        await page.goto(`chrome-extension://${id}/options.html`);
        await page.getByRole('heading', { level: 1 }).waitFor({ timeout: 3000 });
        return (await page.locator('body').textContent()) ?? '';
      } catch {
        return '';
      } finally {
        await page.close();
      }
    };
    const traces = () => filesUnder(join(folder, 'Default')).filter((name) => name.includes(id));
    try {
      await expect.poll(isThere, { timeout: 60_000 }).not.toBe('');
      // Chromium often tells a new extension its values only after the next start.
      await context.close();
      context = await launch(folder);
      await expect.poll(isThere, { timeout: 60_000 }).toContain('Eksempel kommune, utgave 2026-11');
      expect(await isThere()).toContain('Virksomheten krever passord for notater.');

      const page = await context.newPage();
      const path = 'prison/innkomst?id=4711';
      await expect(async () => {
        await page.goto(forms.url + path);
        expect((await markersOf(page, 3000)).length).toBeGreaterThan(0);
      }).toPass();
      // Its own build has that site too; the policy has not.
      await page.goto(forms.otherUrl + path);
      expect(await markersOf(page, 3000)).toEqual([]);

      expect(traces()).not.toEqual([]);
      policy({ installation_mode: 'removed' }, {});
      await expect.poll(isThere, { timeout: 60_000 }).toBe('');
      await context.close();
      context = await launch(folder);
      expect(await isThere()).toBe('');
      await context.close();
      expect(traces()).toEqual([]);
    } finally {
      away();
      await context.close().catch(() => undefined);
      rmSync(folder, { recursive: true, force: true });
      await forms.close();
      packed.end();
    }
  });
});
