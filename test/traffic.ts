/** After all tests: whatever any browser asked of anyone but the tests' own pages fails the run. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { strangersIn } from '@/scripts/browser/traffic';

/** @throws with every address that was asked for, and by whom */
export default function refuseStrangers(): void {
  const folder = process.env.TRAFFIC;
  if (!folder || !existsSync(folder)) return;
  const strangers = readdirSync(folder).flatMap((name) => strangersIn(join(folder, name)));
  rmSync(folder, { recursive: true, force: true });
  if (strangers.length === 0) return;
  const lines = strangers.map(({ url, by }) => `  ${url} (asked by ${by || 'the browser'})`);
  throw new Error(`the tests asked of others:\n${[...new Set(lines)].join('\n')}`);
}
