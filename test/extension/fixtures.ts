/** The built extension in a real Chromium, switched on for the demo forms. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type BrowserContext,
  test as base,
  chromium,
  type Frame,
  type Page,
  type Worker,
} from '@playwright/test';
import { findChromium } from '@/scripts/browser/find';
import { type DrawnMarker, markersIn } from '@/scripts/browser/markers';
import { recordTraffic } from '@/scripts/browser/traffic';
import { type Forms, serveForms } from '@/scripts/forms/serve';

const built = resolve('.output/chrome-mv3');

/** A browser with a profile of its own, which can be closed and started again. */
export interface Profile {
  context: BrowserContext;
  /** Where the browser keeps it. */
  folder: string;
  /** Starts the browser again with the same profile. */
  restart(): Promise<BrowserContext>;
  /** SIGKILL to all its processes at once; resolves when they are gone. */
  kill(): Promise<void>;
  /** Starts it again after it was killed. */
  start(): Promise<BrowserContext>;
  end(): Promise<void>;
}

async function launch(folder: string, extension: string): Promise<BrowserContext> {
  const executablePath = findChromium();
  const context = await chromium.launchPersistentContext(folder, {
    headless: true,
    ...(executablePath ? { executablePath } : {}),
    viewport: { width: 1280, height: 900 },
    args: [
      '--no-sandbox',
      `--load-extension=${extension}`,
      `--disable-extensions-except=${extension}`,
      // What was asked for elsewhere fails the run at its end, whichever test it was in.
      ...recordTraffic(process.env.TRAFFIC ?? '.output/traffic/lone').args,
    ],
  });
  if (extension) await isRegistered(context);
  return context;
}

/**
 * Waits until the content script is registered for the sites switched on earlier. A folder is installed anew at each
 * start, unlike a package, and a page that comes before has nothing of ours.
 */
async function isRegistered(context: BrowserContext): Promise<void> {
  const worker = await workerOf(context);
  await worker.evaluate(async () => {
    const sites = async () =>
      ((await chrome.permissions.getAll()).origins ?? []).some((one) => one.startsWith('http'));
    const scripts = async () => (await chrome.scripting.getRegisteredContentScripts()).length;
    while ((await sites()) && !(await scripts())) await new Promise((done) => setTimeout(done, 20));
  });
}

/** Kills the group of processes that Playwright starts a browser as. */
async function kill(context: BrowserContext): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('the browser is not known');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const leader = processInfo.find(({ type }) => type === 'browser')?.id ?? 0;
  const gone = new Promise((done) => context.once('close', done));
  process.kill(-leader, 'SIGKILL');
  await gone;
}

/** Starts a browser with a new profile that has our extension and another, in `folder`, beside it. */
export const startProfileWith = (folder: string): Promise<Profile> =>
  startProfile(`${built},${folder}`);

/** Starts a browser with a new profile; `extension` is the folder of another build than the usual. */
export async function startProfile(extension = built): Promise<Profile> {
  const folder = mkdtempSync(join(tmpdir(), 'profile-'));
  const profile: Profile = {
    folder,
    context: await launch(folder, extension),
    async restart() {
      await profile.context.close();
      profile.context = await launch(folder, extension);
      return profile.context;
    },
    kill: () => kill(profile.context),
    async start() {
      profile.context = await launch(folder, extension);
      return profile.context;
    },
    async end() {
      await profile.context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return profile;
}

/** The extension's worker, awake. */
export async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

const ids = new WeakMap<BrowserContext, string>();

/** The extension's id in this browser; once known, no worker need be awake. */
export async function idOf(context: BrowserContext): Promise<string> {
  const known = ids.get(context) ?? new URL((await workerOf(context)).url()).host;
  ids.set(context, known);
  return known;
}

/**
 * Grants a site as its user would. The browser's prompt cannot be pressed without a screen, so its
 * own page of extensions grants first, and the extension's request then finds it granted.
 */
export async function grantSite(context: BrowserContext, origin: string): Promise<void> {
  const id = await idOf(context);
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([extension = '', pattern = '']) =>
      (globalThis as unknown as ExtensionsPage).chrome.developerPrivate.addHostPermission(
        extension,
        pattern,
      ),
    [id, `${origin}/*`],
  );
  await page.goto(`chrome-extension://${id}/popup.html`);
  await page.evaluate(
    (pattern) =>
      (globalThis as unknown as OwnPage).chrome.permissions.request({ origins: [pattern] }),
    `${origin}/*`,
  );
  await page.close();
}

interface ExtensionsPage {
  chrome: { developerPrivate: { addHostPermission(id: string, host: string): Promise<void> } };
}
interface OwnPage {
  chrome: { permissions: { request(about: { origins: string[] }): Promise<boolean> } };
}

/** The markers drawn on a page, once there are any (or `patience` milliseconds have passed). */
export async function markersOf(page: Page, patience = 8000): Promise<DrawnMarker[]> {
  const session = await page.context().newCDPSession(page);
  const end = Date.now() + patience;
  try {
    for (;;) {
      const markers = await markersIn((method, params) =>
        session.send(method as 'DOM.enable', params as undefined),
      );
      if (markers.length || Date.now() > end) return markers;
      await page.waitForTimeout(50);
    }
  } finally {
    await session.detach();
  }
}

/** Presses the marker of a field, with the mouse, and waits for its panel. */
export async function openPanel(page: Page, field: string) {
  // Markers are drawn for fields in view alone.
  await page
    .getByText(new RegExp(`^\\s*${field}`))
    .first()
    .scrollIntoViewIfNeeded();
  await page.waitForTimeout(400);
  const end = Date.now() + 8000;
  for (;;) {
    const marker = (await markersOf(page)).find(({ name }) => name.includes(field));
    if (marker) {
      await page.mouse.click(marker.x, marker.y);
      return panelOf(page);
    }
    if (Date.now() > end) throw new Error(`no marker beside ${field}`);
    await page.waitForTimeout(100);
  }
}

/** The panel's frame, once it shows something. */
export async function panelOf(page: Page) {
  const end = Date.now() + 10_000;
  for (;;) {
    const frame = page.frames().find((one) => one.url().includes('/panel.html'));
    // Presses count once the panel has been seen for half a second.
    if (frame && (await frame.locator('[data-presses=counts] main').count())) return frame;
    if (Date.now() > end) throw new Error('the panel did not open');
    await page.waitForTimeout(50);
  }
}

/** Closes a panel by Esc. What the key is sent to goes away under it: its release may never be answered. */
export async function escapePanel(panel: Frame): Promise<void> {
  void panel
    .locator('main')
    .press('Escape')
    .catch(() => undefined);
  await expect.poll(() => panel.isDetached()).toBe(true);
}

/** `forms` for the whole worker; `context` with the extension on for the forms, new for each test. */
export const test = base.extend<{ profile: Profile; context: BrowserContext }, { forms: Forms }>({
  forms: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from here
    async ({}, use) => {
      const forms = await serveForms();
      await use(forms);
      await forms.close();
    },
    { scope: 'worker' },
  ],
  profile: async ({ forms }, use) => {
    const profile = await startProfile();
    const { start } = profile;
    const switchOn = () => grantSite(profile.context, new URL(forms.url).origin);
    await switchOn();
    // The browser writes what was granted seconds later: a kill may come before.
    profile.start = async () => {
      const context = await start();
      await switchOn();
      return context;
    };
    await use(profile);
    await profile.end();
  },
  context: async ({ profile }, use) => use(profile.context),
  page: async ({ context }, use) => use(await context.newPage()),
});

export const { expect } = test;
