/** Mounts the interview. */
import '@navikt/ds-css';
import './interview.css';
import { Provider } from '@navikt/ds-react';
import { nb } from '@navikt/ds-react/locales';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Interview } from './interview';

const app = document.getElementById('app');
if (app) {
  createRoot(app).render(
    <StrictMode>
      <Provider locale={nb}>
        <Interview />
      </Provider>
    </StrictMode>,
  );
}
