/**
 * The tree of names, roles and states that assistive technology is given, surface by surface, as it was read and
 * approved: `trees/*.yml`. After a change on purpose: `npx playwright test trees.spec.ts --update-snapshots`,
 * and read what differs.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { allStates, expect, test } from './gallery';

/** A surface in one state each, whole. */
const whole = {
  panel: [
    'panel-look',
    'panel-topics',
    'panel-ask',
    'panel-do',
    'panel-do-closed',
    'panel-own',
    'panel-own-foreign',
    'panel-note',
    'panel-note-failed',
    'panel-offer',
    'panel-locked',
    'panel-loading',
    'panel-failed',
    'panel-empty',
    'panel-look-minor',
    'panel-saving',
    'panel-new',
    'panel-read-only',
    'panel-notes-off',
    'panel-sheet',
    'panel-old-edition',
  ],
  'popup and marker': [
    'marker',
    'popup',
    'popup-hits',
    'popup-no-hits',
    'popup-off',
    'popup-organisation',
    'popup-hidden',
    'popup-stopped',
    'popup-page-off',
    'popup-reload',
    'popup-cannot',
    'popup-unknown',
    'popup-frames',
    'popup-searching',
    'popup-search-failed',
  ],
  'side panel': ['sheet', 'sheet-search'],
  'pages of their own': [
    'reader',
    'reader-chapter',
    'reader-talking',
    'reader-unknown',
    'reader-contacts',
    'reader-sources',
    'reader-search',
    'reader-loading',
    'reader-failed',
    'reader-search-failed',
    'options',
    'options-organisation',
    'options-refused',
    'options-locked',
    'options-empty',
    'options-damaged',
    'options-passphrase',
    'options-missing',
    'welcome',
    'welcome-role',
    'welcome-organisation',
    'welcome-site',
    'welcome-ready',
    'practice',
    'card-screen',
    'card-minor-screen',
    'card-fold',
    'card-a4',
    'card-number',
  ],
} as const;

/** What a tab or a tool of the side panel holds; the frame round it stands in `sheet`. */
const parts = [
  'sheet-opened',
  'sheet-off',
  'sheet-cannot',
  'sheet-none',
  'sheet-loading',
  'sheet-locked',
  'sheet-passphrase',
  'sheet-trouble',
  'sheet-ending',
  'sheet-shelf',
  'summary',
  'summary-caret',
  'summary-insert',
  'summary-cut',
  'what-now',
  'what-now-child',
  'what-now-danger',
  'what-now-adult',
  'conversation',
  'conversation-child',
  'conversation-adult',
  'card',
  'card-adult',
  'card-minor',
  'places',
  'pick-field',
  'guides',
  'guides-chapter',
  'contacts',
  'contacts-empty',
  'contacts-failed',
  'guides-loading',
  'places-failed',
  'sheet-failed',
  'sheet-foreign',
  'sheet-opened-failed',
  'summary-failed',
] as const;

/** Compares what stands there with the file, line by line and wholly. */
async function expectTree(page: Page, state: string, selector: string): Promise<void> {
  const part = page.locator(selector).filter({ visible: true }).first();
  expect.soft(await part.ariaSnapshot(), state).toMatchSnapshot(`${state}.yml`);
}

for (const [surface, states] of Object.entries(whole)) {
  test(`${surface}: the tree is as approved`, async ({ page, gallery }) => {
    for (const state of states) {
      await gallery.open(page, state);
      await expectTree(page, state, 'body');
    }
  });
}

test('tabs and tools of the side panel: the tree is as approved', async ({ page, gallery }) => {
  for (const state of parts) {
    await gallery.open(page, state);
    await expectTree(page, state, '[role=tabpanel], .kj-tool');
  }
});

test('every state has a tree', () => {
  expect([...Object.values(whole).flat(), ...parts].sort()).toEqual([...allStates].sort());
});

/** They do the same wherever they stand. */
const mayRepeat = new Set(['button "Åpne i sidepanelet"']);

test('in no tree is a part empty, a heading of a level too deep, or two buttons of one name', () => {
  for (const state of allStates) {
    const tree = readFileSync(join(import.meta.dirname, `trees/${state}.yml`), 'utf8');
    const empty = tree.match(/^ *- (paragraph|list|listitem|heading|region|article)$/gm) ?? [];
    expect.soft(empty, `${state}: empty`).toEqual([]);
    const levels = [...tree.matchAll(/\[level=(\d)\]/g)].map(([, level]) => Number(level));
    const skips = levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1);
    expect.soft(skips, `${state}: headings`).toEqual([]);
    const names = [...tree.matchAll(/- '?((?:button|switch|tab|textbox) ".*?")/g)].map(
      ([, name]) => name ?? '',
    );
    const twice = names.filter((name, at) => names.indexOf(name) !== at && !mayRepeat.has(name));
    expect.soft(twice, `${state}: names`).toEqual([]);
  }
});
