/** Firefox with the built extension, driven over WebDriver BiDi. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

const id = 'kjennetegn@kjennetegn.example';
const uuid = '6d0f1a52-3c1b-4c58-9a43-1d7d0c2f9b11';
const origin = `moz-extension://${uuid}`;

/** The few things the tests need, over what puppeteer keeps private. */
export interface Firefox {
  /** Opens a page of the extension in a tab. */
  openOwn(path: string): Promise<Page>;
  /** Opens a page of a site. */
  open(url: string): Promise<Page>;
  /** Runs `expression` in the panel's frame of a page; null when there is no such frame. */
  inPanel<T>(page: Page, expression: string): Promise<T | null>;
  end(): Promise<void>;
}

interface Context {
  context: string;
  url: string;
  children?: Context[] | null;
}

interface Session {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

function sessionOf(page: Page): { session: Session; context: string } {
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

async function launch(folder: string): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    headless: true,
    userDataDir: folder,
    // Without it the extension's own pages are refused.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await browser.installExtension(resolve('.output/firefox-mv3'));
  return browser;
}

/** Starts Firefox with a new profile. */
export async function startFirefox(): Promise<Firefox> {
  const folder = mkdtempSync(join(tmpdir(), 'firefox-'));
  const browser = await launch(folder);
  return {
    async openOwn(path) {
      const page = await browser.newPage();
      const { session, context } = sessionOf(page);
      // `goto` never resolves for the extension's own pages.
      await session.send('browsingContext.navigate', { context, url: origin + path, wait: 'none' });
      await page.waitForSelector('main');
      return page;
    },
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async inPanel<T>(page: Page, expression: string) {
      const { session, context } = sessionOf(page);
      const tree = await session.send('browsingContext.getTree', { root: context });
      const { contexts } = tree.result as { contexts: Context[] };
      const panel = find(contexts, '/panel.html');
      if (!panel) return null;
      const answer = await session.send('script.evaluate', {
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        target: { context: panel.context },
        awaitPromise: true,
      });
      const { result } = answer.result as { result?: { value?: string } };
      return result?.value === undefined ? null : (JSON.parse(result.value) as T);
    },
    end: () => browser.close(),
  };
}
