/** Which of our own pages may ask what: a page that was taken over in some way asks for no more. */
import type { PageCalls } from './calls';
import type { NotesCalls } from './notes-calls';

type Calls = readonly (keyof PageCalls)[];

/** Calls of whatever shows a sheet. */
const sheet = [
  'openSheet',
  'setTick',
  'writeNote',
  'continueSheet',
  'newSheet',
  'extendSheet',
  'dismissNotice',
] as const satisfies Calls;

/** Calls about the passphrase; never from inside another's page. */
const vault = [
  'vaultStatus',
  'unlock',
  'lock',
  'setPassphrase',
  'changePassphrase',
  'removePassphrase',
] as const satisfies readonly (keyof NotesCalls)[];

/** By the page's name; each list holds what that page's code asks, and a test compares the two. */
const lists = {
  /** The only one that is framed by a page. */
  panel: ['claimPanel', 'lookAtPanel', 'closePanel', 'openSidePanel', 'openReader', ...sheet],
  popup: ['openSidePanel', 'openReader', 'switchPage', 'tabReport', 'startPicking', ...vault],
  sidepanel: [
    'listPrompts',
    'goToField',
    ...sheet,
    'setAnswer',
    'listSheets',
    'renameSheet',
    'eraseSheet',
    'picking',
    'startPicking',
    'stopPicking',
    'saveRule',
    'removeRule',
    ...vault,
  ],
  options: [
    'eraseEverything',
    'exportDamaged',
    'listRules',
    'saveRule',
    'removeRule',
    'importRules',
    'tryRules',
    ...vault,
  ],
} as const satisfies Record<string, Calls>;

/** A page of ours that may ask anything at all. */
export type AskingPage = keyof typeof lists;

/** @returns what the page of this name (`popup` for `popup.html`) may ask; nothing for others */
export function mayAsk(page: string): Calls {
  return Object.hasOwn(lists, page) ? lists[page as AskingPage] : [];
}
