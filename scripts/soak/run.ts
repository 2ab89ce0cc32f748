/**
 * `npm run soak [-- --only STEP]`: every proof with its full numbers, or one of them anew; docs/proof.md from what they
 * gave. Exits 1 where a step fails or none is named so.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureChromium } from '../browser/ensure';
import { buildExtension } from '../extension/build';
import { buildForms } from '../forms/build';
import { figuresIn, type Outcome, outcomesIn, proofPage } from './report';
import { missing, type Step, steps } from './steps';

const figures = '.output/soak/figures.jsonl';
const kept = 'docs/proof.json';

const said = (command: string, args: string[]) =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
  const all = steps();
  const chosen = all.filter(({ name }) => !values.only || values.only.includes(name));
  if (chosen.length === 0) {
    console.error(`No such step. There are: ${all.map(({ name }) => name).join(', ')}.`);
    return 1;
  }
  const browser = await ensureChromium();
  process.env.CHROME_PATH = browser;
  buildExtension('chrome');
  buildExtension('firefox');
  await buildForms();
  const about = {
    commit: said('git', ['rev-parse', '--short', 'HEAD']),
    day: new Date().toISOString().slice(0, 10),
    browser: said(browser, ['--version']),
  };
  let outcomes = values.only ? outcomesIn(kept) : [];
  for (const step of chosen) {
    const outcome = { ...take(step), ...about };
    outcomes = [...outcomes.filter(({ name }) => name !== step.name), outcome];
    // After every step: a soak that is broken off has proved what it has proved.
    writeFileSync(kept, `${JSON.stringify(outcomes, null, 2)}\n`);
    const names = all.map(({ name }) => name);
    writeFileSync('docs/proof.md', proofPage(names, outcomes, missing()));
  }
  return outcomes.every(({ passed }) => passed) ? 0 : 1;
}

function take({ name, args }: Step): Pick<Outcome, 'name' | 'passed' | 'minutes' | 'figures'> {
  rmSync(figures, { force: true });
  const start = Date.now();
  const env = { ...process.env, SOAK: '1' };
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env });
  const minutes = Math.ceil((Date.now() - start) / 60_000);
  return { name, passed: status === 0, minutes, figures: figuresIn(figures) };
}

main().then((code) => process.exit(code));
