import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { callBackground } from '@/utils/messages/page';
import type { ReadingHolder } from '../in-page/handover';
import { readingKey } from '../in-page/handover';
import { pick } from './pick';

/** One picker a page: a second press ends the first. */
const pickerKey = Symbol.for('picker');
type World = ReadingHolder & { [pickerKey]?: AbortController };

/** Put into a page when *pick a field* is pressed; gone when a field is picked. */
export default defineUnlistedScript(() => {
  const world = globalThis as World;
  const read = world[readingKey];
  world[pickerKey]?.abort();
  if (!read) return;
  const ends = new AbortController();
  world[pickerKey] = ends;
  callBackground('pickerStarted', {}).then(
    (asked) => asked && !ends.signal.aborted && pick(window, read, asked, ends),
    () => undefined,
  );
});
