/** Tells when a pointer or the focus rests on a marker, or a press begins there: a press may follow. */

/** A pointer that only passes by does not stay so many milliseconds. */
const restsAfter = 80;
/** A finger has left before its press is told; what was made for it waits so many milliseconds. */
const fingerWaits = 300;
const comings = [
  ['pointerenter', 'pointerleave'],
  ['focus', 'blur'],
] as const;

const isFinger = (event: Event) => (event as PointerEvent).pointerType === 'touch';

/**
 * @param onRest hears the key of the marker, and null when it was left
 * @param signal ends its listeners
 * @returns starts following a marker's button
 */
export function createRest(
  onRest: (key: string | null) => void,
  signal: AbortSignal,
): (button: HTMLElement, key: string) => void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  function rest(key: string | null, after: number) {
    clearTimeout(resting);
    if (after === 0) onRest(key);
    else resting = setTimeout(() => onRest(key), after);
  }
  return (button, key) => {
    for (const [came, left] of comings) {
      button.addEventListener(came, () => rest(key, restsAfter), { signal });
      button.addEventListener(left, (event) => rest(null, isFinger(event) ? fingerWaits : 0), {
        signal,
      });
    }
    // Between the beginning of a press and its end the panel has a tenth of a second to load.
    button.addEventListener('pointerdown', (event) => event.button === 0 && rest(key, 0), {
      signal,
    });
  };
}
