/** `npm run soak`: every proof with its full numbers, and docs/proof.md from what they gave. */
import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { ensureChromium } from '../browser/ensure';
import { buildExtension } from '../extension/build';
import { buildForms } from '../forms/build';
import { figuresIn, type Outcome, proofPage } from './report';
import { missing, steps } from './steps';

const figures = '.output/soak/figures.jsonl';

const said = (command: string, args: string[]) =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

async function main(): Promise<number> {
  rmSync(figures, { force: true });
  const browser = await ensureChromium();
  process.env.CHROME_PATH = browser;
  buildExtension('chrome');
  buildExtension('firefox');
  await buildForms();
  const about = {
    commit: said('git', ['rev-parse', '--short', 'HEAD']),
    day: new Date().toISOString().slice(0, 10),
    browser: said(browser, ['--version']),
    missing: missing(),
  };
  const outcomes: Outcome[] = [];
  const all = steps();
  for (const [at, { name, args }] of all.entries()) {
    const start = Date.now();
    const env = { ...process.env, SOAK: '1' };
    const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env });
    const minutes = Math.ceil((Date.now() - start) / 60_000);
    outcomes.push({ name, passed: status === 0, minutes });
    // After every step: a soak that is broken off has proved what it has proved.
    const waiting = all.slice(at + 1).map((step) => step.name);
    writeFileSync('docs/proof.md', proofPage(about, outcomes, waiting, figuresIn(figures)));
  }
  return outcomes.every(({ passed }) => passed) ? 0 : 1;
}

main().then((code) => process.exit(code));
