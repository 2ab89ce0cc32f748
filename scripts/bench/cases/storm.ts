/** 10,000 changes of a page that touch no field, beside the same with an observer that does nothing. */
import { detectorScript } from '../../inspect/bundle';
import { atMost, benchCase, rounds, row } from '../case';
import type { Watched } from '../in-page/watched';
import { formHtml } from '../pages/generate';
import { alternate } from '../stats';

type World = { watched: Watched };

const fields = 1_000;

/** Runs in the page: the storm in 20 frames, and all that follows it; milliseconds of main thread. */
async function storm(): Promise<number> {
  const box = document.createElement('aside');
  document.body.append(box);
  await new Promise((resolve) => setTimeout(resolve, 100));
  let busy = 0;
  for (let burst = 0; burst < 20; burst++) {
    const start = performance.now();
    for (let at = 0; at < 500; at++) {
      if (at % 3 === 0) box.append(document.createElement('span'));
      else if (at % 3 === 1) box.lastChild?.remove();
      else box.setAttribute('title', `${burst} ${at}`);
    }
    await new Promise((resolve) => setTimeout(resolve));
    busy += performance.now() - start;
  }
  const idle = performance.now();
  const { idleOfPage = requestIdleCallback } = globalThis as {
    idleOfPage?: Window['requestIdleCallback'];
  };
  await new Promise((resolve) => idleOfPage(resolve, { timeout: 2000 }));
  await new Promise((resolve) => setTimeout(resolve));
  busy += performance.now() - idle;
  box.remove();
  return busy;
}

export default benchCase('storm', async (bench) => {
  const script = await detectorScript(new URL('../in-page/watched.ts', import.meta.url));
  const tab = await (await bench.browser()).newPage();
  const html = formHtml(fields);
  const longestTasks: number[] = [];
  const { ours, empty } = await alternate(rounds, {
    async ours() {
      await bench.show(tab, html, script);
      await tab.evaluate(() => (globalThis as unknown as World).watched.start());
      await tab.evaluate(() => (globalThis as unknown as World).watched.pending());
      const ms = await tab.evaluate(storm);
      const { longest } = await tab.evaluate(() =>
        (globalThis as unknown as World).watched.pending(),
      );
      longestTasks.push(longest);
      return ms;
    },
    async empty() {
      await bench.show(tab, html);
      await tab.evaluate(() => {
        new MutationObserver(() => undefined).observe(document, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        });
      });
      return tab.evaluate(storm);
    },
  });
  await tab.close();
  return [
    row('storm of 10,000 changes', {
      fields,
      ms: ours,
      floor: empty,
      longestTasks,
      limits: [atMost('ratio', 1.5), atMost('longestTask', 16)],
    }),
  ];
});
