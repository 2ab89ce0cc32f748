/** First interview at an invented office, on NAV's own components. The step is in the address. */
import '@navikt/ds-css';
import './interview.css';
import { Button, Heading, HStack, Stepper, Tag, VStack } from '@navikt/ds-react';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { AboutYou, Safety, Situation } from './steps';

const steps = [
  { name: 'Om personen', view: AboutYou },
  { name: 'Livssituasjon', view: Situation },
  { name: 'Helse og trygghet', view: Safety },
] as const;

/** `/interview/sak/2026-1184/steg/2`: the case when there is one, then the step. */
function readAddress() {
  const found = /^\/interview(?:\/sak\/([^/]+))?(?:\/steg\/(\d))?/.exec(location.pathname);
  return { number: found?.[1] ?? null, step: Math.min(Math.max(Number(found?.[2] ?? 1), 1), 3) };
}

function addressOf(number: string | null, step: number): string {
  return `/interview${number ? `/sak/${number}` : ''}/steg/${step}`;
}

function Interview() {
  const [{ number, step }, setAt] = useState(readAddress);
  useEffect(() => {
    const follow = () => setAt(readAddress());
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = (to: number) => {
    history.pushState(null, '', addressOf(number, to));
    setAt(readAddress());
    scrollTo(0, 0);
  };
  const { view: View } = steps[step - 1] ?? steps[0];
  return (
    <main className="page">
      <VStack gap="space-24">
        <HStack gap="space-16" align="center">
          <Heading level="1" size="large">
            Førstegangssamtale
          </Heading>
          <Tag variant="neutral" size="small">
            {number ? `Sak ${number}` : 'Ny sak'}
          </Tag>
        </HStack>
        <Stepper activeStep={step} onStepChange={go} orientation="horizontal">
          {steps.map(({ name }) => (
            <Stepper.Step key={name} href="#" onClick={(event) => event.preventDefault()}>
              {name}
            </Stepper.Step>
          ))}
        </Stepper>
        <form onSubmit={(event) => event.preventDefault()}>
          <VStack gap="space-24">
            <View key={step} />
            <HStack gap="space-16">
              {step > 1 && (
                <Button type="button" variant="secondary" onClick={() => go(step - 1)}>
                  Forrige
                </Button>
              )}
              {step < 3 ? (
                <Button type="button" onClick={() => go(step + 1)}>
                  Neste
                </Button>
              ) : (
                <Button type="submit">Send inn</Button>
              )}
            </HStack>
          </VStack>
        </form>
      </VStack>
    </main>
  );
}

const app = document.getElementById('app');
if (app) {
  createRoot(app).render(
    <StrictMode>
      <Interview />
    </StrictMode>,
  );
}
