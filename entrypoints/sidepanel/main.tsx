import { render } from 'preact';
import { keepFaults } from '../diagnostics/ring';
import { keepFocusInPage } from '../pages/focus-home';
import { Hideable } from '../pages/hideable';
import { SidePanelPage } from './side-panel-page';
import { isTab } from './use-tab-in-view';

/** Blank, the browser's own frame around it would still name us; a tab of its own is only blanked. */
const leave = () => {
  if (!isTab) close();
};

keepFaults();
keepFocusInPage();
const app = document.getElementById('app');
if (app)
  render(
    <Hideable onHide={leave}>
      <SidePanelPage />
    </Hideable>,
    app,
  );
