/** What the notes need of the browser: two boxes, the clock, the settings. */
import browser from 'webextension-polyfill';
import type { Box, NotesPort } from '@/utils/notes/types';
import { caseRulesOf } from '@/utils/organisation/case-rules';
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
    return {
      language,
      notes,
      passphrase,
      keepDays: retentionDays,
      mostDays,
      siteRules: caseRulesOf(pack),
    };
  },
};
