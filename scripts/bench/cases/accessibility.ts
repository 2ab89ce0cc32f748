/** A whole scan with matching, beside the names alone that `dom-accessibility-api` computes. */
import { detectorScript } from '../../inspect/bundle';
import { benchCase, figure, rounds, row } from '../case';
import { formHtml } from '../pages/generate';
import { alternate, median } from '../stats';

const fields = 1_000;

export default benchCase('accessibility', async (bench) => {
  const scripts = await Promise.all(
    ['detector', 'accessibility'].map((name) =>
      detectorScript(new URL(`../in-page/${name}.ts`, import.meta.url)),
    ),
  );
  const tab = await (await bench.browser()).newPage();
  const html = formHtml(fields);
  const measure = (call: string) => async () => {
    await bench.show(tab, html, ...scripts);
    return tab.evaluate<number>(call);
  };
  const { scan, names } = await alternate(rounds, {
    scan: measure('bench.scan().ms'),
    names: measure('accessibility()'),
  });
  await tab.close();
  const faster = median(names) / median(scan);
  return [
    row('dom-accessibility-api', { fields, ms: names, limits: [] }),
    row('first scan, times faster than it', {
      fields,
      ms: scan,
      limits: [figure('faster', faster, 12, true)],
    }),
  ];
});
