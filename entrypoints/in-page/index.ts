import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { run } from './run';

/** One run per page: a second injection, after an update, ends the first. */
const runKey = Symbol.for('in-page');
type World = typeof globalThis & { [runKey]?: AbortController };

/** A page that the browser made beforehand, which nobody may ever see; Firefox makes none. */
type MadeBeforehand = Document & { prerendering?: boolean };

export default defineUnlistedScript(() => {
  const world = globalThis as World;
  world[runKey]?.abort();
  const ends = new AbortController();
  world[runKey] = ends;
  const start = () => run(window, ends);
  if (!(document as MadeBeforehand).prerendering) return start();
  // Until it is shown the browser numbers its frames otherwise, and it is no page of the tab.
  const about = { once: true, signal: ends.signal };
  document.addEventListener('prerenderingchange', start, about);
});
