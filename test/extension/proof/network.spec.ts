/** The record of traffic misses nothing that could leave the machine. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '@/scripts/browser/find';
import { recordTraffic, strangersIn } from '@/scripts/browser/traffic';
import { expect, idOf, test, workerOf } from '../fixtures';

const extension = resolve('.output/chrome-mv3');

/** A browser whose record is read here, not with all the others. */
async function launchAside(folder: string) {
  const { args, file } = recordTraffic(join(folder, 'traffic'));
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: findChromium() ?? undefined,
    args: [
      '--no-sandbox',
      `--load-extension=${extension}`,
      `--disable-extensions-except=${extension}`,
      ...args,
    ],
  });
  return { context, file };
}

test('zero network: requests of pages, sockets, beacons and the worker are all seen', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'aside-'));
  try {
    const { context, file } = await launchAside(folder);
    const id = await idOf(context);
    const worker = await workerOf(context);
    await worker.evaluate(async () => {
      await chrome.tabs.create({ url: 'http://tab.invalid/' });
    });
    const own = await context.newPage();
    await own.goto(`chrome-extension://${id}/options.html`);
    await own.locator('main').waitFor();
    await own.evaluate(() => {
      location.href = 'http://link.invalid/';
    });
    const page = await context.newPage();
    await page.setContent('<img src="http://image.invalid/x.png">');
    await page.evaluate(() => {
      new WebSocket('ws://socket.invalid/');
      navigator.sendBeacon('http://beacon.invalid/');
      return fetch('http://fetch.invalid/').catch(() => null);
    });
    await page.waitForTimeout(300);
    await context.close();
    const hosts = strangersIn(file).map(({ url }) => new URL(url).hostname);
    expect([...new Set(hosts)].sort()).toEqual(
      ['beacon', 'fetch', 'image', 'link', 'socket', 'tab'].map((name) => `${name}.invalid`),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('zero network: our pages and our worker cannot ask even this machine', async ({
  context,
  forms,
}) => {
  const id = await idOf(context);
  const ask = (url: string) =>
    fetch(url).then(
      () => 'answered',
      () => 'refused',
    );
  expect(await (await workerOf(context)).evaluate(ask, forms.url)).toBe('refused');
  const page = await context.newPage();
  for (const own of ['popup', 'sidepanel', 'reader', 'options', 'panel']) {
    await page.goto(`chrome-extension://${id}/${own}.html`);
    expect(await page.evaluate(ask, forms.url), own).toBe('refused');
  }
});
