/** From what the detector found to what the other parts are told: plain data, with a lasting key. */
import type { Found } from '@/utils/fields/types';
import type { Prompt } from '@/utils/messages/calls';

/** A label without the colon after it and the mark of an obligatory field. */
const plain = (label: string) => label.replace(/[\s:*]+$/, '');

/**
 * Gives each field with a topic its prompt. The key is the field's meaning (name, group, section,
 * type) and its number among equals: ids are generated anew at each rendering by many form engines.
 *
 * @param found the fields of the page in document order
 * @returns the prompts, by key, in the same order
 */
export function promptsOf(found: readonly Found[]): Map<string, { prompt: Prompt; found: Found }> {
  const prompts = new Map<string, { prompt: Prompt; found: Found }>();
  const seen = new Map<string, number>();
  for (const one of found) {
    const { label, group, section, type } = one.field;
    const meaning = [label, group, section, type].join('\u001f');
    const number = seen.get(meaning) ?? 0;
    seen.set(meaning, number + 1);
    if (one.topics.length === 0) continue;
    const key = `${meaning}\u001f${number}`;
    const { topics, because, marker } = one;
    prompts.set(key, {
      found: one,
      prompt: { key, label: plain(label), group, section, topics, because, marker },
    });
  }
  return prompts;
}

/** The page's main headings and its title, the first heading first. */
export function headingsOf(document: Document): string[] {
  const headings = [...document.querySelectorAll('h1,h2')].slice(0, 6);
  return [...headings.map((heading) => heading.textContent ?? ''), document.title]
    .map((text) => text.replace(/\s+/g, ' ').trim().slice(0, 120))
    .filter(Boolean);
}

/** What the form calls itself: its first main heading, else the document's title. */
export const formLabelOf = (document: Document): string => headingsOf(document)[0] ?? '';
