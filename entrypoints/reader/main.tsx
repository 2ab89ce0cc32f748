import { render } from 'preact';
import { keepFaults } from '../diagnostics/ring';
import { keepFocusInPage } from '../pages/focus-home';
import { Hideable } from '../pages/hideable';
import { ReaderPage } from './reader-page';

keepFaults();
keepFocusInPage();
const app = document.getElementById('app');
if (app)
  render(
    <Hideable>
      <ReaderPage />
    </Hideable>,
    app,
  );
