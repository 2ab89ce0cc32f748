import { readFileSync } from 'node:fs';
import en from 'virtual:guide/en';
import nb from 'virtual:guide/nb';
import nn from 'virtual:guide/nn';
import { describe, expect, test } from 'vitest';
import { cardWords } from '@/components/words/card';
import { contactWords } from '@/components/words/contact';
import { conversationWords } from '@/components/words/conversation';
import { hiddenWords } from '@/components/words/hidden';
import { markerWords } from '@/components/words/marker';
import { sidePanelWords } from '@/components/words/side-panel';
import { topicNames } from '@/components/words/topics';
import { withoutHours } from '@/entrypoints/pages/use-contact-views';
import { conversationContent } from '@/entrypoints/sidepanel/conversation-content';
import { cards } from '@/guide/card';
import { languages } from '@/guide/languages';
import { manifestFor } from '@/manifest';
import { telling } from './words';

/** Every text in what is given; functions are called with what they might be called with. */
function textsIn(thing: unknown): string[] {
  if (typeof thing === 'string') return [thing];
  if (typeof thing === 'function') return [String(thing('Bosted', 2))];
  if (!thing || typeof thing !== 'object') return [];
  return Object.values(thing).flatMap(textsIn);
}
const guides = { nb, nn, en };

describe.each(languages)('in %s', (language) => {
  test.each([
    ['markers and the name of the panel’s frame', markerWords],
    ['topics, which are headings', topicNames],
    ['card', cardWords],
    ['conversation mode', conversationWords],
    ['side panel', sidePanelWords],
    ['contact lines', contactWords],
    ['hidden', hiddenWords],
  ])('%s name nothing', (_, words) => {
    for (const text of textsIn(words[language])) expect(text).not.toMatch(telling[language]);
  });

  test('the card names nothing, not even in a body’s name', () => {
    for (const card of Object.values(cards)) {
      const shown = [card.title, ...card.numbers.map(({ name }) => name)];
      for (const text of [...shown, ...card.lines.map((line) => line.text)]) {
        expect(text[language]).not.toMatch(telling[language]);
      }
    }
  });

  test('conversation mode names nothing: its lines, follow-ups, sources in short, contacts', () => {
    const { minorFirst, opening, reminders, questions, closing } = conversationContent(
      guides[language],
      withoutHours,
    );
    const items = [...minorFirst.items, ...opening, ...Object.values(reminders), ...questions];
    for (const item of [...items, ...closing]) {
      const shown = [item.text, ...item.followUps, ...item.sources.map(({ label }) => label)];
      for (const text of shown) expect(text, item.id).not.toMatch(telling[language]);
    }
    for (const { contact } of minorFirst.contacts)
      expect(contact.name).not.toMatch(telling[language]);
  });

  test('the toolbar, the keys and the extension’s name say nothing', () => {
    const messages = JSON.parse(
      readFileSync(`public/_locales/${language}/messages.json`, 'utf8'),
    ) as Record<string, { message: string }>;
    for (const { message } of Object.values(messages))
      expect(message).not.toMatch(telling[language]);
  });
});

test.each(['chrome', 'firefox'])(
  'the manifest for %s names nothing, and no menu or notification can',
  (browser) => {
    const manifest = manifestFor(browser);
    for (const language of languages)
      expect(JSON.stringify(manifest)).not.toMatch(telling[language]);
    const asked = manifest.permissions ?? [];
    expect(asked.filter((one) => /menu|notification/i.test(one))).toEqual([]);
  },
);

test.each([
  ['nb', 'menneskehandel'],
  ['nb', 'Mulige ofre'],
  ['nn', 'under tvang'],
  ['en', 'a victim'],
  ['en', 'human trafficking'],
] as const)('the list of words (%s) finds %s', (language, text) => {
  expect(text).toMatch(telling[language]);
});
