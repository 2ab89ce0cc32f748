import { render } from 'preact';
import { WelcomePage } from './welcome-page';

const app = document.getElementById('app');
if (app) render(<WelcomePage />, app);
