/** Memory kept while a page is followed, and whether a wizard's steps leave anything behind. */
import type { CDPSession, Page } from '@playwright/test';
import { detectorScript } from '../../inspect/bundle';
import { type Bench, benchCase, figure, row } from '../case';
import { type Heap, heapOf } from '../heap';
import type { Watched } from '../in-page/watched';
import { fieldHtml, formHtml } from '../pages/generate';

type World = { watched: Watched };

const steps = 50;

export default benchCase('heap', async (bench) => {
  const script = await detectorScript(new URL('../in-page/watched.ts', import.meta.url));
  const tab = await (await bench.browser()).newPage();
  const session = await tab.context().newCDPSession(tab);
  const few = await kept(bench, tab, session, script, 100);
  const many = await kept(bench, tab, session, script, 1_000);
  const perField = (many.objects - few.objects) / 900;
  const whole = many.objects + many.code;
  const growth = await afterSteps(bench, tab, session, script);
  await tab.close();
  return [
    row('heap kept', {
      fields: 1_000,
      limits: [
        figure('kB in all', whole / 1000, 1_400),
        figure('kB without fields', whole / 1000 - perField, 1_000),
        figure('bytes a field', perField, 400),
      ],
    }),
    row(`heap after ${steps} steps of a wizard`, {
      limits: [figure('kB grown', growth.bytes / 1000, 32), figure('nodes grown', growth.nodes, 0)],
    }),
  ];
});

/** What is kept on a page of so many fields, beyond the page and the loaded script. */
async function kept(
  bench: Bench,
  tab: Page,
  session: CDPSession,
  script: string,
  fields: number,
): Promise<Heap> {
  await bench.show(tab, formHtml(fields), script);
  const before = await heapOf(session);
  await tab.evaluate(() => (globalThis as unknown as World).watched.start());
  const after = await heapOf(session);
  return { objects: after.objects - before.objects, code: after.code - before.code };
}

/** What another fifty steps leave, after as many that fill what is to be filled. */
async function afterSteps(bench: Bench, tab: Page, session: CDPSession, script: string) {
  const pages = [0, 1].map((page) =>
    Array.from({ length: 12 }, (_, at) => fieldHtml(page * 500 + at)).join(''),
  );
  await bench.show(tab, formHtml(12), script);
  await tab.evaluate(() => (globalThis as unknown as World).watched.start());
  const walk = async (count: number) => {
    for (let step = 0; step < count; step++) {
      await tab.evaluate(
        (html) => {
          const form = document.forms[0];
          return (globalThis as unknown as World).watched.after(() => {
            if (form) form.innerHTML = html;
          });
        },
        pages[step % 2] ?? '',
      );
    }
    const { nodes } = await session.send('Memory.getDOMCounters');
    const { objects: bytes } = await heapOf(session);
    return { bytes, nodes: Math.min(nodes, (await session.send('Memory.getDOMCounters')).nodes) };
  };
  const before = await walk(steps);
  const after = await walk(steps);
  return { bytes: after.bytes - before.bytes, nodes: after.nodes - before.nodes };
}
