/** A screen reader is told the language of every part: names of another language are marked as theirs. */
import type { Page } from '@playwright/test';
import { type Language, languages } from '@/guide/languages';
import { namesIn } from '@/guide/names';
import { allStates, expect, test } from './gallery';

/** Texts of the page that have one of the names, and the language each is said to be in. */
function spokenAs(page: Page, names: readonly string[]): Promise<{ name: string; lang: string }[]> {
  return page.evaluate((names) => {
    const found: { name: string; lang: string }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode;
      const lang = text.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
      for (const name of names) if (text.nodeValue?.includes(name)) found.push({ name, lang });
    }
    return found;
  }, names);
}

/** Names of parts that hold one of the names in an attribute, which is of one language from end to end. */
function unmarkable(page: Page, names: readonly string[]): Promise<string[]> {
  return page.evaluate((names) => {
    const said = [...document.querySelectorAll('[aria-label]')].map(
      (one) => one.getAttribute('aria-label') ?? '',
    );
    return said.filter((text) => names.some((name) => text.includes(name)));
  }, names);
}

for (const language of languages) {
  test(`in ${language} every name of another language is marked as it`, async ({
    page,
    gallery,
  }) => {
    const seen = new Set<string>();
    for (const state of allStates) {
      await gallery.open(page, state, language);
      await expect.soft(page.locator('html'), state).toHaveAttribute('lang', language);
      for (const [lang, names] of Object.entries(namesIn[language]) as [Language, string[]][]) {
        const spoken = await spokenAs(page, names);
        for (const { name } of spoken) seen.add(name);
        expect
          .soft(
            spoken.filter((one) => one.lang !== lang),
            state,
          )
          .toEqual([]);
      }
      const named = await unmarkable(page, Object.values(namesIn[language]).flat());
      expect.soft(named, state).toEqual([]);
      // Whoever reads the card need not read the surface's language.
      const cards = page.locator('.kj-person-card');
      for (const card of await cards.all()) await expect.soft(card, state).toHaveAttribute('lang');
    }
    // The walk meets names in lines, in what stands under them, of bodies and of documents.
    const met = {
      nb: ['Safe House Filemon'],
      nn: ['Safe House Filemon', ...(namesIn.nn.nb ?? [])],
      en: ['Alarmtelefonen', 'Pro Sentret', 'legevakt'],
    };
    expect([...seen]).toEqual(expect.arrayContaining(met[language]));
  });
}

test('the languages to choose from are each named in their own', async ({ page, gallery }) => {
  for (const state of ['popup', 'reader', 'welcome', 'options', 'card-adult']) {
    await gallery.open(page, state, 'en');
    for (const [name, lang] of [
      ['Bokmål', 'nb'],
      ['Nynorsk', 'nn'],
    ] as const) {
      const spoken = await spokenAs(page, [name]);
      expect.soft(spoken, state).toContainEqual({ name, lang });
      expect
        .soft(
          spoken.filter((one) => one.lang !== lang),
          state,
        )
        .toEqual([]);
    }
  }
});

test('what a form or an organisation writes in another language is marked as it, in names of buttons too', async ({
  page,
  gallery,
}) => {
  await gallery.open(page, 'sheet-foreign');
  const labels = ['Living arrangements', 'Employer', 'Life situation'];
  const spoken = await spokenAs(page, labels);
  for (const name of labels) expect(spoken).toContainEqual({ name, lang: 'en-GB' });
  expect(spoken.filter(({ lang }) => lang !== 'en-GB')).toEqual([]);
  expect(await unmarkable(page, labels)).toEqual([]);
  await expect(
    page.getByRole('button', { name: 'Gå til feltet Employer', exact: true }),
  ).toHaveCount(1);

  await gallery.open(page, 'panel-own-foreign');
  const own = ['Sample District', 'Call the duty officer', 'The duty team', 'Weekdays'];
  const said = await spokenAs(page, own);
  for (const name of own) expect(said).toContainEqual({ name, lang: 'en' });
  expect(said.filter(({ lang }) => lang !== 'en')).toEqual([]);
  expect(await unmarkable(page, own)).toEqual([]);
  const call = page.getByRole('link', { name: 'Ring The duty team: 22 00 00 00', exact: true });
  await expect(call).toHaveCount(1);
});
