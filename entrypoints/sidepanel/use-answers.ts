/** The answers of *What now?*: the sheet's, or where there is none to write on, this page's own. */
import { useState } from 'preact/hooks';
import { ageStep } from '@/guide/what-now';
import type { SheetInUse } from '../pages/use-sheet';

/** The answers, and what changes them. */
export interface Answers {
  given: Readonly<Record<string, string>>;
  /** Unsure counts as yes; null: not answered yet. */
  under18: 'yes' | 'no' | null;
  /** null takes an answer back. */
  answer(step: string, answer: string | null): void;
}

/** @returns answers that work wherever the side panel does: notes off, locked, or no form in view */
export function useAnswers(inUse: SheetInUse): Answers {
  const [here, setHere] = useState<Record<string, string>>({});
  const isOpen = inUse.sheet?.status === 'open';
  const given = inUse.sheet?.status === 'open' ? inUse.sheet.answers : here;
  const age = given[ageStep];
  return {
    given,
    under18: age === 'yes' || age === 'no' ? age : null,
    answer(step, answer) {
      if (isOpen) inUse.answer(step, answer);
      else
        setHere(({ [step]: _, ...rest }) => (answer === null ? rest : { ...rest, [step]: answer }));
    },
  };
}
