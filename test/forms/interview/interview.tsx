/** First interview at an invented office. Step and case are in the address, answers in memory. */
import { BodyLong, Button, Heading, LocalAlert, Stepper } from '@navikt/ds-react';
import { useEffect, useState } from 'react';
import { type Place, pathOf, placeOf } from './address';
import { CaseBeside, TopBar } from './case-bar';
import { person } from './person';
import type { Answers } from './question';
import { safety } from './safety';
import { situation } from './situation';
import { StepForm } from './step-form';

const steps = [person, situation, safety];

function usePlace(): [Place, (step: number) => void] {
  const read = () => placeOf(location.pathname, steps.length);
  const [place, setPlace] = useState(read);
  useEffect(() => {
    const follow = () => setPlace(read());
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  });
  const go = (step: number) => {
    history.pushState(null, '', pathOf({ number: place.number, step }));
    setPlace(read());
    scrollTo(0, 0);
  };
  return [place, go];
}

/** The whole page. */
export function Interview() {
  const [{ number, step: at }, go] = usePlace();
  const [answers, setAnswers] = useState<Answers>({ saksnummer: number ?? 'Gis ved lagring' });
  const [sent, setSent] = useState(false);
  const step = steps[at - 1] ?? person;
  const answer = (id: string, value: string | string[]) =>
    setAnswers((before) => ({ ...before, [id]: value }));
  return (
    <>
      <TopBar />
      <div className="columns">
        <main className="card">
          <Heading level="1" size="large">
            Førstegangssamtale
          </Heading>
          {sent ? (
            <LocalAlert status="success">
              <LocalAlert.Header>
                <LocalAlert.Title>Samtalen er registrert</LocalAlert.Title>
              </LocalAlert.Header>
              <LocalAlert.Content>Du finner den igjen under saken.</LocalAlert.Content>
            </LocalAlert>
          ) : (
            <form
              key={step.name}
              onSubmit={(event) => {
                event.preventDefault();
                setSent(true);
              }}
            >
              <Stepper aria-label="Steg i skjemaet" activeStep={at} orientation="horizontal">
                {steps.map(({ name }, index) => (
                  <Stepper.Step
                    key={name}
                    href={pathOf({ number, step: index + 1 })}
                    completed={index + 1 < at}
                    onClick={(event) => {
                      event.preventDefault();
                      go(index + 1);
                    }}
                  >
                    {name}
                  </Stepper.Step>
                ))}
              </Stepper>
              <div>
                <Heading level="2" size="medium" spacing>
                  {step.name}
                </Heading>
                <BodyLong>{step.intro}</BodyLong>
              </div>
              <StepForm step={step} answers={answers} onAnswer={answer} />
              <div className="buttons">
                {at > 1 && (
                  <Button type="button" variant="secondary" onClick={() => go(at - 1)}>
                    Forrige steg
                  </Button>
                )}
                {at < steps.length ? (
                  <Button type="button" onClick={() => go(at + 1)}>
                    Neste steg
                  </Button>
                ) : (
                  <Button type="submit">Send inn</Button>
                )}
              </div>
            </form>
          )}
        </main>
        <CaseBeside number={number} />
      </div>
    </>
  );
}
