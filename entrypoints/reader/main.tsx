import { render } from 'preact';
import { keepFaults } from '../diagnostics/ring';
import { Hideable } from '../pages/hideable';
import { ReaderPage } from './reader-page';

keepFaults();
const app = document.getElementById('app');
if (app)
  render(
    <Hideable>
      <ReaderPage />
    </Hideable>,
    app,
  );
