/** Nothing that stands on a screen before one opens something names the subject, whatever state it is in. */
import type { Page } from '@playwright/test';
import { languages } from '@/guide/languages';
import { telling } from '@/test/unit/discreet/words';
import { allStates, expect, test } from './gallery';

/**
 * Seen without a press on a marker or a search; and all of the card and of conversation mode, which the person in the
 * room may see. `sheet-opened` is a panel.
 */
const inSight = allStates.filter(
  (state) =>
    /^(marker|popup|sheet|card|conversation|pick-field|welcome|practice)/.test(state) &&
    state !== 'sheet-opened',
);

/** What is drawn, what lies folded, and every text that is said or hovered. */
function saidOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const said: string[] = [document.title];
    const read = (root: Document | ShadowRoot) => {
      for (const one of root.querySelectorAll('*')) {
        if (one.shadowRoot) read(one.shadowRoot);
        for (const { name, value } of one.attributes) {
          if (!/^(href|class|id|for|src)$/.test(name)) said.push(value);
        }
        for (const child of one.childNodes) {
          if (child instanceof Text) said.push(child.data);
        }
      }
    };
    read(document);
    return said.join('\n');
  });
}

for (const language of languages) {
  test(`in ${language} no state in sight names the subject`, async ({ page, gallery }) => {
    for (const state of inSight) {
      await gallery.open(page, state, language);
      expect.soft(await saidOn(page), state).not.toMatch(telling[language]);
    }
  });
}

test('the same search finds the subject where it is named', async ({ page, gallery }) => {
  for (const language of languages) {
    await gallery.open(page, 'reader-sources', language);
    expect(await saidOn(page)).toMatch(telling[language]);
  }
});
