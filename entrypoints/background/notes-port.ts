/** What the notes need of the browser: two boxes, the clock, the settings. */
import browser from 'webextension-polyfill';
import type { Box, NotesPort, SiteRule } from '@/utils/notes/types';
import { readPack, readSettings } from '@/utils/settings';

function box(area: 'session' | 'local'): Box {
  return {
    get: async (name) => (await browser.storage[area].get(name))[name],
    set: (name, value) => browser.storage[area].set({ [name]: value }),
    remove: (name) => browser.storage[area].remove(name),
  };
}

export const notesPort: NotesPort = {
  session: box('session'),
  lasting: box('local'),
  now: () => Date.now(),
  async settings() {
    const [{ values }, { pack }] = await Promise.all([readSettings(), readPack()]);
    const { language, notes, retentionDays, passphrase, mostDays } = values;
    const siteRules = (pack?.sites ?? []).flatMap(({ origin, cases = [] }) =>
      cases.map((rule): SiteRule => ({ ...(rule as SiteRule), origin })),
    );
    return { language, notes, passphrase, keepDays: retentionDays, mostDays, siteRules };
  },
};
