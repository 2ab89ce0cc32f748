import { render } from 'preact';
import { keepFaults } from '../diagnostics/ring';
import { keepFocusInPage } from '../pages/focus-home';
import { PopupPage } from './popup-page';

keepFaults();
keepFocusInPage();
const app = document.getElementById('app');
if (app) render(<PopupPage />, app);
