/** What is left of the guide when the person can be under 18. */
import { expect, test } from 'vitest';
import { guideOf } from '@/entrypoints/pages/guide-of';
import { languages } from '@/guide/languages';
import { linesForAge } from '@/utils/under-18';

for (const language of languages) {
  test(`no line sends a child to a body for adults, nor does what stands under it: ${language}`, async () => {
    const guide = await guideOf(language);
    const adults = guide.contacts.filter(({ applies }) => applies === 'adult');
    const names = (text: string) => adults.some(({ name }) => text.includes(name));
    const lines = linesForAge(guide.items, guide, true);
    const said = lines.flatMap(({ text, detail, followUps }) => [text, detail ?? '', ...followUps]);
    expect(said.filter(names)).toEqual([]);
    // What stands under a line goes, not the line.
    const inform = lines.find(({ id }) => id === 'inform-when-no-talk');
    expect(inform).toMatchObject({ detail: null });
    expect(lines[0]?.applies).toBe('minor');
    expect(lines.some(({ applies }) => applies === 'adult')).toBe(false);
    expect(linesForAge(guide.items, guide, false)).toEqual(guide.items);
  });
}
