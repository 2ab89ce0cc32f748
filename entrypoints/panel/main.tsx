/** The panel stays blank until the background has confirmed tab, frame and token. */
import { render } from 'preact';
import type { PanelTask } from '@/utils/messages/calls';
import { call } from '@/utils/messages/send';
import { keepFaults } from '../diagnostics/ring';
import { keepFocusInPage } from '../pages/focus-home';
import { PanelPage } from './panel-page';

const token = location.hash.slice(1);

function show(task: PanelTask) {
  keepFaults();
  keepFocusInPage();
  const app = document.getElementById('app');
  if (app) render(<PanelPage task={task} />, app);
}

call('claimPanel', { token }).then(show, () => undefined);
