/** Attack 20: another extension in the profile, with every right. */
import { rmSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import { serveForms } from '@/scripts/forms/serve';
import { grantSite, idOf, openPanel, startProfileWith } from '../fixtures';
import { writeNote } from '../notes-surfaces';
import { makeOtherExtension, spy } from './other-extension';

const planted = 'lampefabrikken bak jernbanen';

base(
  'attack 20: another extension reads, asks and embeds in vain, whatever rights it has',
  async () => {
    base.setTimeout(90_000);
    const forms = await serveForms();
    const folder = makeOtherExtension();
    const profile = await startProfileWith(folder);
    const { context } = profile;
    try {
      const ours = await idOf(context);
      await grantSite(context, new URL(forms.url).origin);
      const url = new URL('prison/innkomst?id=2020', forms.url).href;
      const page = await context.newPage();
      await page.goto(url);
      const panel = await openPanel(page, 'Gjeld');
      await writeNote(panel, planted);
      const other = (await page.evaluate('document.documentElement.dataset.other')) as string;
      expect(other).toMatch(/^[a-p]{32}$/);
      expect(await panel.evaluate('document.documentElement.dataset.other ?? null')).toBe(null);

      const own = await context.newPage();
      await own.goto(`chrome-extension://${other}/page.html`);
      const found = await own.evaluate(spy, [ours, url] as const);
      // It sees that a panel is there, and where: the page's closed root is open to extensions.
      expect(found.src).toContain('panel.html#');
      expect(found.pages).toContain('Gjeld');
      expect(found.inside.join()).toContain('prison/innkomst');
      expect([...found.told, ...found.inside].join()).not.toContain('panel.html');
      for (const answer of found.asked) expect(answer).toMatch(/^refused/);
      expect(found.connected).toContain('Receiving end does not exist');
      for (const answer of found.fetched) expect(answer).toMatch(/^refused/);
      expect(JSON.stringify(found)).not.toContain(planted);
      expect(found.stored, 'what it heard').toBe('{}');

      // The very frame, embedded in a page of its own, says nothing.
      await own.evaluate((src) => {
        document.body.append(Object.assign(document.createElement('iframe'), { src }));
      }, found.src);
      await own.waitForTimeout(1500);
      for (const frame of own.frames().slice(1)) {
        const drawn = await frame
          .evaluate(() => document.getElementById('app')?.childElementCount ?? 0)
          .catch(() => 0);
        expect(drawn).toBe(0);
      }
      // Its listening itself works: what is typed in the page, it hears.
      await page.bringToFront();
      await expect(async () => {
        await page.locator('[name=navn]').pressSequentially('l');
        const stored = await own.evaluate(() => chrome.storage.local.get().then(JSON.stringify));
        expect(stored).toContain('["keydown","l"]');
      }).toPass();
    } finally {
      await profile.end();
      await forms.close();
      rmSync(folder, { recursive: true });
    }
  },
);
