/** The questions of one step that the answers so far call for. */
import { Fieldset, Heading } from '@navikt/ds-react';
import { Control } from './control';
import { type Answers, isCalledFor, type Question, type Step } from './question';

interface Props {
  step: Step;
  answers: Answers;
  onAnswer(id: string, answer: string | string[]): void;
}

/** A heading for each section; a fieldset for each block in it. */
export function StepForm({ step, answers, onAnswer }: Props) {
  const control = (question: Question) =>
    isCalledFor(question.when, answers) && (
      <Control
        key={question.id}
        question={question}
        answer={answers[question.id]}
        onAnswer={(answer) => onAnswer(question.id, answer)}
      />
    );
  return step.sections.map(({ title, parts }) => (
    <section key={title} className="section">
      <Heading level="3" size="small">
        {title}
      </Heading>
      {parts.map((part) => {
        if (!('questions' in part)) return control(part);
        if (!isCalledFor(part.when, answers)) return null;
        return (
          <Fieldset key={part.legend} legend={part.legend} className="block">
            {part.questions.map(control)}
          </Fieldset>
        );
      })}
    </section>
  ));
}
