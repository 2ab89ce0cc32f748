/** `npm run bench -- [--json] [--only NAME]`: measures, prints, exits 1 past a limit or where a case fails. See `case.ts`. */
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type BenchCase, figure, type Row, row } from './case';
import { openBench } from './open';
import { json, table } from './print';

const { json: asJson, only } = options();

const folder = new URL('./cases/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
const cases = await Promise.all(
  files.map(
    async (name) => ((await import(new URL(name, folder).href)) as { default: BenchCase }).default,
  ),
);
const chosen = cases.filter(({ name }) => name.includes(only));
if (chosen.length === 0) {
  console.error(`No case is named ${only}. There are: ${cases.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}

const { bench, close } = await openBench();
const rows: Row[] = [];
for (const { name, run } of chosen) {
  console.error(`${name} …`);
  rows.push(
    ...(await run(bench).catch((error: Error) => {
      // The others are still worth measuring; what could not be measured does not pass.
      console.error(error);
      return [row(`${name}: not measured`, { limits: [figure('measured', 0, 1, true)] })];
    })),
  );
}
await close();
console.log(asJson ? json(rows) : table(rows));
process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1;

function options(): { json: boolean; only: string } {
  try {
    const { values } = parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        only: { type: 'string', default: '' },
      },
    });
    return values;
  } catch (error) {
    console.error(`${String(error)}\nUsage: npm run bench -- [--json] [--only NAME]`);
    process.exit(1);
  }
}
