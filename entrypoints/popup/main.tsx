import { render } from 'preact';
import { keepFaults } from '../diagnostics/ring';
import { PopupPage } from './popup-page';

keepFaults();
const app = document.getElementById('app');
if (app) render(<PopupPage />, app);
