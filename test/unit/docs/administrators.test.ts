/** What the documents say of settings is what can be set, in the same words and numbers. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { longestFile } from '@/utils/data-file/read';
import { requiredSettingsSchema } from '@/utils/organisation/required-settings';
import {
  type Declared,
  declared,
  fallbacks,
  mayBe,
  organisationAlone,
  type Settings,
  settingNames,
} from '@/utils/settings/declared';
import { all } from './links';

const guide = readFileSync('docs/administrators.md', 'utf8');
const quoted = (text: string) => all(text, /`([^`]*)`/g);
const isSetting = (name: string): name is keyof Settings => name in declared;

/** Name, values, fallback and meaning of each setting, as the table has them. */
const rows = [...guide.matchAll(/^\| `(\w+)` \| (.+?) \| (.+?) \| (.+) \|$/gm)].map(
  ([, name = '', values = '', fallback = '', meaning = '']) => ({
    name,
    values,
    fallback,
    meaning,
  }),
);

test('every setting is in the table', () => {
  expect(rows.map(({ name }) => name)).toEqual(settingNames);
});

describe.each(rows)('$name', ({ name, values, fallback, meaning }) => {
  const setting = name as keyof Settings;

  test('may be what the table says', () => {
    const kind: Declared = declared[setting];
    if ('oneOf' in kind) expect(quoted(values)).toEqual(kind.oneOf);
    else if ('least' in kind) expect(values).toBe(`${kind.least}–${kind.most}`);
    else expect(values).toContain('an id');
  });

  test('is what the table says when nobody chose', () => {
    const said = fallback.replaceAll('`', '');
    expect(said === 'empty' ? '' : said).toBe(String(fallbacks[setting]));
  });

  test('is said to be the organisation’s alone where it is', () => {
    expect(meaning.includes('Only the organisation can set it')).toBe(
      organisationAlone.has(setting),
    );
  });
});

test('what a pack cannot hold fast is named', () => {
  const sentence = /^By policy all of them;.*$/m.exec(guide)?.[0] ?? '';
  const held = Object.keys(requiredSettingsSchema.shape);
  const others = settingNames.filter((name) => !held.includes(name));
  expect(quoted(sentence).filter(isSetting).sort()).toEqual([...others].sort());
});

test('the longest pack is said', () => {
  expect(guide).toContain(`At most ${longestFile.toLocaleString('en-GB')} characters`);
});

/** Names in the browsers' own policies and manifests. */
const browsersOwn = new Set(['default_area', 'incognito', 'updates_disabled']);

test.each(['administrators', 'browsers', 'privacy', 'privacy-assessment'])(
  'docs/%s.md sets settings to what they may be',
  (name) => {
    const text = readFileSync(`docs/${name}.md`, 'utf8');
    const wrong = quoted(text).filter((one) => {
      const [, setting = '', value = ''] = /^(\w+): (\S+)$/.exec(one) ?? [];
      if (!setting || browsersOwn.has(setting)) return false;
      return !isSetting(setting) || !mayBe(setting, /^\d+$/.test(value) ? Number(value) : value);
    });
    expect(wrong).toEqual([]);
  },
);
