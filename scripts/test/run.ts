/** `npm test`: unit, in-browser and whole-extension tests; the last line counts them all. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium, ensureFirefox } from '../browser/ensure';
import { buildExtension } from '../extension/build';
import { buildExamples } from '../form-plugin/examples';
import { buildForms } from '../forms/build';

interface Count {
  passed: number;
  failed: number;
  /** Left out for want of something, such as the right to write policies. */
  skipped?: number;
}

const reports = '.output/reports';

/** Runs one runner; one that leaves no report counts as one failure. */
function runner(
  name: string,
  args: string[],
  env: Record<string, string>,
  count: (report: unknown) => Count,
): Count {
  const report = `${reports}/${name}.json`;
  rmSync(report, { force: true });
  const { status } = spawnSync(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const counted = count(JSON.parse(readFileSync(report, 'utf8')));
  return status !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

function unit(): Count {
  const out = `--outputFile.json=${reports}/unit.json`;
  return runner(
    'unit',
    ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', out],
    {},
    (report) => {
      const { numPassedTests, numFailedTests } = report as Record<string, number>;
      return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
    },
  );
}

function inBrowsers(name: string, projects: string[]): Count {
  return runner(
    name,
    [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--reporter=list,json',
      ...projects.map((project) => `--project=${project}`),
    ],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: `${reports}/${name}.json` },
    (report) => {
      const { stats } = report as { stats: Record<string, number> };
      const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats;
      return { passed: expected + flaky, failed: unexpected, skipped };
    },
  );
}

async function main(): Promise<number> {
  mkdirSync(reports, { recursive: true });
  process.env.CHROME_PATH = await ensureChromium();
  const firefox = await ensureFirefox();
  if (firefox) process.env.FIREFOX_PATH = firefox;
  else console.error('No Firefox of use here: its tests fail. Install it or set FIREFOX_PATH.');
  buildExtension('chrome');
  buildExtension('firefox');
  await buildForms();
  await buildExamples();
  const counts = [
    unit(),
    inBrowsers('browsers', ['browser', 'extension', 'form-plugin', 'firefox']),
    inBrowsers('policies', ['policies']),
  ];
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  const skipped = counts.reduce((sum, count) => sum + (count.skipped ?? 0), 0);
  if (skipped > 0) console.log(`${skipped} skipped; each says why.`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(error.message);
    console.log('0 passed, 1 failed');
    process.exit(1);
  },
);
