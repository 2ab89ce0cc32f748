/** The steps of *What now?* in one language, with their lines and contacts. Pure. */
import type { Flow, FlowStep } from '@/components/what-now/flow';
import type { Guide } from '@/guide/model';
import { type WhatNowStep, whatNowSteps } from '@/guide/what-now';
import { contactsForAge, linesForAge } from '@/utils/under-18';
import type { ViewOf } from './use-contact-views';

function stepOf(step: WhatNowStep, guide: Guide, viewOf: ViewOf, minor: boolean): FlowStep {
  const { language } = guide;
  const line = (id: string | null) => guide.items.find((one) => one.id === id);
  return {
    id: step.id,
    question: step.question[language],
    why: line(step.because) ?? null,
    choices: step.choices.map(({ id, name, outcome, next }) => ({
      id,
      name: name[language],
      next,
      outcome: outcome
        ? {
            title: outcome.title[language],
            tone: outcome.tone,
            items: linesForAge(
              outcome.items.flatMap((item) => line(item) ?? []),
              guide,
              minor,
            ),
            contacts: contactsForAge(outcome.contacts, guide, minor).map((contact) =>
              viewOf(contact, guide),
            ),
          }
        : null,
    })),
  };
}

/**
 * @param viewOf tells how a contact stands
 * @param minor the person can be under 18, or it is unsure
 */
export function flowOf(guide: Guide, viewOf: ViewOf, minor: boolean): Flow {
  const [first, ...rest] = whatNowSteps;
  return [
    stepOf(first, guide, viewOf, minor),
    ...rest.map((step) => stepOf(step, guide, viewOf, minor)),
  ];
}
