/** Starts a browser with the built extension, switched on for the demo forms. */
import { resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';

/** The browser started but would not take the extension. */
export class NoExtension extends Error {
  override name = 'NoExtension';
}

/** Chromium's own page for extensions can grant a site as its user would by hand. */
async function grant(browser: Browser, id: string, origin: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (extension, pattern) =>
      (
        globalThis as unknown as {
          chrome: {
            developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
          };
        }
      ).chrome.developerPrivate.addHostPermission(extension, pattern),
    id,
    `${origin}/*`,
  );
  // Granted there, the extension's own request is answered without a prompt.
  await page.goto(`chrome-extension://${id}/popup.html`);
  await page.evaluate(
    (pattern) =>
      (
        globalThis as unknown as {
          chrome: { permissions: { request(about: { origins: string[] }): Promise<boolean> } };
        }
      ).chrome.permissions.request({ origins: [pattern] }),
    `${origin}/*`,
  );
  await page.close();
}

/**
 * Loads the extension over the debugging pipe, which branded Chrome and Edge accept too.
 *
 * @param executablePath the browser
 * @param folder the built extension
 * @param options headless without a display; the origins to switch it on for
 * @throws NoExtension with the steps to do by hand
 */
export async function launchWithExtension(
  executablePath: string,
  folder: string,
  options: { headless: boolean; origins: string[] },
): Promise<{ browser: Browser; id: string }> {
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    args: [
      '--no-first-run',
      '--disable-sync',
      '--disable-background-networking',
      '--disable-component-update',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    const id = await browser.installExtension(resolve(folder));
    for (const origin of options.origins) await grant(browser, id, origin);
    return { browser, id };
  } catch {
    if (options.headless) await browser.close();
    throw new NoExtension(
      `The browser did not take the extension: open its extensions page, turn on developer mode, choose “Load unpacked” and pick ${resolve(folder)}, then switch it on for the site from the toolbar button.`,
    );
  }
}
