/** What a soak runs, in this order. A step whose files are not there yet is left out and said so. */
import { existsSync } from 'node:fs';

/** One command of Node's, run with SOAK set. */
export interface Step {
  name: string;
  args: readonly string[];
}

const playwright = (name: string, ...args: string[]): Step => ({
  name,
  args: ['node_modules/@playwright/test/cli.js', 'test', '--workers=1', '--reporter=list', ...args],
});

const vitest = (name: string, folder: string): Step => ({
  name,
  args: ['node_modules/vitest/vitest.mjs', 'run', folder],
});

const proof = 'test/extension/proof';
const extension = (name: string, ...files: string[]) =>
  playwright(name, '--project=extension', ...files);

/** What each step runs, and the step; what a vault stands on first, the longest last. */
const all: readonly [file: string, step: Step][] = [
  ['test/unit/supply', vitest('packages and licences', 'test/unit/supply')],
  [
    `${proof}/bundle.spec.ts`,
    extension('built files, two builds', 'proof/bundle', 'proof/lint', 'proof/two-builds'),
  ],
  [`${proof}/network.spec.ts`, extension('the record of traffic', 'proof/network')],
  ['test/extension/kill', extension('notes through kills', 'extension/kill/')],
  [`${proof}/fuzz.spec.ts`, extension('generated documents', 'proof/fuzz')],
  ['test/unit/fuzz', vitest('damaged data files', 'test/unit/fuzz')],
  [`${proof}/page-stays.spec.ts`, extension('the page stays as it was', 'proof/page-stays')],
];

/** Files and folders named above that are missing. */
export const missing = (): string[] =>
  all.map(([file]) => file).filter((file) => !existsSync(file));

/** @returns the steps that can be run here */
export const steps = (): Step[] => all.filter(([file]) => existsSync(file)).map(([, step]) => step);
