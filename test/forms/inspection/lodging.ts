/** Third page: lodging on the premises, asked about only where there is any. */
export const lodging = {
  name: 'innkvartering',
  title: 'Innkvartering',
  elements: [
    {
      type: 'radiogroup',
      name: 'innkvartering',
      title: 'Er det innkvartering på arbeidsstedet?',
      choices: ['Ja', 'Nei'],
      colCount: 0,
      maxWidth: '30rem',
    },
    {
      type: 'panel',
      name: 'boligen',
      title: 'Boligen',
      visibleIf: "{innkvartering} = 'Ja'",
      elements: [
        { type: 'text', name: 'adresse', title: 'Adresse', maxWidth: '30rem' },
        {
          type: 'text',
          name: 'perRom',
          title: 'Antall som bor på hvert soverom',
          inputType: 'number',
          maxWidth: '15rem',
        },
        {
          type: 'checkbox',
          name: 'boforhold',
          title: 'Boforhold',
          choices: [
            'Beboerne har egen nøkkel',
            'Rømningsvei fra alle rom',
            'Fukt eller mugg',
            'Kamera i fellesrom',
          ],
          maxWidth: '30rem',
        },
        {
          type: 'radiogroup',
          name: 'husleie',
          title: 'Trekkes husleie fra lønnen?',
          choices: ['Ja', 'Nei', 'Ikke kontrollert'],
          colCount: 0,
          maxWidth: '30rem',
        },
      ],
    },
  ],
};
