/** Can text go to the element with the caret, and what is the field called? */
import { ariaName } from '@/utils/fields/describe/aria';
import { nearbyText } from '@/utils/fields/describe/nearby';
import { atCaret } from './caret';
import type { Place } from './types';

/** A field that holds plain text. */
export type TextField = HTMLInputElement | HTMLTextAreaElement;

/** Longest name shown (UTF-16 units). */
const longestLabel = 80;
/** Kinds of input for any text; the others have a form of their own, or are secret. */
const anyText = new Set(['text', 'search']);

/** @returns the element as a field for plain text of any kind; null where it is none */
export function textFieldOf(element: Element): TextField | null {
  if (element.localName === 'textarea') return element as HTMLTextAreaElement;
  if (element.localName !== 'input') return null;
  return anyText.has((element as HTMLInputElement).type) ? (element as HTMLInputElement) : null;
}

/** What the page calls the field: as the platform names it, else the text before it. */
export function labelOf(element: Element): string {
  const { labels = null, title } = element as Partial<HTMLInputElement>;
  const own = [...(labels ?? [])].map((label) => label.textContent ?? '').join(' ');
  const label = ariaName(element) || own.trim() || nearbyText(element) || title || '';
  return label
    .replace(/\s+/g, ' ')
    .replace(/[\s:*]+$/, '')
    .trim()
    .slice(0, longestLabel);
}

/** @returns the place of the caret in a document, its frames of the same origin included */
export function placeIn(document: Document): Place {
  const element = atCaret(document);
  if (!element) return { kind: 'none' };
  if (element.localName === 'iframe') {
    return { kind: 'frame', address: (element as HTMLIFrameElement).src };
  }
  const label = labelOf(element);
  if ((element as HTMLElement).isContentEditable) return { kind: 'rich', label };
  const field = textFieldOf(element);
  if (!field) return element.localName === 'input' ? { kind: 'unfit', label } : { kind: 'none' };
  if (field.readOnly || field.disabled) return { kind: 'read-only', label };
  const room = field.maxLength < 0 ? -1 : Math.max(0, field.maxLength - field.value.length);
  return { kind: 'field', label, oneLine: field.localName === 'input', room };
}
