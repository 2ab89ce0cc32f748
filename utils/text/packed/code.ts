/**
 * Small numbers as text, and back: an adaptive arithmetic coder, in base64. How likely each value is, is
 * learnt from those before it that stood in the same context, by reader and writer alike: nothing of it is
 * stored. A narrow context begins with what the wider one around it has learnt.
 */

/**
 * Passes one value through the code. A writer is given it, a reader finds it.
 *
 * @param size values are below it
 * @param wide number of the context, any integer
 * @param narrow number of a context inside it; the same as `wide` when there is none
 * @returns the value
 */
export type Pass = (size: number, wide: number, narrow: number, value?: number) => number;

/** How often each value was seen in a context, then the sum of all. */
type Counts = Uint16Array;

const step = 24;
const mostSum = 2 ** 14;
/** What a narrow context takes over, as a sum. */
const prior = 40;
const whole = 2 ** 32;
const leastRange = 2 ** 24;

/** @returns the counts of a context by its number, made when it is first met */
function learner() {
  const known = new Map<number, Counts>();
  const countsOf = (size: number, context: number, wider?: Counts): Counts => {
    let counts = known.get(context);
    if (counts) return counts;
    counts = new Uint16Array(size + 1);
    for (let value = 0; value < size; value++) {
      const inherited = wider ? ((wider[value] as number) * prior) / (wider[size] as number) : 0;
      counts[value] = 1 + inherited;
      counts[size] = (counts[size] as number) + (counts[value] as number);
    }
    known.set(context, counts);
    return counts;
  };
  return {
    /** The counts that tell, and those that learn besides. */
    of(size: number, wide: number, narrow: number): [Counts, Counts | null] {
      const often = countsOf(size, wide);
      return narrow === wide ? [often, null] : [countsOf(size, narrow, often), often];
    },
  };
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

/** @param text what a writer gave; other text gives other values and throws nothing */
export function reader(text: string): Pass {
  const learnt = learner();
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
    const [counts, also] = learnt.of(size, wide, narrow);
    const unit = Math.floor(range / (counts[size] as number));
    let rest = Math.floor(code / unit);
    let value = 0;
    while (value < size - 1 && rest >= (counts[value] as number)) rest -= counts[value++] as number;
    let below = 0;
    for (let at = 0; at < value; at++) below += counts[at] as number;
    code -= below * unit;
    range = unit * (counts[value] as number);
    learn(counts, size, value);
    if (also) learn(also, size, value);
    return value;
  };
}

/** @returns what takes values (RangeError when one is not below its `size`), and gives the text of all it took */
export function writer(): { pass: Pass; text(): string } {
  const learnt = learner();
  const bytes: number[] = [];
  let low = 0;
  let range = whole;
  /** Adds to the number that the bytes are. */
  const carry = () => {
    let at = bytes.length - 1;
    while (bytes[at] === 255) bytes[at--] = 0;
    bytes[at] = (bytes[at] ?? 0) + 1;
  };
  const shift = () => {
    bytes.push(Math.floor(low / 2 ** 24));
    low = (low % 2 ** 24) * 256;
  };
  return {
    pass(size, wide, narrow, value = 0) {
      if (!(value >= 0 && value < size)) throw new RangeError(`${value} is not below ${size}`);
      while (range < leastRange) {
        shift();
        range *= 256;
      }
      const [counts, also] = learnt.of(size, wide, narrow);
      const unit = Math.floor(range / (counts[size] as number));
      for (let at = 0; at < value; at++) low += (counts[at] as number) * unit;
      if (low >= whole) {
        carry();
        low -= whole;
      }
      range = unit * (counts[value] as number);
      learn(counts, size, value);
      if (also) learn(also, size, value);
      return value;
    },
    text() {
      for (let at = 0; at < 4; at++) shift();
      return btoa(String.fromCharCode(...bytes));
    },
  };
}
