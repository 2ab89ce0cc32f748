import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { manifestFor } from '@/manifest';
import { parsePack } from '@/utils/organisation/parse';
import { policyName } from '@/utils/settings/policy-name';
import { settingShapes } from '@/utils/settings/shapes';

type Json = Record<string, unknown>;

/** Chromium's id: the hash of the manifest's key, in letters from a to p. */
const chromiumId = createHash('sha256')
  .update(Buffer.from(String(manifestFor('chrome').key), 'base64'))
  .digest('hex')
  .slice(0, 32)
  .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
const geckoId = String(manifestFor('firefox').browser_specific_settings?.gecko?.id);

const read = (name: string): Json =>
  JSON.parse(readFileSync(`docs/policies/${name}`, 'utf8')) as Json;

/** The value at a path; undefined where the path ends early. */
const at = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((inner, name) => (inner as Json | undefined)?.[name], value);

const chromium = (name: string) => {
  const policy = read(name);
  return {
    name,
    id: chromiumId,
    install: at(policy, 'ExtensionSettings'),
    values: at(policy, '3rdparty', 'extensions'),
  };
};

const firefox = read('firefox-policies.json');
const samples = [
  chromium('chrome.json'),
  chromium('edge.json'),
  {
    name: 'firefox-policies.json',
    id: geckoId,
    install: at(firefox, 'policies', 'ExtensionSettings'),
    values: at(firefox, 'policies', '3rdparty', 'Extensions'),
  },
];

describe.each(samples)('$name', ({ id, install, values }) => {
  test('installs this extension and no other', () => {
    expect(Object.keys(install as Json)).toEqual([id]);
    expect(at(install, id, 'installation_mode')).toBe('force_installed');
  });

  test('gives values to this extension and no other', () => {
    expect(Object.keys(values as Json)).toEqual([id]);
  });

  test('sets what there is to set, to what it may be', () => {
    const { [policyName]: _pack, ...settings } = at(values, id) as Json;
    expect(Object.keys(settings)).not.toEqual([]);
    for (const [name, value] of Object.entries(settings)) {
      expect(Object.keys(settingShapes)).toContain(name);
      const shape = settingShapes[name as keyof typeof settingShapes];
      expect(shape.safeParse(value).success, `${name}: ${JSON.stringify(value)}`).toBe(true);
    }
  });

  test('holds a pack that is taken in', () => {
    const pack = at(values, id, policyName);
    const text = typeof pack === 'string' ? pack : JSON.stringify(pack);
    expect(parsePack(text)).toMatchObject({ ok: true });
  });
});

test('Chrome and Edge get the pack as text: their schema knows no alternatives', () => {
  for (const name of ['chrome.json', 'edge.json']) {
    expect(typeof at(read(name), '3rdparty', 'extensions', chromiumId, policyName)).toBe('string');
  }
});

describe('the guide for administrators', () => {
  const guide = readFileSync('docs/administrators.md', 'utf8');

  test('names both ids and the policy', () => {
    expect(guide).toContain(chromiumId);
    expect(guide).toContain(geckoId);
    expect(guide).toContain(policyName);
  });

  test('lists every setting once, in the order they are declared', () => {
    const rows = [...guide.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    expect(rows).toEqual(Object.keys(settingShapes));
  });
});
