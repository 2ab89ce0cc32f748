/** First content of popup, side panel and reader, beside an empty page of the extension. */
import { atMost, benchCase, row } from '../case';
import { withSurfaces } from '../surfaces/open';
import { pageAndFloor } from '../surfaces/pages';

const pages = ['popup', 'sidepanel', 'reader'];

export default benchCase('surfaces', () =>
  withSurfaces(async (surfaces) => {
    const rows = [];
    for (const name of pages) {
      const times = await pageAndFloor(surfaces, `${name}.html`);
      rows.push(row(`${name}, first content`, { ...times, limits: [atMost('ratio', 2.5)] }));
    }
    return rows;
  }),
);
