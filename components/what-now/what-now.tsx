/** *What now?*: one question at a time, drawn as steps on a line. */
import './what-now.css';
import { ArrowLeft, RotateCcw } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { Copy } from '../contact/contact-view';
import { useWords } from '../language/language';
import { whatNowWords } from '../words/what-now';
import { type Flow, type FlowAnswers, wayThrough } from './flow';
import { FlowStepView } from './flow-step';

/** The steps, the answers so far, and what happens when one changes. */
export interface WhatNowProps {
  flow: Flow;
  answers: FlowAnswers;
  onAnswer(stepId: string, choiceId: string): void;
  /** Takes back the last answer on the way. */
  onBack(stepId: string): void;
  onRestart(): void;
  onTool(tool: 'conversation' | 'card'): void;
  onCopy: Copy;
  /** The sheet that the answers go onto, above them. */
  children?: ComponentChildren;
}

/** All steps answered and the next one; any answer can be changed where it stands. */
export function WhatNow(props: WhatNowProps) {
  const words = useWords(whatNowWords);
  const way = wayThrough(props.flow, props.answers);
  const last = way.findLast(({ chosen }) => chosen);
  return (
    <div class="kj-page">
      {props.children}
      <div>
        <h2 class="kj-page-title">{words.title}</h2>
        <p class="kj-quiet-text">{words.intro}</p>
      </div>
      <ol class="kj-flow">
        {way.map((place, index) => (
          <FlowStepView
            key={place.step.id}
            place={place}
            number={index + 1}
            onAnswer={(choice) => props.onAnswer(place.step.id, choice)}
            onCopy={props.onCopy}
          />
        ))}
      </ol>
      {way.at(-1)?.chosen && (
        <section class="kj-flow-end" aria-labelledby="kj-flow-end">
          <h3 class="kj-outcome-title" id="kj-flow-end">
            {words.end}
          </h3>
          <p class="kj-quiet-text">{words.endMore}</p>
          <div class="kj-actions">
            <button type="button" class="ds-button" onClick={() => props.onTool('conversation')}>
              {words.toConversation}
            </button>
            <button
              type="button"
              class="ds-button"
              data-variant="secondary"
              onClick={() => props.onTool('card')}
            >
              {words.toCard}
            </button>
          </div>
        </section>
      )}
      {last && (
        <div class="kj-actions">
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            onClick={() => props.onBack(last.step.id)}
          >
            <ArrowLeft aria-hidden="true" />
            {words.back}
          </button>
          <button
            type="button"
            class="ds-button"
            data-variant="tertiary"
            data-color="neutral"
            onClick={props.onRestart}
          >
            <RotateCcw aria-hidden="true" />
            {words.restart}
          </button>
        </div>
      )}
    </div>
  );
}
