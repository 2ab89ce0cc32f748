/** The markers' own part of our shadow root: heard as one, and looked through while the page below is read. */
import { createRest } from './rest';

/** The markers come and go in groups of fifty: what styles and hears them does so once for all. */
export const areaCss = `
.through { clip-path: inset(50%); }
`;

/** Where the markers' buttons are. */
export interface MarkerArea {
  /** Puts a button in, before another or last. */
  add(button: HTMLButtonElement, key: string, before: HTMLButtonElement | null): void;
  /**
   * Does the work as if no marker were drawn: what is asked for at a point is the page's. The browser tests each marker
   * at each point otherwise.
   */
  lookThrough<T>(work: () => T): T;
}

/** What a user does at a marker. */
export interface AtMarker {
  /** Pressed by a real pointer or key. */
  press(key: string): void;
  /** The pointer or the focus rests on it: a press may follow; null: it has left. */
  rest?(key: string | null): void;
}

/**
 * @param root our shadow root
 * @param on what the user does at the markers
 * @param signal ends the listeners
 */
export function createMarkerArea(root: ShadowRoot, on: AtMarker, signal: AbortSignal): MarkerArea {
  const area = root.ownerDocument.createElement('div');
  root.append(area);
  const keys = new WeakMap<EventTarget, string>();
  const keyOf = ({ target }: Event) => (target ? keys.get(target) : undefined) ?? null;
  // A press must not take the focus from the field: it is given back there when the panel closes.
  area.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  area.addEventListener(
    'click',
    (event) => {
      const key = keyOf(event);
      if (event.isTrusted && key !== null) on.press(key);
    },
    { signal },
  );
  createRest(area, keyOf, (key) => on.rest?.(key), signal);
  return {
    add(button, key, before) {
      keys.set(button, key);
      area.insertBefore(button, before);
    },
    lookThrough(work) {
      area.className = 'through';
      try {
        return work();
      } finally {
        area.className = '';
      }
    },
  };
}
