/** The steps of *What now?* in one language, with their lines and contacts. Pure. */
import type { ContactView } from '@/components/contact/contact-view';
import type { Flow, FlowStep } from '@/components/what-now/flow';
import type { Guide } from '@/guide/model';
import { type WhatNowStep, whatNowSteps } from '@/guide/what-now';
import { contactView } from './contact-view';

function stepOf(step: WhatNowStep, guide: Guide, now: Date): FlowStep {
  const { language } = guide;
  const contactsOf = (ids: readonly string[]): ContactView[] =>
    ids.flatMap((id) => {
      const contact = guide.contacts.find((one) => one.id === id);
      return contact ? [contactView(contact, guide, now)] : [];
    });
  return {
    id: step.id,
    question: step.question[language],
    why: step.why?.[language] ?? null,
    choices: step.choices.map(({ id, name, outcome, next }) => ({
      id,
      name: name[language],
      next,
      outcome: outcome
        ? {
            title: outcome.title[language],
            tone: outcome.tone,
            items: outcome.items.flatMap(
              (item) => guide.items.find((one) => one.id === item) ?? [],
            ),
            contacts: contactsOf(outcome.contacts),
          }
        : null,
    })),
  };
}

/** @param now decides which contacts are open */
export function flowOf(guide: Guide, now: Date): Flow {
  const [first, ...rest] = whatNowSteps;
  return [stepOf(first, guide, now), ...rest.map((step) => stepOf(step, guide, now))];
}
