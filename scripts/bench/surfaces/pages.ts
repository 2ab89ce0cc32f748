/** How soon a page of the extension paints its first content. */
import { rounds } from '../case';
import type { Surfaces } from './open';

/** Milliseconds from the navigation to the first contentful paint. */
async function firstPaint({ browser, id }: Surfaces, path: string): Promise<number> {
  const page = await browser.newPage();
  try {
    await page.goto(`chrome-extension://${id}/${path}`);
    return await page.evaluate(
      () =>
        new Promise<number>((done) => {
          new PerformanceObserver((list) => {
            const [paint] = list.getEntriesByName('first-contentful-paint');
            if (paint) done(paint.startTime);
          }).observe({ type: 'paint', buffered: true });
        }),
    );
  } finally {
    await page.close();
  }
}

/** Times of a page and of the empty one, in turn; the first of each only warms the browser up. */
export async function pageAndFloor(surfaces: Surfaces, path: string) {
  const ms: number[] = [];
  const floor: number[] = [];
  for (let round = -1; round < rounds; round++) {
    const one = await firstPaint(surfaces, path);
    const empty = await firstPaint(surfaces, 'empty.html');
    if (round < 0) continue;
    ms.push(one);
    floor.push(empty);
  }
  return { ms, floor };
}
