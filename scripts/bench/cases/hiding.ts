/** *Hide all*: until the last trace is gone from five tabs, by the popup’s control, worker running and stopped. */
import { atMost, benchCase, row } from '../case';
import { hidingTimes } from '../surfaces/hiding';
import { withSurfaces } from '../surfaces/open';

export default benchCase('hiding', () =>
  withSurfaces(async (surfaces) => {
    const { warm, stopped } = await hidingTimes(surfaces);
    return [
      row('hide all', { ms: warm, limits: [atMost('ms', 100)] }),
      row('hide all, worker stopped', { ms: stopped, limits: [atMost('ms', 100)] }),
    ];
  }),
);
