import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/browser/find';

const executablePath = findChromium() ?? undefined;

export default defineConfig({
  testDir: 'test',
  outputDir: '.output/test-results',
  workers: 2,
  fullyParallel: false,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  use: {
    headless: true,
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] },
  },
  projects: [
    { name: 'browser', testMatch: 'browser/**/*.spec.ts' },
    { name: 'extension', testMatch: 'extension/**/*.spec.ts' },
    { name: 'firefox', testMatch: 'firefox/**/*.spec.ts' },
  ],
});
