/** What the linter of the Firefox shop says of the build: no error, and only warnings we can explain. */
import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';

interface Warning {
  code: string;
  file: string;
}

/** Reviewed warnings by code, each with the reason why it is harmless. */
const explained: Record<string, string> = {
  UNSAFE_VAR_ASSIGNMENT:
    'Preact can set innerHTML by dangerouslySetInnerHTML, which no component uses (see reviewed/code.ts).',
  DANGEROUS_EVAL:
    'zod asks whether Function works; with jitless, set before any schema is made, it does not call it.',
};

test('bundle: the shop’s linter finds no error and nothing unexplained', () => {
  test.setTimeout(120_000);
  const { stdout } = spawnSync(
    process.execPath,
    [
      'node_modules/web-ext/bin/web-ext.js',
      'lint',
      '--source-dir',
      '.output/firefox-mv3',
      '--output',
      'json',
    ],
    { encoding: 'utf8', maxBuffer: 16_000_000 },
  );
  const report = JSON.parse(stdout.slice(stdout.indexOf('{')));
  expect(report.errors).toEqual([]);
  const codes = (report.warnings as Warning[]).map(({ code }) => code);
  expect(codes.filter((code) => !(code in explained))).toEqual([]);
  expect(Object.keys(explained).filter((code) => !codes.includes(code))).toEqual([]);
});
