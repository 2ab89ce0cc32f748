import { render } from 'preact';
import { Hideable } from '../pages/hideable';
import { ReaderPage } from './reader-page';

const app = document.getElementById('app');
if (app)
  render(
    <Hideable>
      <ReaderPage />
    </Hideable>,
    app,
  );
