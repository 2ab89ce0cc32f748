/** Runs inside each frame of a page, in a world of its own: reads its fields and gives plain rows. */
import { readFields } from '@/utils/fields/read';
import type { Because } from '@/utils/fields/types';

/** One field as `inspect` prints it. */
export interface Row {
  /** The control's own `id`, or null. */
  id: string | null;
  label: string;
  group: string;
  section: string;
  type: string;
  topics: string[];
  marker: boolean;
  because: Because[];
}

/** What one frame gives. */
export interface FrameRows {
  rows: Row[];
  /** Time the reading took, in milliseconds. */
  ms: number;
}

const closedRoots = new WeakMap<Element, ShadowRoot>();

/** Tells of a closed shadow root, which only the debugging protocol can open here. */
function openRoot(root: ShadowRoot): void {
  closedRoots.set(root.host, root);
}

function readFrame(): FrameRows {
  const start = performance.now();
  const { found } = readFields(document, (host) => closedRoots.get(host) ?? null);
  const rows = found.map(({ controls, field, topics, marker, because }): Row => {
    const id = controls.map((control) => control.getAttribute('id')).find(Boolean) ?? null;
    const { label, group, section, type } = field;
    return { id, label, group, section, type, topics, marker, because };
  });
  return { rows, ms: performance.now() - start };
}

/** Resolves when scripts have left the document alone for a moment, at the latest after `most` ms. */
function settled(quiet: number, most: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect();
      resolve();
    };
    let timer = setTimeout(done, quiet);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, quiet);
    });
    observer.observe(document, { childList: true, subtree: true });
    setTimeout(done, most);
  });
}

Object.assign(globalThis, { kjennetegn: { readFrame, openRoot, settled } });
