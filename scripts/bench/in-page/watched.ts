/** Puts the whole in-page work into a page as `watched`: detector, prompts and markers, each slice timed. */
import { createMarkers, type Markers } from '@/components/layer/markers';
import { createPrompts } from '@/entrypoints/in-page/prompts';
import type { Reading } from '@/utils/fields/types';
import { watchFields } from '@/utils/fields/watch';
import { floor } from './floor';
import { timeSlices } from './slices';

/** What was done since the last reading. Times in milliseconds. */
export interface Work {
  /** Sum of our slices. */
  ms: number;
  /** From our first slice to the end of the last, with all that ran between them. */
  elapsed: number;
  longest: number;
  fields: number;
  markers: number;
}

/** What a measured page offers. */
export interface Watched {
  floor(): number;
  /** Follows the page; resolves with the work of the first reading. */
  start(): Promise<Work>;
  /** Changes the page and resolves with the work of the reading that follows. */
  after(change: () => void): Promise<Work>;
  /** The work done so far that no reading has reported. */
  pending(): Pick<Work, 'ms' | 'longest'>;
  stop(): void;
}

const slices = timeSlices();
const ends = new AbortController();
const promptsOf = createPrompts();
let markers: Markers | null = null;
let tell: ((work: Work) => void) | null = null;

function onReading(reading: Reading): void {
  const prompts = promptsOf(reading.found);
  const marked = [...prompts.values()].filter(({ prompt }) => prompt.marker);
  markers?.show(
    marked.map(({ prompt, found }) => ({
      key: prompt.key,
      control: found.control,
      name: prompt.label,
    })),
  );
  tell?.({ ...slices.take(), fields: reading.found.length, markers: marked.length });
}

const next = () =>
  new Promise<Work>((resolve) => {
    tell = resolve;
  });

const watched: Watched = {
  floor() {
    const start = performance.now();
    floor(document);
    return performance.now() - start;
  },
  start() {
    markers = createMarkers(window, { press: () => undefined }, ends.signal);
    watchFields(document, onReading, { signal: ends.signal });
    return next();
  },
  after(change) {
    slices.take();
    const work = next();
    change();
    return work;
  },
  pending: () => slices.take(),
  stop: () => ends.abort(),
};

Object.assign(globalThis, { watched });
