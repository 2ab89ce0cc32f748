/** One step on the line: its number, its question, its answers, and what follows. */
import { Check } from 'lucide-preact';
import type { Copy } from '../contact/contact-view';
import { Choices } from '../controls/choices';
import { GuideText } from '../language/guide-text';
import { useWords } from '../language/language';
import { SourceLinks } from '../sources/source-links';
import { whatNowWords } from '../words/what-now';
import type { FlowPlace } from './flow';
import { FlowOutcomeView } from './flow-outcome';

/** A place on the way and what an answer does. */
export interface FlowStepProps {
  place: FlowPlace;
  number: number;
  onAnswer(choiceId: string): void;
  onCopy: Copy;
}

/** The step; what follows from the answer is read out when it appears. */
export function FlowStepView({ place, number, onAnswer, onCopy }: FlowStepProps) {
  const words = useWords(whatNowWords);
  const { step, chosen } = place;
  return (
    <li class="kj-flow-step" data-done={chosen ? '' : undefined}>
      <span class="kj-flow-number" aria-hidden="true">
        {chosen ? <Check /> : number}
      </span>
      <div class="kj-flow-body">
        <Choices
          question={
            <>
              <span class="ds-sr-only">{words.step(number)}: </span>
              <GuideText>{step.question}</GuideText>
            </>
          }
          hint={
            step.why && (
              <>
                <GuideText>{step.why.text}</GuideText>{' '}
                <SourceLinks address={step.why.address} sources={step.why.sources} />
              </>
            )
          }
          choices={step.choices}
          chosen={chosen?.id ?? null}
          onChoose={onAnswer}
        />
        <div aria-live="polite">
          {chosen?.outcome && <FlowOutcomeView outcome={chosen.outcome} onCopy={onCopy} />}
        </div>
      </div>
    </li>
  );
}
