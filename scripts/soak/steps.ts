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

const folders = [
  'test/unit/fuzz',
  'test/unit/supply',
  'test/extension/proof',
  'test/extension/kill',
];

/** Folders named above that are missing. */
export const missing = (): string[] => folders.filter((folder) => !existsSync(folder));

/** @returns the steps that can be run here */
export function steps(): Step[] {
  const all: [string, Step][] = [
    ['test/unit/fuzz', vitest('damaged data files', 'test/unit/fuzz')],
    ['test/unit/supply', vitest('packages and two builds', 'test/unit/supply')],
    [
      'test/extension/proof',
      playwright('network, page, fuzz, bundle', '--project=extension', 'extension/proof/'),
    ],
    [
      'test/extension/kill',
      playwright('notes through kills', '--project=extension', 'extension/kill/'),
    ],
  ];
  return all.filter(([folder]) => existsSync(folder)).map(([, step]) => step);
}
