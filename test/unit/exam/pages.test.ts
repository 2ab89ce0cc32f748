import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '@/guide/languages';
import { topicIds } from '@/guide/topics/ids';
import { examPages, partOf } from '@/scripts/exam/pages';

const pages = examPages().map((page) => ({ ...page, html: readFileSync(page.path, 'utf8') }));
const forms = pages.filter(({ quiet }) => !quiet);

/** Values of an attribute in a page's text, a page inside a page (`srcdoc`) too. */
function values(html: string, attribute: string): string[][] {
  const found = html.matchAll(new RegExp(`${attribute}=(?:"|&quot;)([^"&]*)`, 'g'));
  return [...found].map(([, value = '']) => value.split(' '));
}

describe('the exam', () => {
  it('has enough forms and quiet pages in both parts', () => {
    expect(forms.length).toBeGreaterThanOrEqual(60);
    expect(pages.length - forms.length).toBeGreaterThanOrEqual(80);
    const share = pages.filter(({ part }) => part === 'work').length / pages.length;
    expect(share).toBeGreaterThan(0.6);
    expect(share).toBeLessThan(0.75);
  });

  it('keeps each page in its part', () => {
    expect(partOf('nb-prison-intake.html')).toBe('work');
    expect(partOf('nn-gardsbesok.html')).toBe('held');
  });

  it.each(languages)('asks each topic at least 8 times: %s', (language) => {
    const asked = forms
      .filter((page) => page.language === language)
      .flatMap(({ html }) => values(html, 'data-topic').flat());
    const count = (topic: string) => asked.filter((one) => one === topic).length;
    expect(topicIds.filter((topic) => count(topic) < 8)).toEqual([]);
  });

  it('names known topics only, at most three a field', () => {
    const known = new Set<string>(topicIds);
    for (const { name, html } of forms) {
      const answers = values(html, 'data-topic');
      const all = [...answers, ...values(html, 'data-also')].flat();
      expect(
        all.filter((topic) => !known.has(topic)),
        name,
      ).toEqual([]);
      expect(
        answers.filter(({ length }) => length > 3),
        name,
      ).toEqual([]);
    }
  });

  it('has no answer on a quiet page', () => {
    const answered = pages.filter(({ quiet, html }) => quiet && html.includes('data-topic'));
    expect(answered.map(({ name }) => name)).toEqual([]);
  });
});
