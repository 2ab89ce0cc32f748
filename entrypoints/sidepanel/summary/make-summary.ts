/** The summary of a sheet in any of the three languages, whichever the side panel speaks. */
import {
  type Flow,
  type FlowAnswers,
  type FlowChoice,
  type FlowStep,
  wayThrough,
} from '@/components/what-now/flow';
import type { Language } from '@/guide/languages';
import { ageStep } from '@/guide/what-now';
import { sheetLabel } from '@/utils/notes/label';
import type { OpenSheet } from '@/utils/notes/types';
import { summaryOf } from '@/utils/summary/build';
import type { Summary } from '@/utils/summary/types';
import { flowOf } from '../../pages/flow-of';
import { guideOf } from '../../pages/guide-of';
import { withoutHours } from '../../pages/use-contact-views';
import type { FormState } from '../use-form';

/** A sheet that can be read. */
export type ReadSheet = Extract<OpenSheet, { status: 'open' }>;

/** The steps that were answered: those on the way, and the age, which the sheet asks by itself. */
function answered(flow: Flow, answers: FlowAnswers): { step: FlowStep; chosen: FlowChoice }[] {
  const way = wayThrough(flow, answers).map(({ step }) => step);
  const age = flow.filter((step) => step.id === ageStep && !way.includes(step));
  return [...way, ...age].flatMap((step) => {
    const chosen = step.choices.find(({ id }) => id === answers[step.id]);
    return chosen ? [{ step, chosen }] : [];
  });
}

/** @param form for the fields' names and their order */
export async function makeSummary(
  sheet: ReadSheet,
  form: FormState,
  language: Language,
): Promise<Summary> {
  const guide = await guideOf(language);
  const { ticks, notes, answers, name, startedAt } = sheet;
  const flow = flowOf(guide, withoutHours, answers[ageStep] === 'yes');
  return summaryOf({
    guide,
    label: name || sheetLabel(startedAt, language),
    ticks,
    notes,
    answers: answered(flow, answers).map(({ step, chosen }) => ({
      question: step.question,
      answer: chosen.name,
    })),
    fields: form.state === 'ready' ? form.prompts : [],
  });
}
