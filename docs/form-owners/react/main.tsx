/** A React form with prompts: one effect, undone when the form leaves the page. */
import '@navikt/ds-css';
import '@/test/forms/interview/interview.css';
import { Provider } from '@navikt/ds-react';
import { nb } from '@navikt/ds-react/locales';
import { attachPrompts } from 'kjennetegn-form-plugin';
import { type PropsWithChildren, StrictMode, useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
// Your own form.
import { Interview } from '@/test/forms/interview/interview';

function WithPrompts({ children }: PropsWithChildren) {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!form.current) return undefined;
    const prompts = attachPrompts(form.current, { language: 'nb', role: 'caseworker' });
    return () => prompts.detach();
  }, []);
  return <div ref={form}>{children}</div>;
}

const app = document.getElementById('app');
if (app) {
  createRoot(app).render(
    <StrictMode>
      <Provider locale={nb}>
        <WithPrompts>
          <Interview />
        </WithPrompts>
      </Provider>
    </StrictMode>,
  );
}
