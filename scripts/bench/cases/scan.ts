/** The first scan with matching, beside the floor, each in a freshly loaded page. */
import type { Page } from '@playwright/test';
import { detectorScript } from '../../inspect/bundle';
import { atMost, benchCase, figure, type Row, rounds, row } from '../case';
import type { InPage } from '../in-page/detector';
import { formHtml } from '../pages/generate';
import { alternate, median } from '../stats';

type World = { bench: InPage };

const sizes = [100, 1_000, 5_000, 20_000];

export default benchCase('scan', async (bench) => {
  const script = await detectorScript(new URL('../in-page/detector.ts', import.meta.url));
  const tab = await (await bench.browser()).newPage();
  const rows: Row[] = [];
  const perField = new Map<number, number>();
  for (const fields of sizes) {
    const html = formHtml(fields);
    const { scan, floor } = await alternate(rounds, {
      async scan() {
        await bench.show(tab, html, script);
        return timeOfScan(tab);
      },
      async floor() {
        await bench.show(tab, html, script);
        return tab.evaluate(() => (globalThis as unknown as World).bench.floor());
      },
    });
    perField.set(fields, median(scan) / fields);
    rows.push(row('first scan', { fields, ms: scan, floor, limits: [atMost('ratio', 2.5)] }));
  }
  await tab.close();
  const growth = (perField.get(20_000) ?? Number.NaN) / (perField.get(1_000) ?? Number.NaN);
  rows.push(row('cost of a field, 20,000 to 1,000', { limits: [figure('growth', growth, 1.5)] }));
  return rows;
});

async function timeOfScan(tab: Page): Promise<number> {
  const { ms, fields, markers } = await tab.evaluate(() =>
    (globalThis as unknown as World).bench.scan(),
  );
  if (fields === 0 || markers === 0)
    throw new Error('the scan found nothing: the figure is worthless');
  return ms;
}
