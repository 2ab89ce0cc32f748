import { writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import Holidays from 'date-holidays';

/*
 * `npm run hours:holidays [-- FIRST-YEAR]`
 * Writes the Norwegian public holidays, Christmas Eve and New Year's Eve of fifteen years to utils/hours/holidays.json. The library
 * carries every country of the world (megabytes), so the product ships its answers alone.
 */
const years = 15;
const first = Number(process.argv[2] ?? new Date().getFullYear());
const target = resolve(dirname(fileURLToPath(import.meta.url)), '../../utils/hours/holidays.json');
const norway = new Holidays('NO');
const dates = Array.from({ length: years }, (_, index) => norway.getHolidays(first + index))
  .flat()
  .filter(({ type }) => type === 'public' || type === 'bank')
  .map(({ date }) => date.slice(0, 10));
writeFileSync(target, `${JSON.stringify([...new Set(dates)].sort())}\n`);
console.log(`${dates.length} holidays from ${first} to ${first + years - 1}`);
