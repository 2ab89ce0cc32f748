/**
 * The tree of names, roles and states that assistive technology is given, surface by surface, as it was read and
 * approved: `trees/*.yml`. After a change on purpose: `npx playwright test trees.spec.ts --update-snapshots`,
 * and read what differs.
 */
import type { Page } from '@playwright/test';
import { expect, test } from './gallery';

/** A surface in one state each, whole. */
const whole = {
  panel: [
    'panel-look',
    'panel-topics',
    'panel-ask',
    'panel-do',
    'panel-do-closed',
    'panel-own',
    'panel-note',
    'panel-note-failed',
    'panel-offer',
    'panel-locked',
    'panel-loading',
    'panel-failed',
    'panel-empty',
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
  ],
  'side panel': ['sheet'],
  'pages of their own': [
    'reader-chapter',
    'options',
    'options-organisation',
    'options-locked',
    'welcome',
    'welcome-role',
    'welcome-site',
    'welcome-ready',
    'practice',
    'card-screen',
    'card-fold',
  ],
} as const;

/** What a tab or a tool of the side panel holds; the frame round it stands in `sheet`. */
const parts = [
  'sheet-opened',
  'sheet-off',
  'sheet-loading',
  'sheet-locked',
  'sheet-passphrase',
  'sheet-trouble',
  'sheet-ending',
  'sheet-shelf',
  'summary',
  'summary-insert',
  'what-now',
  'what-now-child',
  'conversation-child',
  'conversation-adult',
  'card',
  'card-adult',
  'places',
  'pick-field',
  'guides',
  'contacts',
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
