/**
 * Small numbers as text, and back: an adaptive arithmetic coder, in base64. How likely each value is, is
 * learnt from those before it that stood in the same context, by reader and writer alike: nothing of it is
 * stored. A narrow context begins with what the wider one around it has learnt.
 */

/**
 * Passes one value through the code. A writer is given it, a reader finds it.
 *
 * @param size values are below it; always the same in one context
 * @param wide number of the context, see `context`
 * @param narrow number of a context inside it; the same as `wide` when there is none
 * @returns the value
 */
export type Pass = (size: number, wide: number, narrow: number, value?: number) => number;

/** How often each value was seen in a context, then the sum of all. */
type Counts = Uint16Array;

/** What a value seen once more counts, and when old ones are forgotten by half. */
const step = 12;
const mostSum = 2 ** 14;
/** What a narrow context takes over, as a sum. */
const prior = 60;
const whole = 2 ** 32;
const leastRange = 2 ** 24;

const mostKinds = 32;
const mostAround = 2 ** 13;

/**
 * The number of a context.
 *
 * @param kind of value, below 32
 * @param around what stands around it, below 2^13
 */
export const context = (kind: number, around: number): number => kind * mostAround + around;

/** What was learnt, by context; empty at first. */
const nothingLearnt = (): (Counts | undefined)[] => new Array(mostKinds * mostAround);

/** The counts of a context that is met for the first time. */
function begin(size: number, wider: Counts | null): Counts {
  const counts = new Uint16Array(size + 1);
  const share = wider ? prior / (wider[size] as number) : 0;
  let sum = 0;
  for (let value = 0; value < size; value++) {
    counts[value] = 1 + (wider ? (wider[value] as number) * share : 0);
    sum += counts[value] as number;
  }
  counts[size] = sum;
  return counts;
}

function learn(counts: Counts, size: number, value: number): void {
  counts[value] = (counts[value] as number) + step;
  counts[size] = (counts[size] as number) + step;
  if ((counts[size] as number) < mostSum) return;
  let sum = 0;
  for (let at = 0; at < size; at++) {
    counts[at] = ((counts[at] as number) + 1) >> 1;
    sum += counts[at] as number;
  }
  counts[size] = sum;
}

/** @param text what a writer gave; only that may be read */
export function reader(text: string): Pass {
  const learnt = nothingLearnt();
  const bytes = atob(text);
  let next = 0;
  let code = 0;
  let range = whole;
  const take = () => {
    code = code * 256 + (bytes.charCodeAt(next++) || 0);
  };
  for (let count = 0; count < 4; count++) take();
  return (size, wide, narrow) => {
    while (range < leastRange) {
      take();
      range *= 256;
    }
    learnt[wide] ??= begin(size, null);
    const often = learnt[wide];
    learnt[narrow] ??= begin(size, often);
    const counts = learnt[narrow];
    const unit = Math.floor(range / (counts[size] as number));
    const target = Math.floor(code / unit);
    let value = 0;
    let below = 0;
    let count = counts[0] as number;
    while (value < size - 1 && below + count <= target) {
      below += count;
      count = counts[++value] as number;
    }
    code -= below * unit;
    range = unit * count;
    learn(counts, size, value);
    if (often !== counts) learn(often, size, value);
    return value;
  };
}

/** @returns what takes values (RangeError when one is not below its `size`), and gives the text of all it took */
export function writer(): { pass: Pass; text(): string } {
  const learnt = nothingLearnt();
  const bytes: number[] = [];
  let low = 0;
  let range = whole;
  /** Adds one to the number that the bytes are. */
  const carry = () => {
    let at = bytes.length - 1;
    while (bytes[at] === 255) bytes[at--] = 0;
    bytes[at] = (bytes[at] ?? 0) + 1;
  };
  const shift = () => {
    bytes.push(Math.floor(low / leastRange));
    low = (low % leastRange) * 256;
  };
  return {
    pass(size, wide, narrow, value = 0) {
      if (!(value >= 0 && value < size)) throw new RangeError(`${value} is not below ${size}`);
      while (range < leastRange) {
        shift();
        range *= 256;
      }
      learnt[wide] ??= begin(size, null);
      const often = learnt[wide];
      learnt[narrow] ??= begin(size, often);
      const counts = learnt[narrow];
      const unit = Math.floor(range / (counts[size] as number));
      for (let at = 0; at < value; at++) low += (counts[at] as number) * unit;
      if (low >= whole) {
        carry();
        low -= whole;
      }
      range = unit * (counts[value] as number);
      learn(counts, size, value);
      if (often !== counts) learn(often, size, value);
      return value;
    },
    text() {
      for (let at = 0; at < 4; at++) shift();
      return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));
    },
  };
}
