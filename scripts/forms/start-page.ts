/** The list of the demo forms. */
const forms = [
  ['/interview/sak/2026-1184', 'Førstegangssamtale', 'React med Aksel, tre steg'],
  ['/inspection/?id=2026-0457', 'Tilsyn med arbeidsplass og innkvartering', 'SurveyJS'],
  ['/prison/innkomst?id=4711', 'Innkomstsamtale', 'HTML fra tjeneren, tabeller og en ramme'],
  ['/audit/?id=3307', 'Hjemmebesøk', 'Enketo'],
  ['/quiet/login.html', 'Innlogging', 'skal være uten markører'],
  ['/quiet/search.html', 'Søk', 'skal være uten markører'],
  ['/quiet/newsletter.html', 'Nyhetsbrev', 'skal være uten markører'],
  ['/quiet/checkout.html', 'Kasse', 'skal være uten markører'],
] as const;

/** @returns the page as HTML */
export function startPage(): string {
  const rows = forms
    .map(
      ([address, name, about]) => `<li><a href="${address}">${name}</a> <span>${about}</span></li>`,
    )
    .join('');
  return `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Skjemaer å prøve</title>
<style>body{font:18px/1.5 system-ui,sans-serif;max-width:44rem;margin:4rem auto;padding:0 1rem;color:#1e2b3c}
h1{font-size:1.75rem}ul{list-style:none;padding:0}li{padding:.75rem 0;border-top:1px solid #d5d9de}
span{display:block;color:#5b6675;font-size:.9rem}a{color:#005db1}</style></head>
<body><h1>Skjemaer å prøve</h1><p>Alle tekster er skrevet for dette prosjektet. Ingen person, ingen sak er virkelig.</p><ul>${rows}</ul></body></html>`;
}
