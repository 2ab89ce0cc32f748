/** A page that has the detector and its markers as `fields`, with the calls that specs make of it. */
import { test as base, type Page } from '@playwright/test';
import { type DrawnMarker, markersIn } from '@/scripts/browser/markers';
import { detectorScript } from '@/scripts/inspect/bundle';
import type { FieldsInPage, Seen } from './in-page';

/** The detector in a page under test. */
export interface Detector {
  /** Errors that nobody caught, since the page was opened. */
  errors: string[];
  /** Opens markup and puts the detector in. */
  open(html: string): Promise<void>;
  read(): Promise<{ seen: Seen[]; stopped: boolean }>;
  watch(): Promise<void>;
  /** Resolves when a reading since `watch` fulfils this; else fails with what was seen last. */
  until(is: (seen: Seen[]) => boolean): Promise<Seen[]>;
  /** Names of the markers drawn. */
  markers(): Promise<string[]>;
  /** The markers drawn, with where they stand. */
  drawn(): Promise<DrawnMarker[]>;
  /** The markers pressed since `watch`. */
  pressed(): Promise<string[]>;
}

type World = { fields: FieldsInPage };

function detectorOf(page: Page, script: string): Detector {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const drawn = async () => {
    const session = await page.context().newCDPSession(page);
    const all = await markersIn((method, params) =>
      session.send(method as 'DOM.enable', params as undefined),
    );
    await session.detach();
    return all;
  };
  return {
    errors,
    async open(html) {
      await page.goto('about:blank');
      await page.setContent(html);
      await page.evaluate(script);
    },
    read: () => page.evaluate(() => (globalThis as unknown as World).fields.read()),
    watch: () => page.evaluate(() => (globalThis as unknown as World).fields.watch()),
    async until(is) {
      const end = Date.now() + 15_000;
      for (;;) {
        const seen = await page.evaluate(() => (globalThis as unknown as World).fields.last());
        if (seen && is(seen)) return seen;
        if (Date.now() > end) throw new Error(`not seen; last: ${JSON.stringify(seen)}`);
        await page.waitForTimeout(50);
      }
    },
    markers: async () => (await drawn()).map(({ name }) => name),
    drawn,
    pressed: () => page.evaluate(() => (globalThis as unknown as World).fields.pressed()),
  };
}

export const test = base.extend<{ detector: Detector }, { script: string }>({
  script: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from here
    async ({}, use) => use(await detectorScript(new URL('./in-page.ts', import.meta.url))),
    { scope: 'worker' },
  ],
  detector: async ({ page, script }, use) => use(detectorOf(page, script)),
});

export const { expect } = test;
