/** `npm run inspect -- [--json] FILE-or-URL …`: which prompts would a page get? */
import { availableParallelism } from 'node:os';
import { chromium } from '@playwright/test';
import { findChromium } from '../browser/find';
import { Unreadable } from './address';
import { detectorScript } from './bundle';
import { asJson, asTable } from './print';
import { readPage } from './read-page';

const usage = 'Usage: npm run inspect -- [--json] FILE-or-URL …';
/** Pages open at once. */
const tabs = Math.min(4, availableParallelism() + 1);

const given = process.argv.slice(2);
const json = given.includes('--json');
const unknown = given.find((argument) => argument.startsWith('--') && argument !== '--json');
const pages = given.filter((argument) => !argument.startsWith('--'));

if (unknown || pages.length === 0) {
  console.error(unknown ? `Unknown option ${unknown}. ${usage}` : usage);
  process.exit(1);
}
const executablePath = findChromium();
if (!executablePath) {
  console.error(
    'No Chromium, Chrome or Edge found: install one, or set CHROME_PATH to its program.',
  );
  process.exit(1);
}

const [browser, script] = await Promise.all([
  chromium.launch({ executablePath, args: ['--no-sandbox', '--allow-file-access-from-files'] }),
  detectorScript(),
]);
const context = await browser.newContext();
const finish: ((succeeded: boolean) => void)[] = [];
const outcomes = pages.map(() => new Promise<boolean>((resolve) => finish.push(resolve)));
let next = 0;

/** Reads pages one after another; what is printed keeps the order of the command line. */
async function work(): Promise<void> {
  const tab = await context.newPage();
  tab.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  while (next < pages.length) {
    const at = next++;
    const page = pages[at] ?? '';
    try {
      const read = await readPage(context, tab, page, script);
      await outcomes[at - 1];
      console.log(json ? asJson(page, read) : asTable(page, read));
      finish[at]?.(true);
    } catch (error) {
      await outcomes[at - 1];
      const reason = error instanceof Unreadable ? error.message : String(error).split('\n')[0];
      console.error(`${page}: ${reason}`);
      finish[at]?.(false);
    }
  }
}

await Promise.all(Array.from({ length: Math.min(tabs, pages.length) }, work));
const succeeded = await Promise.all(outcomes);
await browser.close();
process.exit(succeeded.every(Boolean) ? 0 : 1);
