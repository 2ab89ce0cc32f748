/** What does the form's owner say a field is about? */
import type { Asked } from './asked';
import { attribute, closest, every, hostOf, type Root } from './native';

/** Names topics, with space or comma between them, for a field or for all inside an element; `none` silences. */
export const topicAttribute = 'data-kjennetegn-topic';
const selector = `[${topicAttribute}]`;

/** True when the attribute stands in or around a part of the page: few pages have it. */
export function statesTopics(within: Root | Element): boolean {
  return (
    every(within, selector).length > 0 ||
    (within instanceof Element && closest(within, selector) !== null)
  );
}

/** The nearest such attribute at or around a field, shadow hosts included; empty when there is none. */
export function statedTopics({ controls }: Asked): string {
  for (const control of controls) {
    for (let from: Element | null = control; from; from = hostOf(from)) {
      const at = closest(from, selector);
      if (at) return attribute(at, topicAttribute).trim();
    }
  }
  return '';
}
