/** The steps of *What now?* as data: questions, answers, and what follows from each. */
import type { GuideItem } from '@/guide/model';
import type { ContactView } from '../contact/contact-view';

/** What to do after an answer: lines of the guide and whom to call. */
export interface FlowOutcome {
  title: string;
  /** `urgent` stands out: danger, duties without delay. */
  tone: 'plain' | 'urgent';
  items: readonly GuideItem[];
  contacts: readonly ContactView[];
}

/** An answer. `next` is the id of the step that follows; null: this way ends here. */
export interface FlowChoice {
  id: string;
  name: string;
  outcome: FlowOutcome | null;
  next: string | null;
}

/** One question, the line of the guide that says why it is asked, and its answers. */
export interface FlowStep {
  id: string;
  question: string;
  why: GuideItem | null;
  choices: readonly FlowChoice[];
}

/** The first step is where everyone begins. */
export type Flow = readonly [FlowStep, ...FlowStep[]];

/** Step ids to choice ids. Answers to steps off the way are kept, and come back with it. */
export type FlowAnswers = Readonly<Record<string, string>>;

/** A step on the way, with its answer when it has one. */
export interface FlowPlace {
  step: FlowStep;
  chosen: FlowChoice | null;
}

function placeOf(step: FlowStep, answers: FlowAnswers): FlowPlace {
  return { step, chosen: step.choices.find(({ id }) => id === answers[step.id]) ?? null };
}

/**
 * The way through the flow that the answers lead: every answered step, then the first open one.
 *
 * @returns at least the first step; a step never twice, whatever the data says
 */
export function wayThrough(flow: Flow, answers: FlowAnswers): FlowPlace[] {
  const way = [placeOf(flow[0], answers)];
  for (;;) {
    const next = way.at(-1)?.chosen?.next;
    const step = flow.find(({ id }) => id === next);
    if (!step || way.some((place) => place.step.id === step.id)) return way;
    way.push(placeOf(step, answers));
  }
}
