/** How the placing script, loaded at the first press, hands its one function to the content script. */
import type { PlacePanel } from './place';

/** Known to both scripts in the isolated world; the page's own world does not see it. */
export const placeKey = Symbol.for('place-panel');

/** The isolated world's global object, with the function once it is there. */
export type PlaceHolder = typeof globalThis & { [placeKey]?: PlacePanel };
