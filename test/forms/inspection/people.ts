/** Fourth page: the people met, as many as there were. */
const wide = { maxWidth: '30rem' };

export const people = {
  name: 'personer',
  title: 'Personer vi snakket med',
  elements: [
    {
      type: 'paneldynamic',
      name: 'personer',
      titleLocation: 'hidden',
      templateTitle: 'Person {panelIndex}',
      panelCount: 1,
      maxPanelCount: 20,
      addPanelText: 'Legg til person',
      removePanelText: 'Fjern person',
      templateElements: [
        { type: 'text', name: 'navn', title: 'Navn', ...wide },
        { type: 'text', name: 'fodt', title: 'Fødselsdato', inputType: 'date', maxWidth: '15rem' },
        { type: 'text', name: 'statsborgerskap', title: 'Statsborgerskap', ...wide },
        { type: 'text', name: 'oppgaver', title: 'Arbeidsoppgaver', ...wide },
        { type: 'text', name: 'lonn', title: 'Lønn per time', maxWidth: '15rem' },
        {
          type: 'radiogroup',
          name: 'pass',
          title: 'Hvem oppbevarer passet?',
          choices: ['Personen selv', 'Arbeidsgiver', 'Andre', 'Vet ikke'],
          colCount: 0,
          ...wide,
        },
        {
          type: 'radiogroup',
          name: 'tolk',
          title: 'Behov for tolk',
          choices: ['Ja', 'Nei'],
          colCount: 0,
          ...wide,
        },
        {
          type: 'radiogroup',
          name: 'svarer',
          title: 'Svarer andre for personen?',
          choices: ['Ja', 'Nei'],
          colCount: 0,
          ...wide,
        },
        { type: 'text', name: 'gjeld', title: 'Gjeld til arbeidsgiver eller formidler', ...wide },
        { type: 'comment', name: 'skader', title: 'Skader eller plager', rows: 2, ...wide },
        {
          type: 'radiogroup',
          name: 'trusler',
          title: 'Er personen redd eller utsatt for trusler?',
          choices: ['Ja', 'Nei', 'Vet ikke'],
          colCount: 0,
          ...wide,
        },
      ],
    },
  ],
};
