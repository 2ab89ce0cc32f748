import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { accountSources, shortfalls } from './accounting';
import { readAndCheck } from './check/all';
import { itemsOf } from './content';
import { countProblems, formatProblem, inReadingOrder } from './problem';
import { heavyChapters } from './reading';
import { printReport } from './report';

/*
 * `npm run guide:check [-- --json] [--complete] [FILE …]`
 * Checks the whole guide; with files, tells of those alone. `--complete` also asks for what the
 * whole guide must reach. Exits 1 when something is wrong.
 */
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, complete: { type: 'boolean' } },
});
const chosen = positionals.map((file) => relative(root, resolve(file)));

const { content, problems } = readAndCheck(root);
const missing = values.complete ? [...shortfalls(content), ...heavyChapters(content)] : [];
const all = [...problems, ...missing];
const told = chosen.length > 0 ? all.filter(({ file }) => chosen.includes(file)) : all;

for (const problem of inReadingOrder(told)) console.error(formatProblem(problem));
if (values.json) {
  const sources = Object.entries(accountSources(content)).map(([id, account]) => [
    id,
    { ...account, unaccounted: account.unaccounted.length },
  ]);
  const items = itemsOf(content).length;
  console.log(JSON.stringify({ sources: Object.fromEntries(sources), items }));
} else {
  printReport(content, chosen);
  console.log(told.length === 0 ? 'No mistakes.' : `${countProblems(told)}.`);
}
process.exitCode = told.length > 0 ? 1 : 0;
