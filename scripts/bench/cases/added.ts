/** 50 fields added to a page that is being followed: what that costs us, the same on small pages and large. */
import { detectorScript } from '../../inspect/bundle';
import { atMost, benchCase, figure, type Row, rounds, row } from '../case';
import type { Watched } from '../in-page/watched';
import { fieldHtml, formHtml } from '../pages/generate';

type World = { watched: Watched };

const sizes = [100, 5_000, 20_000];
const added = Array.from({ length: 50 }, (_, at) => fieldHtml(100_000 + at)).join('');

export default benchCase('added', async (bench) => {
  const script = await detectorScript(new URL('../in-page/watched.ts', import.meta.url));
  const tab = await (await bench.browser()).newPage();
  const rows: Row[] = [];
  for (const fields of sizes) {
    await bench.show(tab, formHtml(fields), script);
    await tab.evaluate(() => (globalThis as unknown as World).watched.start());
    const ms: number[] = [];
    const longestTasks: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const work = await tab.evaluate(async (html) => {
        const { watched } = globalThis as unknown as World;
        const holder = document.createElement('section');
        holder.innerHTML = html;
        const work = await watched.after(() => document.forms[0]?.append(holder));
        await watched.after(() => holder.remove());
        return work;
      }, added);
      ms.push(work.ms);
      longestTasks.push(work.longest);
    }
    rows.push(row('50 fields added', { fields, ms, longestTasks, limits: [atMost('ms', 4)] }));
  }
  await tab.close();
  const medians = rows.map(({ ms }) => ms ?? Number.NaN);
  const spread = Math.max(...medians) / Math.min(...medians);
  rows.push(
    row('50 fields added, largest to smallest page', { limits: [figure('spread', spread, 1.5)] }),
  );
  return rows;
});
