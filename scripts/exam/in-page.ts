/** Runs inside each frame of an exam page: sets what the detector says beside the answers in the markup. */
import { readFields } from '@/utils/fields/read';

/** One field of a page: the right answer and what was found. */
export interface Answered {
  label: string;
  group: string;
  /** The right topics, strongest first; empty where the field asks about nothing we know. */
  right: string[];
  /** Topics that are just as well here: neither asked for nor counted as wrong. */
  accepted: string[];
  /** Whether the field should show a marker of its own. */
  marked: boolean;
  found: string[];
  marker: boolean;
}

interface Answer {
  element: Element;
  right: string[];
  accepted: string[];
  marked: boolean;
}

/** Marked elements of a document, in open shadow roots too. */
function answersIn(root: Document | ShadowRoot): Answer[] {
  const answers: Answer[] = [];
  for (const element of root.querySelectorAll('*')) {
    const right = words(element.getAttribute('data-topic'));
    const accepted = words(element.getAttribute('data-also'));
    const marked = right.length > 0 && element.getAttribute('data-marker') !== 'no';
    if (right.length + accepted.length > 0) answers.push({ element, right, accepted, marked });
    if (element.shadowRoot) answers.push(...answersIn(element.shadowRoot));
  }
  return answers;
}

/** Every field of this frame, and every answer the detector saw no field for. */
function answerFrame(): Answered[] {
  const open = new Set(answersIn(document));
  const { found } = readFields(document);
  const rows = found.map(({ controls, field, topics, marker }): Answered => {
    const answer = [...open].find(({ element }) => controls.some((one) => element.contains(one)));
    if (answer) open.delete(answer);
    const { right = [], accepted = [], marked = false } = answer ?? {};
    const { label, group } = field;
    return { label, group, right, accepted, marked, found: topics, marker };
  });
  for (const { element, right, accepted, marked } of open) {
    const label = `(not seen: <${element.localName}>)`;
    rows.push({ label, group: '', right, accepted, marked, found: [], marker: false });
  }
  return rows;
}

function words(value: string | null): string[] {
  return value?.split(/\s+/).filter(Boolean) ?? [];
}

Object.assign(globalThis, { kjennetegnExam: answerFrame });
