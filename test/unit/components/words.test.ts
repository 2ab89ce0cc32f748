import { describe, expect, test } from 'vitest';
import { contactWords } from '@/components/words/contact';
import { clockText, dayText, isoDayText, minutesText, weekdayText } from '@/components/words/dates';
import { guideWords } from '@/components/words/guide';
import { optionsWords } from '@/components/words/options';
import { panelWords } from '@/components/words/panel';
import { popupWords } from '@/components/words/popup';
import { readerWords } from '@/components/words/reader';
import { sheetWords } from '@/components/words/sheet';
import { sidePanelWords } from '@/components/words/side-panel';
import { summaryPageWords } from '@/components/words/summary';
import { topicNames } from '@/components/words/topics';
import { whatNowWords } from '@/components/words/what-now';
import { languages } from '@/guide/languages';

const surfaces = {
  contactWords,
  guideWords,
  optionsWords,
  panelWords,
  popupWords,
  readerWords,
  sheetWords,
  sidePanelWords,
  summaryPageWords,
  topicNames,
  whatNowWords,
};

/** Every text of a language, functions called with a telling argument. */
function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [String(words('Boforhold', '10.42'))];
  return Object.values(words as Record<string, unknown>).flatMap(textsOf);
}

/** What an onlooker must not read anywhere before the user chose plain words. */
const outright =
  /menneskehand|traffick|\boff(er|eret|ra|re)\b|victim|tvang|tvungen|coerc|slaver|utnytt|exploit|prostitu/i;

describe.each(Object.entries(surfaces))('%s', (_, words) => {
  test.each(languages)('in %s are written and say nothing outright', (language) => {
    for (const text of textsOf(words[language])) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(outright);
    }
  });

  test('give the three languages the same number of texts', () => {
    const counts = languages.map((language) => textsOf(words[language]).length);
    expect(new Set(counts).size).toBe(1);
  });
});

const at = new Date(2026, 11, 6, 14, 2).getTime();
test.each([
  ['nb', '14.02', '6. desember', 'lørdag', '1. mars 2026'],
  ['nn', '14.02', '6. desember', 'laurdag', '1. mars 2026'],
  ['en', '14:02', '6 December', 'Saturday', '1 March 2026'],
] as const)('%s writes times and dates its own way', (language, time, day, saturday, date) => {
  expect(clockText(language, at)).toBe(time);
  expect(minutesText(language, 14 * 60 + 2)).toBe(time);
  expect(dayText(language, at)).toBe(day);
  expect(weekdayText(language, 6)).toBe(saturday);
  expect(isoDayText(language, '2026-03-01')).toBe(date);
});

test.each(languages)('in %s what a button shows begins what it is called', (language) => {
  const contact = contactWords[language];
  const { goToField, goToNamed } = sidePanelWords[language];
  expect(contact.copyNumber('ROSA')).toMatch(new RegExp(`^${contact.copy} .*ROSA`));
  expect(contact.callName('ROSA')).toMatch(new RegExp(`^${contact.call} .*ROSA`));
  expect(goToNamed('Bolig')).toMatch(new RegExp(`^${goToField} .*Bolig`));
});
