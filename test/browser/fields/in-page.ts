/** Runs inside a page under test: reads its fields, or follows them and draws the markers. */
import { createMarkers } from '@/components/layer/markers';
import { readFields } from '@/utils/fields/read';
import type { Reading } from '@/utils/fields/types';
import { watchFields } from '@/utils/fields/watch';

/** A field as tests compare it. */
export interface Seen {
  label: string;
  group: string;
  type: string;
  options: string[];
  topics: string[];
  marker: boolean;
}

/** What a page under test offers as `fields`. */
export interface FieldsInPage {
  read(): { seen: Seen[]; stopped: boolean };
  /** Follows the page and draws markers from now on. */
  watch(): void;
  /** What the last reading gave; null before the first. */
  last(): Seen[] | null;
  /** Keys of the markers pressed, in turn. */
  pressed(): string[];
  /** Takes everything away. */
  end(): void;
}

const ends = new AbortController();
let latest: Reading | null = null;
const pressed: string[] = [];

const seen = ({ found }: Reading): Seen[] =>
  found.map(({ field: { label, group, type, options }, topics, marker }) => {
    return { label, group, type, options, topics, marker };
  });

const fields: FieldsInPage = {
  read() {
    const reading = readFields(document);
    return { seen: seen(reading), stopped: reading.stopped };
  },
  watch() {
    const markers = createMarkers(window, { press: (key) => pressed.push(key) }, ends.signal);
    watchFields(
      document,
      (reading) => {
        latest = reading;
        const marked = reading.found.filter(({ marker }) => marker);
        markers.show(
          marked.map(({ control, field, order }) => ({
            key: `${order} ${field.label}`,
            control,
            name: field.label,
          })),
        );
      },
      { signal: ends.signal },
    );
  },
  last: () => latest && seen(latest),
  pressed: () => pressed,
  end: () => ends.abort(),
};

Object.assign(globalThis, { fields });
