/** The floor: what any detector must do, and nothing more. Runs in the page that is measured. */
import { topicWords } from '@/guide/topics/words';

const words = new Set(
  topicWords.flatMap((topic) =>
    Object.values(topic.words)
      .join(',')
      .split(/[\s,|=-]+/),
  ),
);
const parts = 'input,select,textarea,h1,h2,h3,h4,h5,h6,legend';

/** One bare pass: controls, labels, headings and legends once, their words looked up. Gives the hits. */
export function floor(document: Document): number {
  const labels = new Map<Element, string>();
  for (const label of document.querySelectorAll('label')) {
    const { control } = label;
    if (control) labels.set(control, `${labels.get(control) ?? ''} ${label.textContent}`);
  }
  let hits = 0;
  for (const element of document.querySelectorAll(parts)) {
    const isControl = /^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName);
    const text = isControl ? (labels.get(element) ?? '') : (element.textContent ?? '');
    for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
      if (words.has(word)) hits++;
    }
  }
  return hits;
}
