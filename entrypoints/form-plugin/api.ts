/**
 * What a form's owner writes against: the types of the published package. Nothing is imported here,
 * so that they can be published as they are; a test holds them to what the code uses.
 */

/** Bokmål, Nynorsk, English. */
export type PromptLanguage = 'nb' | 'nn' | 'en';

/** Who fills in the form: their own lines come first, no line goes away. */
export type PromptRole =
  | 'caseworker'
  | 'inspector'
  | 'prison'
  | 'shelter'
  | 'child-welfare'
  | 'health'
  | 'planner';

/** How the prompts of a form behave. */
export interface PromptOptions {
  /** Language of markers and panel; else that of the page (`<html lang>`), else `nb`. */
  language?: PromptLanguage;
  /** `caseworker` when left out. */
  role?: PromptRole;
  /** Ticks and notes in this origin's own storage. Off unless set: read *Notes* in the README first. */
  notes?: boolean;
  /** Whole days after which ticks and notes delete themselves, 1 to 90; 14 when left out. */
  keepDays?: number;
  /** Fetches panel and guide when the page is idle, so that they open later without a network. */
  preload?: boolean;
  /** Opens closed shadow roots of yours; open ones are found without it. */
  openRoot?: (element: Element) => ShadowRoot | null;
}

/** The prompts of one form, as long as they are there. */
export interface Prompts {
  /** Takes over changed options and reads the form anew. Changes of the form itself are followed anyway. */
  update(changed?: PromptOptions): void;
  /** Takes all away; the page is as it was. */
  detach(): void;
}

/**
 * Puts prompts beside the fields of a form.
 *
 * @param root the document, or the element or shadow root that holds the form; what is outside is
 *   read (headings give fields their meaning) but gets no marker
 * @throws TypeError when `root` is none of these, its document is in no window, or an option is unknown
 */
export type AttachPrompts = (
  root: Document | DocumentFragment | Element,
  options?: PromptOptions,
) => Prompts;
