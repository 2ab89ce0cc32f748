/** What the interview is made of: steps of sections of questions, and what has been answered. */

/** Shown only once another question has this answer. */
export interface Condition {
  id: string;
  is: string;
}

export interface Question {
  id: string;
  label: string;
  kind: 'text' | 'phone' | 'date' | 'long' | 'one' | 'several' | 'list' | 'combobox' | 'fixed';
  hint?: string;
  options?: string[];
  /** Of the control: 28 rem unless told. */
  width?: 'short' | 'full';
  when?: Condition;
}

/** Questions with a legend of their own, inside a section. */
export interface Block {
  legend: string;
  when: Condition;
  questions: Question[];
}

export interface Section {
  title: string;
  parts: (Question | Block)[];
}

export interface Step {
  name: string;
  intro: string;
  sections: Section[];
}

/** By question id; several answers for `several`. */
export type Answers = Record<string, string | string[]>;

/** True where the answers so far call for it. */
export function isCalledFor(when: Condition | undefined, answers: Answers): boolean {
  return !when || answers[when.id] === when.is;
}
