import { render } from 'preact';
import { keepFaults } from '../diagnostics/ring';
import { Hideable } from '../pages/hideable';
import { OptionsPage } from './options-page';

keepFaults();
const app = document.getElementById('app');
if (app)
  render(
    <Hideable>
      <OptionsPage />
    </Hideable>,
    app,
  );
