import { render } from 'preact';
import { PopupPage } from './popup-page';

const app = document.getElementById('app');
if (app) render(<PopupPage />, app);
