/** Puts the detector and its floor into a page as `bench`, each call answering in milliseconds. */
import { readFields } from '@/utils/fields/read';
import { floor } from './floor';

/** What a measured page offers. */
export interface InPage {
  /** Time of one bare pass. */
  floor(): number;
  /** Time of a first scan with matching. */
  scan(): { ms: number; fields: number; markers: number };
}

function timed<T>(work: () => T): [number, T] {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}

const bench: InPage = {
  floor: () => timed(() => floor(document))[0],
  scan() {
    const [ms, { found }] = timed(() => readFields(document));
    return { ms, fields: found.length, markers: found.filter(({ marker }) => marker).length };
  },
};

Object.assign(globalThis, { bench });
