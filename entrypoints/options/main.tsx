import { render } from 'preact';
import { OptionsPage } from './options-page';

const app = document.getElementById('app');
if (app) render(<OptionsPage />, app);
