/** The list of the demo forms. */

interface Entry {
  address: string;
  name: string;
  about: string;
}

const cases: Entry[] = [
  {
    address: '/interview/sak/2026-1184',
    name: 'Førstegangssamtale',
    about: 'Velferdskontor. React med Aksel, tre steg, felt som dukker opp',
  },
  {
    address: '/inspection/?id=2026-0457',
    name: 'Tilsyn med arbeidsplass og innkvartering',
    about: 'Arbeidstilsyn. SurveyJS, flere sider, tabell og gjentatte personer',
  },
  {
    address: '/prison/innkomst?id=4711',
    name: 'Innkomstsamtale',
    about: 'Fengsel. HTML fra tjeneren, tabeller uten ledetekster, ramme med underskjema',
  },
  {
    address: '/audit/?id=3307',
    name: 'Hjemmebesøk',
    about: 'Kommune. Enketo, som i Kobo og ODK',
  },
];

const variants: Entry[] = [
  { address: '/interview/', name: 'Førstegangssamtale', about: 'uten saksnummer i adressen' },
  { address: '/prison/ny', name: 'Ny innkomst', about: 'tre sider under én adresse' },
  {
    address: '/prison/innkomst?id=4711&frame=cross',
    name: 'Innkomstsamtale',
    about: 'rammen kommer fra et annet nettsted',
  },
];

const quiet: Entry[] = [
  { address: '/quiet/login.html', name: 'Innlogging', about: 'Kommunens ansattportal' },
  { address: '/quiet/search.html', name: 'Søk', about: 'Boliger til leie' },
  { address: '/quiet/newsletter.html', name: 'Nyhetsbrev', about: 'Museum' },
  { address: '/quiet/checkout.html', name: 'Kasse', about: 'Nettbutikk' },
  { address: '/quiet/feedback.html', name: 'Tilbakemelding', about: 'Etatens nettsider' },
  { address: '/quiet/cookies.html', name: 'Informasjonskapsler', about: 'Kommunens forside' },
];

function list(title: string, entries: readonly Entry[]): string {
  const rows = entries.map(
    ({ address, name, about }) =>
      `<li><a href="${address.replace('&', '&amp;')}">${name}</a><span>${about}</span></li>`,
  );
  return `<h2>${title}</h2><ul>${rows.join('')}</ul>`;
}

const style = `
body { font: 17px/1.5 system-ui, "Liberation Sans", sans-serif; max-width: 44rem; margin: 3.5rem auto 5rem;
  padding: 0 1.25rem; color: #1e2b3c }
h1 { font-size: 1.75rem; margin: 0 0 .5rem }
h2 { font-size: 1.1rem; margin: 2.5rem 0 .5rem }
ul { list-style: none; padding: 0; margin: 0; border-top: 1px solid #d5d9de }
li { padding: .7rem 0; border-bottom: 1px solid #d5d9de }
span { display: block; color: #55606e; font-size: .9rem }
a { color: #0055a5 }`;

/** @returns the page as HTML */
export function startPage(): string {
  return `<!doctype html>
<html lang="nb">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><title>Skjemaer å prøve</title><style>${style}</style></head>
<body><h1>Skjemaer å prøve</h1>
<p>Alle tekster er skrevet for dette prosjektet. Ingen person og ingen sak er virkelig.</p>
${list('Skjemaer om en persons situasjon', cases)}
${list('De samme på andre måter', variants)}
${list('Skjemaer som skal stå i fred', quiet)}
</body></html>`;
}
