/** What the notes need of a form's own page: two boxes, the clock, the owner's settings. */
import type { Box, NotesPort } from '@/utils/notes/types';
import { mostDays, type Options } from '../options';

const prefix = 'kjennetegn-form-plugin.';

/** Lives as long as the document: whose form it is begins anew with each. */
function inMemory(): Box {
  const values = new Map<string, unknown>();
  return {
    get: async (name) => values.get(name),
    set: async (name, value) => void values.set(name, value),
    remove: async (name) => void values.delete(name),
  };
}

function inStorage(storage: Storage): Box {
  return {
    get: async (name) => JSON.parse(storage.getItem(prefix + name) ?? 'null') ?? undefined,
    set: async (name, value) => storage.setItem(prefix + name, JSON.stringify(value)),
    remove: async (name) => storage.removeItem(prefix + name),
  };
}

/** @param options as they are now */
export function ownPort(view: Window, options: () => Options): NotesPort {
  return {
    session: inMemory(),
    lasting: inStorage(view.localStorage),
    now: () => Date.now(),
    async settings() {
      const { language, notes, keepDays } = options();
      return {
        language,
        notes: notes ? 'on' : 'off',
        passphrase: 'optional',
        keepDays,
        mostDays,
        siteRules: [],
      };
    },
  };
}
