import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/browser/find';
import { recordTraffic } from './scripts/browser/traffic';

const executablePath = findChromium() ?? undefined;
// One folder a run: its workers inherit the name, and the teardown reads what they recorded.
process.env.TRAFFIC ??= `.output/traffic/${process.pid}`;
const traffic = recordTraffic(process.env.TRAFFIC);

/** A policy file is read by every browser of the machine: they are set alone, one at a time. */
const setPolicies = ['extension/{forced,policy}.spec.ts', 'firefox/{forced,policy}.spec.ts'];

export default defineConfig({
  testDir: 'test',
  outputDir: '.output/test-results',
  globalTeardown: './test/traffic.ts',
  workers: 2,
  fullyParallel: false,
  // Patience alone: what must be fast is measured by the bench, and two browsers on a busy machine are slow.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  snapshotPathTemplate: '{testDir}/{testFileDir}/trees/{arg}{ext}',
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  use: {
    headless: true,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ['--no-sandbox', ...traffic.args],
    },
  },
  projects: [
    { name: 'browser', testMatch: 'browser/**/*.spec.ts' },
    { name: 'extension', testMatch: 'extension/**/*.spec.ts', testIgnore: setPolicies },
    { name: 'form-plugin', testMatch: 'form-plugin/**/*.spec.ts' },
    { name: 'firefox', testMatch: 'firefox/**/*.spec.ts', testIgnore: setPolicies },
    { name: 'policies', testMatch: setPolicies, workers: 1 },
  ],
});
