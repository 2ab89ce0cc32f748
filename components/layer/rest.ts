/** Tells when a pointer or the focus rests on a marker, or a press begins there: a press may follow. */

/** A pointer that only passes by does not stay so many milliseconds. */
const restsAfter = 80;
/** A finger has left before its press is told; what was made for it waits so many milliseconds. */
const fingerWaits = 300;

const isFinger = (event: Event) => (event as PointerEvent).pointerType === 'touch';

/**
 * @param area what all markers are in
 * @param keyOf the key of the marker that an event is about
 * @param onRest hears the key of the marker, and null when it was left
 * @param signal ends its listeners
 */
export function createRest(
  area: HTMLElement,
  keyOf: (event: Event) => string | null,
  onRest: (key: string | null) => void,
  signal: AbortSignal,
): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  function rest(key: string | null, after: number) {
    clearTimeout(resting);
    if (after === 0) onRest(key);
    else resting = setTimeout(() => onRest(key), after);
  }
  const came = (event: Event) => {
    const key = keyOf(event);
    if (key !== null) rest(key, restsAfter);
  };
  const left = (event: Event) => {
    if (keyOf(event) !== null) rest(null, isFinger(event) ? fingerWaits : 0);
  };
  for (const name of ['pointerover', 'focusin']) area.addEventListener(name, came, { signal });
  for (const name of ['pointerout', 'focusout']) area.addEventListener(name, left, { signal });
  // Between the beginning of a press and its end the panel has a tenth of a second to load.
  area.addEventListener(
    'pointerdown',
    (event) => {
      const key = keyOf(event);
      if (event.button === 0 && key !== null) rest(key, 0);
    },
    { signal },
  );
}
