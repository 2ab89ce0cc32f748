import { render } from 'preact';
import { ReaderPage } from './reader-page';

const app = document.getElementById('app');
if (app) render(<ReaderPage />, app);
