/** A SurveyJS form with prompts: pages, matrices and panels that come later are followed. */
// Your own survey, drawn into #survey.
import '@/test/forms/inspection/main';
import { attachPrompts } from 'kjennetegn-form-plugin';

const survey = document.getElementById('survey');
if (survey) attachPrompts(survey, { language: 'nb', role: 'inspector' });
