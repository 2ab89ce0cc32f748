import { render } from 'preact';
import { Hideable } from '../pages/hideable';
import { OptionsPage } from './options-page';

const app = document.getElementById('app');
if (app)
  render(
    <Hideable>
      <OptionsPage />
    </Hideable>,
    app,
  );
