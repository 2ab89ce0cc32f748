/** A page of the gallery in the browser, under the strict content security policy it is served with. */
import { createReadStream } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import { build } from 'vite';
import type { Language } from '@/guide/languages';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' };

function serve(folder: string): Server {
  return createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const file = path === '/' ? 'index.html' : path.slice(1);
    response.setHeader('content-type', types[extname(file)] ?? 'text/html');
    createReadStream(join(folder, file))
      .on('error', () => response.writeHead(404).end())
      .pipe(response);
  });
}

/** Opens one state; complaints of the page (errors, refused styles) gather in `complaints`. */
export interface Gallery {
  open(page: Page, state: string, language?: Language): Promise<void>;
  complaints: string[];
}

/** Playwright's test with the built gallery, built once a worker. */
export const test = base.extend<{ gallery: Gallery }, { address: string }>({
  address: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
    async ({}, use, worker) => {
      const outDir = join(root, `.output/gallery-${worker.parallelIndex}`);
      await build({
        configFile: join(root, 'scripts/gallery/vite.config.ts'),
        logLevel: 'error',
        build: { outDir },
      });
      const server = serve(outDir);
      await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
      const address = server.address();
      await use(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
      server.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  gallery: async ({ address }, use) => {
    const complaints: string[] = [];
    await use({
      complaints,
      async open(page, state, language = 'nb') {
        page.removeAllListeners('console');
        page.on('console', (message) => {
          const noise = message.text().includes('404');
          if (message.type() !== 'log' && !noise) complaints.push(`${state}: ${message.text()}`);
        });
        page.on('pageerror', (error) => complaints.push(`${state}: ${error.message}`));
        await page.goto(`${address}/?show=${state}&lang=${language}`);
        await page.locator('main').first().waitFor();
      },
    });
  },
});
export { expect } from '@playwright/test';

/** Every state of every surface, by surface. */
export const stateNames = {
  marker: ['marker'],
  panel: [
    'panel-look',
    'panel-look-minor',
    'panel-topics',
    'panel-ask',
    'panel-do',
    'panel-do-closed',
    'panel-note',
    'panel-note-failed',
    'panel-saving',
    'panel-offer',
    'panel-new',
    'panel-locked',
    'panel-read-only',
    'panel-notes-off',
    'panel-loading',
    'panel-failed',
    'panel-empty',
    'panel-sheet',
    'panel-old-edition',
    'panel-own',
    'panel-own-foreign',
  ],
  popup: [
    'popup',
    'popup-hits',
    'popup-no-hits',
    'popup-off',
    'popup-reload',
    'popup-cannot',
    'popup-unknown',
    'popup-frames',
    'popup-organisation',
    'popup-hidden',
    'popup-page-off',
    'popup-stopped',
    'popup-searching',
    'popup-search-failed',
  ],
  sidePanel: [
    'sheet',
    'sheet-opened',
    'sheet-foreign',
    'sheet-off',
    'sheet-cannot',
    'sheet-none',
    'sheet-loading',
    'sheet-locked',
    'sheet-search',
    'sheet-ending',
    'sheet-passphrase',
    'sheet-shelf',
    'sheet-trouble',
    'summary',
    'summary-caret',
    'summary-cut',
    'summary-insert',
    'what-now',
    'what-now-child',
    'what-now-danger',
    'what-now-adult',
    'conversation',
    'conversation-child',
    'conversation-adult',
    'card',
    'card-adult',
    'card-minor',
    'places',
    'pick-field',
    'guides',
    'guides-chapter',
    'guides-loading',
    'contacts',
    'contacts-empty',
    'contacts-failed',
    'places-failed',
    'sheet-failed',
    'sheet-opened-failed',
    'summary-failed',
  ],
  page: [
    'reader',
    'reader-chapter',
    'reader-talking',
    'reader-unknown',
    'reader-contacts',
    'reader-sources',
    'reader-search',
    'reader-loading',
    'reader-failed',
    'reader-search-failed',
    'options',
    'options-organisation',
    'options-refused',
    'options-empty',
    'options-damaged',
    'options-locked',
    'options-passphrase',
    'options-missing',
  ],
  alone: [
    'welcome',
    'welcome-role',
    'welcome-organisation',
    'welcome-site',
    'welcome-ready',
    'practice',
    'card-screen',
    'card-minor-screen',
    'card-a4',
    'card-fold',
    'card-number',
  ],
} as const;

/** The states in one list. */
export const allStates = Object.values(stateNames).flat();

/** One state of each kind, for what is checked again in other colours, sizes and languages. */
export const telling = [
  'panel-look',
  'panel-do-closed',
  'panel-offer',
  'popup-hits',
  'sheet',
  'what-now-child',
  'conversation-child',
  'card-adult',
  'places',
  'contacts',
  'reader-chapter',
  'options-organisation',
  'options-passphrase',
  'sheet-locked',
  'summary-insert',
  'conversation-adult',
  'card-minor',
  'welcome-ready',
  'practice',
  'card-screen',
  'panel-own',
  'popup-stopped',
  'sheet-shelf',
  'sheet-trouble',
  'summary',
  'pick-field',
  'options-damaged',
  'reader-failed',
  'popup-search-failed',
  'sheet-failed',
] as const;

/** States that differ from another in a text alone: walked by axe only in the long runs. */
const alike: ReadonlySet<string> = new Set([
  'welcome-organisation',
  'panel-look-minor',
  'panel-saving',
  'panel-new',
  'panel-old-edition',
  'panel-read-only',
  'panel-notes-off',
  'popup-off',
  'popup-unknown',
  'popup-hidden',
  'sheet-cannot',
  'sheet-none',
  'sheet-locked',
  'what-now-danger',
  'what-now-adult',
  'options-empty',
  'reader-unknown',
]);

/** The states that axe walks in this run: all of them with `SOAK=1`. */
export function walked(states: readonly string[]): string[] {
  return states.filter((state) => process.env.SOAK || !alike.has(state));
}
