/** The form as SurveyJS reads it. */
const yesNo = ['Ja', 'Nei', 'Ikke kontrollert'];

export const inspection = {
  title: 'Tilsyn med arbeidsplass og innkvartering',
  showQuestionNumbers: 'off',
  widthMode: 'static',
  width: '860px',
  pages: [
    {
      name: 'sted',
      title: 'Stedet',
      elements: [
        { type: 'text', name: 'virksomhet', title: 'Virksomhetens navn' },
        { type: 'text', name: 'orgnr', title: 'Organisasjonsnummer' },
        { type: 'text', name: 'dato', title: 'Dato for tilsynet', inputType: 'date' },
        {
          type: 'dropdown',
          name: 'bransje',
          title: 'Bransje',
          choices: ['Bygg', 'Renhold', 'Servering', 'Jordbruk', 'Fiske', 'Annet'],
        },
        { type: 'text', name: 'tilstede', title: 'Antall arbeidstakere til stede' },
        {
          type: 'checkbox',
          name: 'verneutstyr',
          title: 'Verneutstyr',
          choices: ['Hjelm', 'Vernesko', 'Hansker', 'Hørselvern', 'Mangler'],
        },
        {
          type: 'matrix',
          name: 'papirer',
          title: 'Dokumentasjon på stedet',
          columns: yesNo,
          rows: [
            { value: 'kontrakt', text: 'Skriftlige arbeidsavtaler' },
            { value: 'timelister', text: 'Timelister' },
            { value: 'lonnsslipp', text: 'Lønnsslipper' },
            { value: 'idkort', text: 'HMS-kort' },
          ],
        },
      ],
    },
    {
      name: 'innkvartering',
      title: 'Innkvartering',
      elements: [
        { type: 'text', name: 'adresse', title: 'Adresse til innkvarteringen' },
        { type: 'text', name: 'perRom', title: 'Antall personer per rom', inputType: 'number' },
        {
          type: 'checkbox',
          name: 'boforhold',
          title: 'Boforhold',
          choices: [
            'Bor på arbeidsstedet',
            'Egen nøkkel',
            'Mugg eller fukt',
            'Mangler rømningsvei',
          ],
        },
        {
          type: 'radiogroup',
          name: 'trekk',
          title: 'Trekkes husleie i lønnen?',
          choices: yesNo,
        },
      ],
    },
    {
      name: 'personer',
      title: 'Personer vi snakket med',
      elements: [
        {
          type: 'paneldynamic',
          name: 'person',
          title: 'Person',
          panelCount: 1,
          panelAddText: 'Legg til person',
          panelRemoveText: 'Fjern',
          templateElements: [
            { type: 'text', name: 'fdato', title: 'Fødselsdato' },
            { type: 'text', name: 'stilling', title: 'Stilling og arbeidsoppgaver' },
            { type: 'text', name: 'lonn', title: 'Lønn per time' },
            {
              type: 'radiogroup',
              name: 'pass',
              title: 'Hvem oppbevarer passet?',
              choices: ['Arbeidstakeren selv', 'Arbeidsgiver', 'Andre'],
            },
            { type: 'text', name: 'sprak', title: 'Språk og behov for tolk' },
            { type: 'text', name: 'gjeld', title: 'Skylder personen penger til arbeidsgiveren?' },
          ],
        },
        { type: 'comment', name: 'inntrykk', title: 'Inspektørens observasjoner' },
      ],
    },
    {
      name: 'oppdrag',
      title: 'Oppdragsgiver',
      elements: [
        { type: 'text', name: 'underlev', title: 'Underleverandører' },
        { type: 'comment', name: 'tiltak', title: 'Pålegg og oppfølging' },
      ],
    },
  ],
};
