/** Inspection of a workplace with lodging, rendered by SurveyJS. */
import 'survey-core/survey-core.min.css';
import 'survey-core/i18n/norwegian';
import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
import { inspection } from './inspection';

const survey = new Model(inspection);
survey.locale = 'no';
const app = document.getElementById('app');
if (app) renderSurvey(survey, app);
