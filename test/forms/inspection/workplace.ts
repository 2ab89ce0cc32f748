/** Second page: who is at work, with what gear, and which papers are shown. */
export const workplace = {
  name: 'arbeidsplassen',
  title: 'Arbeidsplassen',
  elements: [
    {
      type: 'text',
      name: 'tilstede',
      title: 'Antall ansatte til stede ved ankomst',
      inputType: 'number',
      maxWidth: '15rem',
    },
    {
      type: 'checkbox',
      name: 'verneutstyr',
      title: 'Verneutstyr i bruk',
      choices: ['Hjelm', 'Vernesko', 'Hansker', 'Hørselsvern', 'Fallsikring'],
      showNoneItem: true,
      noneText: 'Ikke noe',
      maxWidth: '30rem',
    },
    {
      type: 'matrix',
      name: 'papirer',
      title: 'Dokumenter som er vist fram',
      columns: ['Ja', 'Delvis', 'Nei'],
      rows: [
        { value: 'avtaler', text: 'Arbeidsavtaler' },
        { value: 'timelister', text: 'Timelister' },
        { value: 'lonnsslipper', text: 'Lønnsslipper' },
        { value: 'pass', text: 'Pass og ID-kort' },
      ],
    },
    {
      type: 'text',
      name: 'arbeidstid',
      title: 'Arbeidstid siste uke, i timer',
      inputType: 'number',
      maxWidth: '15rem',
    },
  ],
};
