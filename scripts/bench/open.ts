/** Opens what is measured: a browser, and pages of given markup. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findChromium } from '../browser/find';
import type { Bench } from './case';

/** Isolated from other origins, a page has the exact clock: steps of 5 µs, not of 100. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** A browser and a server for a run of cases, each started when it is first asked for. */
export async function openBench(): Promise<{ bench: Bench; close(): Promise<void> }> {
  const executablePath = findChromium();
  if (!executablePath) {
    throw new Error(
      'No Chromium, Chrome or Edge found: install one, or set CHROME_PATH to its program.',
    );
  }
  let html = '';
  const server = createServer((_, response) => response.writeHead(200, headers).end(html));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  let browser: Promise<Browser> | null = null;
  const bench: Bench = {
    browser() {
      browser ??= chromium.launch({
        executablePath,
        args: ['--no-sandbox', '--js-flags=--expose-gc', '--enable-precise-memory-info'],
      });
      return browser;
    },
    async show(tab: Page, markup: string, ...scripts: string[]) {
      html = markup;
      await tab.goto(addressOf(server), { waitUntil: 'load' });
      for (const script of scripts) await tab.evaluate(script);
    },
  };
  return {
    bench,
    async close() {
      await (await browser)?.close();
      server.close();
    },
  };
}

const addressOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
