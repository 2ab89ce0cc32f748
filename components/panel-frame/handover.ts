/** How the placing script, loaded at the first press, hands its functions to the content script. */
import type { PlacePanel } from './place';
import type { WatchSight } from './sight/watch';

/** What stands in the script that is loaded at the first press. */
export interface PanelTools {
  place: PlacePanel;
  watchSight: WatchSight;
}

/** Known to both scripts in the isolated world; the page's own world does not see it. */
export const toolsKey = Symbol.for('panel-tools');

/** The isolated world's global object, with the functions once they are there. */
export type ToolsHolder = typeof globalThis & { [toolsKey]?: PanelTools };
