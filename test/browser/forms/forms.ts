/** The demo forms, served, and a page that remembers what it asked for and complained of. */
import { test as base, type Page } from '@playwright/test';
import { buildForms } from '@/scripts/forms/build';
import { type Forms, serveForms } from '@/scripts/forms/serve';

/** What went wrong on a page, in its own words. */
export type Complaints = string[];

const ownHosts = new Set(['127.0.0.1', 'localhost']);

function listen(page: Page): Complaints {
  const complaints: Complaints = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol !== 'data:' && !ownHosts.has(hostname)) {
      complaints.push(`request: ${request.url()}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return complaints;
}

/** `forms` for the whole worker; `complaints` of the test's page. */
export const test = base.extend<{ complaints: Complaints }, { forms: Forms }>({
  forms: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from here
    async ({}, use) => {
      await buildForms();
      const forms = await serveForms();
      await use(forms);
      await forms.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  complaints: async ({ page }, use) => use(listen(page)),
});

export const { expect } = test;
