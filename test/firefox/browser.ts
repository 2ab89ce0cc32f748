/** Firefox with the built extension, installed as users have it, driven over WebDriver BiDi. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { filesUnder } from '@/scripts/release/files';
import { zipOf } from '@/scripts/release/zip';
import { recordTraffic, type Traffic } from './traffic';
import { until } from './until';

const usualId = 'kjennetegn@kjennetegn.example';
const uuid = '6d0f1a52-3c1b-4c58-9a43-1d7d0c2f9b11';

/** The start of every address of the extension's own pages. */
export const origin = `moz-extension://${uuid}`;

/** The few things the tests need, over what puppeteer keeps private. */
export interface Firefox {
  /** Opens a page of the extension in a tab. */
  openOwn(path: string): Promise<Page>;
  /** Opens a page of a site. */
  open(url: string): Promise<Page>;
  /** Runs `expression` in the first frame under a page whose address has `part`; null without one. */
  inPanel<T>(page: Page, expression: string, part?: string): Promise<T | null>;
  /** The same in any tab of the browser. */
  inTab<T>(part: string, expression: string): Promise<T | null>;
  /** Runs an expression in the browser's own window, around all tabs. */
  inWindow<T>(expression: string): Promise<T | null>;
  /** Errors of our scripts so far, in pages of sites and of the extension, and in the background. */
  errors(): Promise<string[]>;
  /** Switches the extension on for an origin, by a press in a page of its own. */
  grant(origin: string): Promise<void>;
  /** Stops the background, as the browser does when it has nothing to do; the next message starts it. */
  stopBackground(): Promise<void>;
  /** Closes the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  traffic: Traffic;
  /** The profile on disk. */
  folder: string;
  /** Where a file goes that a page saves. */
  downloads: string;
  end(): Promise<void>;
}

interface Context {
  context: string;
  url: string;
  children?: Context[] | null;
}

/** The protocol as puppeteer speaks it. */
export interface Session {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** How a tab is asked over the protocol itself. */
export function sessionOf(page: Page): { session: Session; context: string } {
  const { browsingContext } = page.mainFrame() as unknown as {
    browsingContext: { id: string; userContext: { browser: { session: Session } } };
  };
  return { session: browsingContext.userContext.browser.session, context: browsingContext.id };
}

function find(contexts: readonly Context[], part: string): Context | null {
  for (const context of contexts) {
    if (context.url.includes(part)) return context;
    const below = find(context.children ?? [], part);
    if (below) return below;
  }
  return null;
}

async function evaluate<T>(session: Session, root: object, part: string, expression: string) {
  const tree = await session.send('browsingContext.getTree', root);
  const found = find((tree.result as { contexts: Context[] }).contexts, part);
  if (!found) return null;
  const answer = await session.send('script.evaluate', {
    expression: `(async () => JSON.stringify(await (${expression})))()`,
    target: { context: found.context },
    awaitPromise: true,
    userActivation: true,
  });
  const { result } = answer.result as { result?: { value?: string } };
  return result?.value === undefined ? null : (JSON.parse(result.value) as T);
}

/** The built extension as one file, under another id where one is given. */
function xpiOf(id: string, built: string): Uint8Array {
  const files = unzipSync(zipOf(built, filesUnder(built)));
  const manifest = strFromU8(files['manifest.json'] ?? new Uint8Array());
  return zipSync({ ...files, 'manifest.json': strToU8(manifest.replaceAll(usualId, id)) });
}

const downloadsIn = (folder: string) => join(folder, 'downloads');

function launch(folder: string, id: string, { prefs }: Traffic): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    headless: true,
    userDataDir: folder,
    // Without it the extension's own pages are refused.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...prefs,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      'extensions.webextOptionalPermissionPrompts': false,
      // What lies in the profile's folder is installed, although no shop signed it.
      'xpinstall.signatures.required': false,
      'extensions.autoDisableScopes': 0,
      'extensions.startupScanScopes': 1,
      // What a page saves is saved, without a question.
      'browser.download.folderList': 2,
      'browser.download.dir': downloadsIn(folder),
    },
  });
}

async function openOwn(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  const { session, context } = sessionOf(page);
  await until(async () => {
    // `goto` never resolves for the extension's own pages.
    await session.send('browsingContext.navigate', { context, url: origin + path, wait: 'none' });
    // A browser that just started does not know their addresses yet, and stays where it is.
    return page.waitForSelector('main', { timeout: 5000 }).then(
      () => true,
      () => false,
    );
  }, `${path} of the extension`);
  return page;
}

/**
 * Runs in the browser's own window, to which the processes of pages report. Left out is the note the browser itself
 * makes when an answer of the background reaches a page that has been left: no page sees it, and no script can avoid it.
 */
const errorsOf = `Services.console.getMessageArray()
  .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & Ci.nsIScriptError.warningFlag))
  .map(String)
  .filter((text) => text.includes('${origin}') && !/Promise (resolved|rejected) (after context unloaded|while context is inactive)/.test(text))`;

/** A preference answers Firefox's question. */
async function grant(browser: Browser, site: string): Promise<void> {
  const own = await openOwn(browser, '/options.html');
  await own.evaluate((pattern) => {
    const button = document.createElement('button');
    button.id = 'grant';
    button.addEventListener('click', () => {
      const { browser } = globalThis as unknown as {
        browser: { permissions: { request(about: { origins: string[] }): Promise<boolean> } };
      };
      void browser.permissions.request({ origins: [pattern] }).then((given) => {
        button.textContent = String(given);
      });
    });
    button.textContent = 'grant';
    document.body.prepend(button);
  }, `${site}/*`);
  await own.click('#grant');
  await own.waitForFunction(() => document.getElementById('grant')?.textContent === 'true');
  await own.close();
}

/**
 * Starts Firefox with a new profile.
 *
 * @param id of the extension, where it must not be the usual one
 * @param how `installed: false`: its package lies in the profile as `package.xpi`, for a policy to install; `built`: the
 *   folder of another build than the usual
 */
export async function startFirefox(
  id = usualId,
  { installed = true, built = '.output/firefox-mv3' } = {},
): Promise<Firefox> {
  const folder = mkdtempSync(join(tmpdir(), 'firefox-'));
  mkdirSync(join(folder, 'extensions'));
  const place = installed ? join('extensions', `${id}.xpi`) : 'package.xpi';
  writeFileSync(join(folder, place), xpiOf(id, built));
  const traffic = await recordTraffic();
  let browser = await launch(folder, id, traffic);
  async function inWindow<T>(expression: string): Promise<T | null> {
    const [page] = await browser.pages();
    const root = { 'moz:scope': 'chrome' };
    return page ? evaluate(sessionOf(page).session, root, '/browser.xhtml', expression) : null;
  }
  return {
    traffic,
    folder,
    downloads: downloadsIn(folder),
    openOwn: (path) => openOwn(browser, path),
    grant: (site) => grant(browser, site),
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    inPanel(page, expression, part = '/panel.html') {
      const { session, context } = sessionOf(page);
      return evaluate(session, { root: context }, part, expression);
    },
    async inTab(part, expression) {
      const [page] = await browser.pages();
      return page ? evaluate(sessionOf(page).session, {}, part, expression) : null;
    },
    inWindow,
    errors: async () => (await inWindow<string[]>(errorsOf)) ?? [],
    async stopBackground() {
      const policy = `WebExtensionPolicy.getByID('${id}')`;
      await inWindow(`${policy}.extension.terminateBackground({ ignoreDevToolsAttached: true })`);
    },
    async restart() {
      await browser.close();
      browser = await launch(folder, id, traffic);
    },
    async end() {
      await browser.close();
      traffic.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
