/** `npm run exam -- [--json] [--misses]`: how well the detector answers the written forms. */
import { chromium } from '@playwright/test';
import { findChromium } from '../browser/find';
import { answerPages } from './answer';
import { shortcomings } from './limits';
import { examPages, type Part } from './pages';
import { misses, summary, topicTable } from './print';
import { type Score, score } from './score';

const known = ['--json', '--misses'];
const given = process.argv.slice(2);
const unknown = given.find((argument) => !known.includes(argument));
const executablePath = findChromium();
if (unknown || !executablePath) {
  console.error(
    unknown
      ? `Unknown option ${unknown}. Usage: npm run exam -- [--json] [--misses]`
      : 'No Chromium, Chrome or Edge found: install one, or set CHROME_PATH to its program.',
  );
  process.exit(1);
}

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const answered = await answerPages(browser, examPages());
await browser.close();

const scores: Record<'all' | Part, Score> = {
  all: score(answered),
  work: score(answered.filter(({ part }) => part === 'work')),
  held: score(answered.filter(({ part }) => part === 'held')),
};
const names = Object.keys(scores) as (keyof typeof scores)[];
const short = names.flatMap((name) =>
  shortcomings(scores[name], name === 'all').map((what) => `${name}: ${what}`),
);
/** Misses of held pages stay unseen: a word tuned on them would make their figures worthless. */
const listed = answered.filter(({ part }) => part === 'work').flatMap(misses);

if (given.includes('--json')) {
  console.log(
    JSON.stringify({ ok: short.length === 0, short, ...scores, misses: listed }, null, 2),
  );
} else {
  if (given.includes('--misses')) console.log(`${listed.join('\n')}\n`);
  console.log(topicTable(scores.all));
  console.log(['', ...names.map((name) => summary(name, scores[name]))].join('\n'));
  console.log(short.length === 0 ? '\nPassed.' : `\nShort of the limits:\n${short.join('\n')}`);
}
process.exitCode = short.length === 0 ? 0 : 1;
