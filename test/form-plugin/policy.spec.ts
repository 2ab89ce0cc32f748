/** Content security policies a form may have, as the owners' guide documents them. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const rest = "default-src 'none'; base-uri 'none'; require-trusted-types-for 'script'";
const script = '/form-plugin/kjennetegn-form-plugin.js';
/** As the package states it. */
function integrity(): string {
  const files = JSON.parse(readFileSync('dist/form-plugin/files.json', 'utf8')) as {
    file: string;
    integrity: string;
  }[];
  return files.find(({ file }) => script.endsWith(`/${file}`))?.integrity ?? '';
}

const policies = {
  'a nonce': () => ({
    policy: `${rest}; script-src 'nonce-r4nd0m'`,
    element: `<script nonce="r4nd0m" src="${script}"></script>`,
  }),
  'its own files': () => ({
    policy: `${rest}; script-src 'self'`,
    element: `<script src="${script}"></script>`,
  }),
  // What the script loads has no hash of its own: the folder lets it in.
  'the hash of the script, and its folder': (site: string) => ({
    policy: `${rest}; script-src '${integrity()}' ${site}form-plugin/`,
    element: `<script src="${script}" integrity="${integrity()}"></script>`,
  }),
};

async function serve(page: Page, site: string, policy: string, element: string) {
  const url = new URL('policy', site).href;
  await page.route(url, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': policy },
      body: `<!doctype html><html lang="en"><title>Interview</title><link rel="icon" href="data:,">
        ${element}<h1>First interview</h1><form><label for="p">Who keeps your passport?</label><input id="p"></form>`,
    }),
  );
  await page.goto(url);
}

for (const [name, policyOf] of Object.entries(policies)) {
  test(`script-src: ${name}`, async ({ page, forms, log, drawing }) => {
    const { policy, element } = policyOf(forms.url);
    await serve(page, forms.url, policy, element);
    const panel = await drawing.open('Who keeps your passport?');
    expect(panel.title).toBe('Passport and papers');
    expect(panel.box.width).toBe(400);
    expect(panel.fontSize).toBeGreaterThanOrEqual(15);
    expect(log.complaints.filter((text) => !/icon|data:,/.test(text))).toEqual([]);
  });
}

test('a policy that leaves the script out leaves the form as it is', async ({
  page,
  forms,
  drawing,
}) => {
  await serve(
    page,
    forms.url,
    `${rest}; script-src 'nonce-other'`,
    `<script src="${script}"></script>`,
  );
  await page.locator('#p').fill('typed');
  expect(await drawing.markers()).toEqual([]);
});
