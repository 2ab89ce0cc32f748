import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAndCheck } from '@/scripts/guide/check/all';
import { formatProblem } from '@/scripts/guide/problem';
import { project, root } from './sample';

const edition = readFileSync(join(root, 'guide/edition.yaml'), 'utf8');
const contacts = `contacts:
  - id: police-emergency
    name: Politiet
    what: { nb: Fare nå., nn: Fare no., en: Danger now. }
    needs: [emergency]
    applies: both
    topics: []
    roles: all
    phone: '112'
    rests: [kom-457]
    reviewed: null
`;
const section = `chapter: signs
section: homes
order: 1
title: { nb: Bolig, nn: Bustad, en: Home }
items:
  - id: knows-no-address
    kind: sign
    topics: [housing]
    applies: both
    forms: [any]
    roles: all
    text:
      nb: Kjenner ikke adressen sin.
      nn: Kjenner ikkje adressa si.
      en: Does not know their own address.
    rests: [kom-220]
    reviewed: null
`;
const path = 'guide/chapters/signs/homes.yaml';

function mistakes(files: Record<string, string> = {}): string[] {
  const all = {
    'guide/edition.yaml': edition,
    'guide/contacts.yaml': contacts,
    [path]: section,
    ...files,
  };
  return readAndCheck(project(all))
    .problems // The sample cites next to nothing, which the list of left-out rows cannot know.
    .filter(({ file }) => !file.startsWith('guide/sources/'))
    .map(formatProblem);
}

test('faultless files have no mistake', () => {
  expect(mistakes()).toEqual([]);
});

const longText = 'ord '.repeat(17).trim();

test.each([
  ['unknown topic', ['topics: [housing]', 'topics: [hosing]'], 8, /topics.*"hosing".*use housing/],
  ['unknown kind', ['kind: sign', 'kind: sing'], 7, /kind.*"sing".*use sign/],
  ['unknown chapter', ['chapter: signs', 'chapter: sings'], 1, /chapter.*"sings".*use signs/],
  ['no inventory id', ['[kom-220]', '[kom-22]'], 16, /kom-220/],
  ['unknown source id', ['[kom-220]', '[kim-220]'], 16, /no inventory id/],
  ['row that does not exist', ['[kom-220]', '[kom-999]'], 16, /kom-999 is no inventory row/],
  ['no row at all', ['[kom-220]', '[]'], 16, /rests.*cites no inventory row/],
  [
    'missing language',
    ['      nn: Kjenner ikkje adressa si.\n', ''],
    13,
    /text\.nn is missing.*write it/,
  ],
  ['empty language', ['nn: Kjenner ikkje adressa si.', 'nn:'], 14, /text\.nn is empty.*write it/],
  ['blank language', ['nn: Kjenner ikkje adressa si.', 'nn: "  "'], 14, /text\.nn is empty.*write/],
  ['over-long sign', ['Kjenner ikke adressen sin.', longText], 13, /17 words.*at most 16/],
  ['unknown key', ['    reviewed: null', '    reviwed: null'], 17, /unknown key reviwed/],
  ['link in a text', ['own address.', 'address http://x.no'], 15, /not https, tel or mailto/],
  ['script in a text', ['own address.', 'address javascript:x'], 15, /not https, tel or mailto/],
  [
    'unknown contact',
    ['    rests:', '    contacts: [polis]\n    rests:'],
    16,
    /unknown contact polis.*police-emergency/,
  ],
  ['broken YAML', ['own address.', 'own: address'], 15, /broken YAML.*quotes/],
  ['doubled key', ['    kind: sign', '    kind: sign\n    kind: sign'], 8, /broken YAML.*keep one/],
  [
    'item with the id of a contact',
    ['id: knows-no-address', 'id: police-emergency'],
    6,
    /used already in guide\/contacts.yaml:2/,
  ],
] as const)('%s is told with its line and remedy', (_name, [from, to], line, told) => {
  expect(section).toContain(from);
  const found = mistakes({ [path]: section.replace(from, to) });
  expect(
    found.some((mistake) => mistake.startsWith(`${path}:${line}:`) && told.test(mistake)),
    found.join('\n'),
  ).toBe(true);
});

test.each([
  ['number read as a number', ["'112'", '113'], 9, /read as a number.*quotes/],
  ['phone with letters', ["'112'", "'call 112'"], 9, /cannot become a link/],
  [
    'web address that is no https one',
    ["phone: '112'", 'web: [http://politiet.no]'],
    9,
    /cannot become a link.*without https/,
  ],
  [
    'script as web address',
    ["phone: '112'", "web: ['javascript:alert(1)']"],
    9,
    /cannot become a link/,
  ],
  ['e-mail that is none', ["phone: '112'", 'email: kom at politiet.no'], 9, /mailto/],
  ['unknown need', ['[emergency]', '[emergancy]'], 5, /use emergency/],
  [
    'hours that end before they begin',
    ["phone: '112'", "hours: [{ days: [mon], from: '22:00', to: '06:00' }]"],
    9,
    /no span of one day.*24:00/,
  ],
  [
    'impossible hour',
    ["phone: '112'", "hours: [{ days: [mon], from: '9', to: '10:00' }]"],
    9,
    /time such as 09:00/,
  ],
] as const)('in contacts, %s is told with its line and remedy', (_name, [from, to], line, told) => {
  expect(contacts).toContain(from);
  const found = mistakes({ 'guide/contacts.yaml': contacts.replace(from, to) });
  expect(
    found.some(
      (mistake) => mistake.startsWith(`guide/contacts.yaml:${line}:`) && told.test(mistake),
    ),
    found.join('\n'),
  ).toBe(true);
});

test('an id used twice is told in the second file', () => {
  const second = section.replace('section: homes', 'section: others');
  const found = mistakes({ 'guide/chapters/signs/others.yaml': second });
  expect(found).toEqual([
    expect.stringMatching(
      /others\.yaml:6:9 {2}the id knows-no-address is used already in .*homes\.yaml:6/,
    ),
  ]);
});

test('all mistakes of all files are told at once', () => {
  const broken = section
    .replace('kind: sign', 'kind: sing')
    .replace('[kom-220]', '[kom-999]')
    .replace('applies: both', 'applies: all');
  const found = mistakes({
    [path]: broken,
    'guide/contacts.yaml': contacts.replace('applies: both', 'applies: none'),
    'guide/edition.yaml': edition.replace("'2026-11-22'", "'2026-13-22'"),
  });
  expect(found.filter((mistake) => /sing|"all"|"none"|2026-13-22/.test(mistake))).toHaveLength(4);
});

test('a missing file is told by its name', () => {
  const folder = project({ [path]: section });
  const told = readAndCheck(folder).problems.map(formatProblem);
  expect(told).toContainEqual(
    expect.stringMatching(/^guide\/contacts\.yaml:1:1 {2}the file is missing/),
  );
  expect(told).toContainEqual(
    expect.stringMatching(/^guide\/edition\.yaml:1:1 {2}the file is missing/),
  );
});

test('what is faultless in a faulty file is kept, so that a draft can be looked at', () => {
  const two = `${section}${section.slice(section.indexOf('  - id')).replace('knows-no-address', 'second').replace('kind: sign', 'kind: sing')}`;
  const { content } = readAndCheck(project({ 'guide/edition.yaml': edition, [path]: two }));
  expect(content.sections[0]?.items.map(({ value }) => value.id)).toEqual(['knows-no-address']);
});
