/** What the field detector says about a page: plain strings and elements, never what a person typed. */
import type { TopicId } from '../../guide/topics/ids';
import type { Decision } from './topic';

/** What a page says a field asks. Plain, folded of control characters, each cut at 300 characters. */
export interface FieldDescription {
  /** The field's own name: label, legend of its options, heading cell; empty when the page gives none. */
  label: string;
  /** Name of the nearest fieldset, `role=group` or heading: what makes two fields belong together. */
  group: string;
  /** Name of the part of the form around that group. */
  section: string;
  /** Text that explains the field: `aria-describedby`, help text inside the label. */
  hint: string;
  /** The choices of radio buttons, checkboxes and selects, as written beside them. */
  options: string[];
  /** `text`, `date`, `radio`, `checkbox`, `select`, `textarea`, `rich-text` …: what kind of answer. */
  type: string;
  name: string;
  autocomplete: string;
  placeholder: string;
  /** Tooltip of the control (`title`). */
  title: string;
  /** What the form's owner says it is about (`data-kjennetegn-topic`); empty or absent: nothing. */
  stated?: string;
}

/** Where in the description a word stood. */
export type FoundIn =
  | 'label'
  | 'group'
  | 'section'
  | 'hint'
  | 'options'
  | 'placeholder'
  | 'title'
  | 'name'
  | 'autocomplete'
  | 'likeness'
  | 'attribute'
  | 'rule'
  | 'type';

/** Why a field has a topic: which word, and where it stood. */
export interface Because {
  topic: TopicId;
  /** The word as the page writes it, folded to lower case. */
  word: string;
  foundIn: FoundIn;
}

/** One field of a page. */
export interface Found {
  /** The visible element a marker stands beside. */
  control: Element;
  /** All that take part in the answer, in document order: each radio button, a hidden original too. */
  controls: Element[];
  field: FieldDescription;
  /** None to three, strongest first. */
  topics: TopicId[];
  /** True where the field shows a marker of its own: the first of its topic in its group. */
  marker: boolean;
  because: Because[];
  /** Place among the fields of the page, from 0, in document order. */
  order: number;
}

/** What a whole page is about. */
export interface Reading {
  /** Every field in document order, those without topic too. */
  found: Found[];
  /** True when the page has forms and all of them are of the quiet kinds (log-in, search, payment …). */
  quiet: boolean;
  /** True when the page asks about a person's situation, so that ambient topics show markers. */
  personal: boolean;
  /** True when the page has more fields than the stated limit: nothing past it was read. */
  stopped: boolean;
}

/** What was decided beforehand about the fields of a page: nothing that the page says comes before it. */
export type Ruling = (fields: readonly Found[]) => ReadonlyMap<Found, Decision>;

/** How `watchFields` ends, how it opens closed shadow roots, and what was decided beforehand. */
export interface WatchOptions {
  /** Ends everything: observers, waiting slices, listeners. */
  signal: AbortSignal;
  /** The shadow root of an element, closed ones too, where the host platform can open them. */
  openRoot?: (element: Element) => ShadowRoot | null;
  /** Waited for before the first reading, so that nothing is shown that is to stay silent. */
  ruling?: Promise<Ruling>;
}
