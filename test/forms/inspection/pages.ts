/** The form as SurveyJS reads it: five pages. */
import { lodging } from './lodging';
import { people } from './people';
import { workplace } from './workplace';

const business = {
  name: 'virksomheten',
  title: 'Virksomheten',
  elements: [
    {
      type: 'text',
      name: 'dato',
      title: 'Dato for tilsynet',
      inputType: 'date',
      maxWidth: '15rem',
    },
    { type: 'text', name: 'navn', title: 'Virksomhetens navn', maxWidth: '30rem' },
    { type: 'text', name: 'orgnr', title: 'Organisasjonsnummer', maxWidth: '15rem' },
    {
      type: 'dropdown',
      name: 'bransje',
      title: 'Bransje',
      maxWidth: '30rem',
      choices: ['Bygg og anlegg', 'Renhold', 'Servering', 'Bilpleie', 'Jordbruk', 'Fiskeforedling'],
      showOtherItem: true,
      otherText: 'Annen',
    },
    {
      type: 'panel',
      name: 'oppdrag',
      title: 'Oppdraget',
      elements: [
        { type: 'text', name: 'hovedentreprenor', title: 'Hovedentreprenør', maxWidth: '30rem' },
        {
          type: 'comment',
          name: 'underleverandorer',
          title: 'Underleverandører på stedet',
          rows: 2,
          maxWidth: '30rem',
        },
      ],
    },
  ],
};

const closing = {
  name: 'oppsummering',
  title: 'Oppsummering',
  elements: [
    { type: 'comment', name: 'inntrykk', title: 'Inspektørens observasjoner', rows: 4 },
    {
      type: 'radiogroup',
      name: 'andre',
      title: 'Er bekymringen meldt videre til andre?',
      choices: ['Ja', 'Nei', 'Ikke aktuelt'],
      colCount: 0,
      maxWidth: '30rem',
    },
    {
      type: 'text',
      name: 'frist',
      title: 'Frist for retting',
      inputType: 'date',
      maxWidth: '15rem',
    },
  ],
};

export const inspection = {
  title: 'Tilsyn med arbeidsplass og innkvartering',
  locale: 'no',
  showQuestionNumbers: 'off',
  questionErrorLocation: 'bottom',
  widthMode: 'static',
  width: '52rem',
  showProgressBar: 'top',
  progressBarType: 'pages',
  progressBarShowPageTitles: true,
  completedHtml: '<h3>Tilsynet er registrert</h3><p>Rapporten ligger under saken.</p>',
  pages: [business, workplace, lodging, people, closing],
};
