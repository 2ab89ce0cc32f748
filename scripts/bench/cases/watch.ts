/** The first reading as a page has it: in slices, with prompts and markers, after the page is idle. */
import { detectorScript } from '../../inspect/bundle';
import { atMost, benchCase, figure, type Row, rounds, row } from '../case';
import type { Watched, Work } from '../in-page/watched';
import { formHtml } from '../pages/generate';
import { alternate, median } from '../stats';

type World = { watched: Watched };

const sizes = [100, 1_000, 5_000, 20_000];

export default benchCase('watch', async (bench) => {
  const script = await detectorScript(new URL('../in-page/watched.ts', import.meta.url));
  const tab = await (await bench.browser()).newPage();
  const rows: Row[] = [];
  for (const fields of sizes) {
    const html = formHtml(fields);
    const works: Work[] = [];
    const { elapsed, floor } = await alternate(rounds, {
      async elapsed() {
        await bench.show(tab, html, script);
        const work = await tab.evaluate(() => (globalThis as unknown as World).watched.start());
        if (work.markers === 0) throw new Error('no marker: the figure is worthless');
        works.push(work);
        return work.elapsed;
      },
      async floor() {
        await bench.show(tab, html, script);
        return tab.evaluate(() => (globalThis as unknown as World).watched.floor());
      },
    });
    const longestTasks = works.map(({ longest }) => longest);
    rows.push(
      row('first reading in slices', {
        fields,
        ms: elapsed,
        floor,
        longestTasks,
        limits: [atMost('ratio', 3), atMost('longestTask', fields > 5_000 ? 50 : 16)],
      }),
    );
    if (fields !== 1_000) continue;
    const first = median(elapsed);
    rows.push(
      row('first marker in view, after idle', {
        fields,
        ms: elapsed,
        limits: [figure('ms', first, 60)],
      }),
    );
  }
  await tab.close();
  return rows;
});
