import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaFiles } from '@/scripts/organisation/schema-files';
import { parsePack } from '@/utils/organisation/parse';
import { settingShapes } from '@/utils/settings/shapes';

test.each(Object.entries(schemaFiles()))(
  '%s is as the product checks it now (else: npm run pack:schema)',
  (path, text) => {
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(text));
  },
);

test('policy can hold every setting and the pack', () => {
  const { properties } = JSON.parse(schemaFiles()['public/managed-schema.json'] ?? '{}');
  expect(Object.keys(properties).sort()).toEqual(
    [...Object.keys(settingShapes), 'organisationPack'].sort(),
  );
});

test('the sample pack for administrators is a valid one', () => {
  const text = readFileSync('docs/policies/organisation-pack.json', 'utf8');
  expect(parsePack(text)).toMatchObject({ ok: true });
});
