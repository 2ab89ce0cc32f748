/** 50 markers in view: placing them, scrolling the document, resizing the window. */
import { detectorScript } from '../../inspect/bundle';
import { atMost, benchCase, figure, rounds, row } from '../case';
import type { Placed, Placing } from '../in-page/placed';
import { median } from '../stats';

type World = { placed: Placed };

const count = 50;
const size = { width: 1200, height: 1000 };
const fields = Array.from(
  { length: count },
  (_, at) => `<p><label for="f${at}">Felt ${at}</label><br><input id="f${at}"></p>`,
).join('');
const html = `<!doctype html><style>body{columns:4;margin:40px 40px 4000px}p{margin:0 0 16px}</style>${fields}`;

const take = () => (globalThis as unknown as World).placed.take();

/** Runs in the page: a smooth scroll up to its end, as what one of its frames cost. */
function scrollFar(): Promise<Placing> {
  return new Promise((resolve) => {
    const { placed } = globalThis as unknown as World;
    const start = performance.now();
    placed.take();
    window.addEventListener(
      'scrollend',
      () => {
        const { ms, reads } = placed.take();
        const frames = (performance.now() - start) / (1000 / 60);
        resolve({ ms: ms / frames, reads });
      },
      { capture: true, once: true },
    );
    scrollTo({ top: 2000, behavior: 'smooth' });
  });
}

export default benchCase('markers', async (bench) => {
  const script = await detectorScript(new URL('../in-page/placed.ts', import.meta.url));
  const tab = await (await bench.browser()).newPage();
  const placing: Placing[] = [];
  const scrolling: Placing[] = [];
  const resizing: Placing[] = [];
  for (let round = 0; round < rounds; round++) {
    await tab.setViewportSize(size);
    await bench.show(tab, html, script);
    await tab.evaluate(() => (globalThis as unknown as World).placed.show());
    await tab.waitForTimeout(200);
    placing.push(await tab.evaluate(take));
    scrolling.push(await tab.evaluate(scrollFar));
    await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await tab.waitForTimeout(300);
    await tab.evaluate(take);
    await tab.setViewportSize({ ...size, width: size.width + 60 });
    await tab.waitForTimeout(200);
    resizing.push(await tab.evaluate(take));
  }
  await tab.close();
  const reads = (done: Placing[]) => median(done.map((one) => one.reads));
  return [
    row('50 markers, placing all', {
      fields: count,
      ms: placing.map(({ ms }) => ms),
      limits: [atMost('ms', 6), figure('layout reads a marker', reads(placing) / count, 4)],
    }),
    row('50 markers, a frame of scrolling', {
      fields: count,
      ms: scrolling.map(({ ms }) => ms),
      limits: [atMost('ms', 0.2), figure('layout reads', reads(scrolling), 0)],
    }),
    row('50 markers, resizing', {
      fields: count,
      ms: resizing.map(({ ms }) => ms),
      limits: [atMost('ms', 8)],
    }),
  ];
});
