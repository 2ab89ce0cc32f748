import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { run } from './run';

/** One run per page: a second injection, after an update, ends the first. */
const runKey = Symbol.for('in-page');
type World = typeof globalThis & { [runKey]?: AbortController };

export default defineUnlistedScript(() => {
  const world = globalThis as World;
  world[runKey]?.abort();
  const ends = new AbortController();
  world[runKey] = ends;
  run(window, ends);
});
