/** Puts the marker layer alone into a page as `placed`, counting its script time and its layout reads. */
import { createMarkers } from '@/components/layer/markers';

/** What the layer did since it was last asked. */
export interface Placing {
  /** Time in our callbacks, in milliseconds. */
  ms: number;
  /** Calls that may make the browser lay out the page. */
  reads: number;
}

/** What a measured page offers. */
export interface Placed {
  /** Shows a marker beside every input. */
  show(): void;
  take(): Placing;
}

let ms = 0;
let depth = 0;
let reads = 0;

/** Runs what is ours and adds its time; of nested callbacks the outermost counts. */
function timed<Args extends unknown[], T>(work: (...args: Args) => T) {
  return function (this: unknown, ...args: Args): T {
    const start = performance.now();
    depth++;
    try {
      return work.apply(this, args);
    } finally {
      depth--;
      if (depth === 0) ms += performance.now() - start;
    }
  };
}

function countReads(prototype: object, names: string[]): void {
  for (const name of names) {
    const own = Object.getOwnPropertyDescriptor(prototype, name);
    if (typeof own?.value !== 'function') continue;
    Object.defineProperty(prototype, name, {
      ...own,
      value(this: unknown, ...args: unknown[]) {
        reads++;
        return own.value.apply(this, args);
      },
    });
  }
}

countReads(Element.prototype, ['getBoundingClientRect', 'getClientRects', 'checkVisibility']);
countReads(Range.prototype, ['getClientRects', 'getBoundingClientRect']);
countReads(Document.prototype, ['elementsFromPoint', 'elementFromPoint', 'caretPositionFromPoint']);
countReads(globalThis, ['getComputedStyle']);

for (const name of ['IntersectionObserver', 'ResizeObserver'] as const) {
  const Own = globalThis[name] as unknown as new (...args: unknown[]) => object;
  Object.assign(globalThis, {
    [name]: class extends Own {
      constructor(callback: (...args: unknown[]) => void, ...rest: unknown[]) {
        super(timed(callback), ...rest);
      }
    },
  });
}
const { addEventListener } = EventTarget.prototype;
EventTarget.prototype.addEventListener = function (type, listener, options) {
  const heard = typeof listener === 'function' ? timed(listener) : listener;
  addEventListener.call(this, type, heard, options);
};
const frame = requestAnimationFrame;
globalThis.requestAnimationFrame = (callback) => frame(timed(callback));

const markers = createMarkers(window, { press: () => undefined }, new AbortController().signal);
const placed: Placed = {
  show: timed(() => {
    const inputs = [...document.querySelectorAll('input')];
    markers.show(inputs.map((control, at) => ({ key: `${at}`, control, name: `Felt ${at}` })));
  }),
  take() {
    const took = { ms, reads };
    ms = 0;
    reads = 0;
    return took;
  },
};

Object.assign(globalThis, { placed });
