/** First content of popup, side panel and reader; the panel after a press. Beside empty pages of ours. */
import { atMost, benchCase, row } from '../case';
import { withSurfaces } from '../surfaces/open';
import { pageAndFloor } from '../surfaces/pages';
import { panelAndFloor } from '../surfaces/panel';

const pages = ['popup', 'sidepanel', 'reader'];

export default benchCase('surfaces', () =>
  withSurfaces(async (surfaces) => {
    const rows = [];
    for (const name of pages) {
      const times = await pageAndFloor(surfaces, `${name}.html`);
      rows.push(row(`${name}, first content`, { ...times, limits: [atMost('ratio', 2.5)] }));
    }
    const { cold, rested, floor } = await panelAndFloor(surfaces);
    return [
      ...rows,
      row('panel, opened', { ms: cold, floor, limits: [atMost('ratio', 2)] }),
      row('panel, after rest on the marker', { ms: rested, floor, limits: [atMost('ms', 30)] }),
    ];
  }),
);
