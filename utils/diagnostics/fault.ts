/** What is kept of an error: its kind and its place in our own code. No message, no address, no text. */

/** One kind of error at one place. */
export interface Fault {
  /** The error's name, such as `TypeError`. */
  name: string;
  /** File, line and column in the built extension, such as `background.js:1:2049`. */
  place: string;
  version: string;
  /** How often, and when last, in milliseconds since 1970. */
  times: number;
  last: number;
}

/** So many places are kept; the oldest goes first. */
const most = 20;

/** The first line of a stack that is in our own files. Frames of pages and their addresses are passed over. */
function placeIn(stack: string): string {
  const ours = /(?:chrome|moz)-extension:\/\/[^/\s]+\/([\w./-]+\.js):(\d+):(\d+)/.exec(stack);
  return ours ? `${ours[1]}:${ours[2]}:${ours[3]}` : '';
}

/**
 * @param error whatever was thrown
 * @param version of the extension
 * @param now milliseconds since 1970
 */
export function faultOf(error: unknown, version: string, now: number): Fault {
  const { name, stack } = error instanceof Error ? error : { name: '', stack: '' };
  return {
    // A name of another shape might carry a text.
    name: /^[A-Za-z]{1,40}$/.test(name) ? name : 'Error',
    place: placeIn(stack ?? ''),
    version,
    times: 1,
    last: now,
  };
}

/** @returns the ring with one more: counted where the same is there, else at its end */
export function withFault(ring: readonly Fault[], fault: Fault): Fault[] {
  const same = ring.find(
    ({ name, place, version }) =>
      name === fault.name && place === fault.place && version === fault.version,
  );
  const others = ring.filter((one) => one !== same);
  return [...others, { ...fault, times: (same?.times ?? 0) + 1 }].slice(-most);
}

/** @returns the ring as a user may send it: a line each, the latest first */
export function faultText(ring: readonly Fault[]): string {
  return ring
    .toReversed()
    .map(({ name, place, version, times, last }) => {
      const when = new Date(last).toISOString().slice(0, 16).replace('T', ' ');
      return `${when} UTC  ${version}  ${name}  ${place || '?'}  ×${times}`;
    })
    .join('\n');
}
