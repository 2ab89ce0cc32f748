/** The answers of *What now?*: the sheet's, or where there is none to write on, this page's own. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
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

const without = (all: Readonly<Record<string, string>>, step: string) => {
  const { [step]: _, ...rest } = all;
  return rest;
};

/**
 * @param tabId the tab whose form is meant; null: not known yet
 * @returns answers that work wherever the side panel does: notes off, locked, or no form in view
 */
export function useAnswers(inUse: SheetInUse, tabId: number | null): Answers {
  const [here, setHere] = useState<Record<string, string>>({});
  /** Given while the sheet was being read: they are the sheet's once it is there. */
  const early = useRef<Record<string, string>>({});
  const sheet = inUse.sheet?.status === 'open' ? inUse.sheet : null;
  const isReading = !inUse.sheet && !inUse.trouble;
  const form = inUse.sheet && inUse.sheet.status !== 'open' ? inUse.sheet.form : null;
  const last = useRef({ tabId, form });
  useLayoutEffect(() => {
    const before = last.current;
    const isSameTab = before.tabId === tabId;
    last.current = { tabId, form: form ?? (isSameTab ? before.form : null) };
    const isSameForm = before.form === null || before.form === last.current.form;
    if (before.tabId === null || (isSameTab && isSameForm)) return;
    // Another form may be another person's.
    early.current = {};
    setHere({});
  }, [tabId, form]);
  useLayoutEffect(() => {
    if (!sheet) return;
    const waiting = Object.entries(early.current);
    early.current = {};
    for (const [step, answer] of waiting) inUse.answer(step, answer);
  });
  const given = sheet ? { ...sheet.answers, ...early.current } : here;
  const age = given[ageStep];
  return {
    given,
    under18: age === 'yes' || age === 'no' ? age : null,
    answer(step, answer) {
      if (sheet) return inUse.answer(step, answer);
      const change = (all: Readonly<Record<string, string>>) =>
        answer === null ? without(all, step) : { ...all, [step]: answer };
      if (isReading) early.current = change(early.current);
      setHere(change);
    },
  };
}
