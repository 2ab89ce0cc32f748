import { render } from 'preact';
import { Hideable } from '../pages/hideable';
import { CardPage } from './card-page';

const app = document.getElementById('app');
if (app)
  render(
    <Hideable>
      <CardPage />
    </Hideable>,
    app,
  );
