/** `npm run learn:pages`: writes the fields of the exam's work pages as examples. Held pages are never learnt from. */
import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { ensureChromium } from '../browser/ensure';
import { answerPages } from '../exam/answer';
import { examPages } from '../exam/pages';

const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: ['--no-sandbox'],
});
const pages = examPages().filter(({ part, quiet }) => part === 'work' && !quiet);
const answered = await answerPages(browser, pages);
await browser.close();

const rows = answered
  .flatMap(({ fields }) => fields)
  .filter(({ label }) => label !== '' && !label.startsWith('(not seen'))
  .map(({ label, group, right, accepted }) =>
    ['', group, label, right.join(' '), accepted.join(' ')].join('\t'),
  );
const file = new URL('../../guide/topics/examples/pages.tsv', import.meta.url);
const heading = 'section\tgroup\tlabel\ttopics\talso';
writeFileSync(file, `${[heading, ...new Set(rows)].join('\n')}\n`);
console.log(`${rows.length} fields of ${pages.length} pages.`);
