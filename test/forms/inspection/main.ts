/** Inspection of a workplace with lodging, drawn by SurveyJS. The page shown is in the address. */
import 'survey-core/survey-core.fontless.css';
import './inspection.css';
import 'survey-core/i18n/norwegian';
import { Model } from 'survey-core';
import { DefaultLightPanelless } from 'survey-core/themes';
import { renderSurvey } from 'survey-js-ui';
import { inspection } from './pages';

const survey = new Model(inspection);
survey.applyTheme({
  ...DefaultLightPanelless,
  cssVariables: {
    ...DefaultLightPanelless.cssVariables,
    '--sjs-font-family': '"Open Sans", "Liberation Sans", sans-serif',
    '--sjs-primary-backcolor': '#14606b',
    '--sjs-primary-backcolor-dark': '#0e4a53',
    '--sjs-primary-backcolor-light': 'rgba(20, 96, 107, 0.1)',
    '--sjs-general-backcolor-dim': '#fff',
    '--sjs-editor-background': '#fff',
    '--sjs-general-dim-forecolor-light': '#56636a',
    '--sjs-border-default': '#b9c3c6',
    '--sjs-shadow-inner': 'inset 0 0 0 1px #6a777c',
    '--sjs-shadow-inner-reset': 'inset 0 0 0 0 #6a777c',
    '--sjs-shadow-small': '0 0 0 1px #6a777c',
  },
});

const address = new URL(location.href);
const page = Number(address.searchParams.get('side') ?? 1);
survey.currentPageNo = Math.min(Math.max(page, 1), survey.pages.length) - 1;
survey.onCurrentPageChanged.add((form) => {
  address.searchParams.set('side', String(form.currentPageNo + 1));
  history.replaceState(null, '', address);
});

const number = document.getElementById('number');
if (number) number.textContent = `Tilsyn ${address.searchParams.get('id') ?? 'uten nummer'}`;
const element = document.getElementById('survey');
if (element) renderSurvey(survey, element);
