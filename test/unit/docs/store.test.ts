/** The stores' texts agree with the manifest, which shows them where others see the screen. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '@/guide/languages';

/** Most characters of a short description in the Chrome Web Store. */
const most = 132;

describe.each(languages)('store texts in %s', (language) => {
  const [, name, short] = readFileSync(`docs/store/${language}.md`, 'utf8')
    .split(/^## .*$/m)
    .map((part) => part.trim());
  const messages: Record<string, { message: string }> = JSON.parse(
    readFileSync(`public/_locales/${language}/messages.json`, 'utf8'),
  );

  test('name and short description are the manifest’s', () => {
    expect(name).toBe(messages.name?.message);
    expect(short).toBe(messages.description?.message);
  });

  test('the short description fits', () => {
    expect(short?.length).toBeLessThanOrEqual(most);
  });
});
