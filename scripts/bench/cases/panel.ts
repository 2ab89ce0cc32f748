/** The panel after a press, cold and after rest on the marker, beside an empty frame of the extension. */
import { atMost, benchCase, row } from '../case';
import { withSurfaces } from '../surfaces/open';
import { panelAndFloor } from '../surfaces/panel';

export default benchCase('panel', () =>
  withSurfaces(async (surfaces) => {
    const { cold, rested, floor } = await panelAndFloor(surfaces);
    return [
      row('panel, opened', { ms: cold, floor, limits: [atMost('ratio', 2)] }),
      row('panel, after rest on the marker', { ms: rested, floor, limits: [atMost('ms', 30)] }),
    ];
  }),
);
