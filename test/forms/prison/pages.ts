/** A prison's intake form in the style of an old case system: made on the server, laid out by tables. */

type Field = readonly [label: string, control: string];

const style = `body{font:13px Verdana,Arial,sans-serif;margin:0;background:#f2f2ee;color:#222}
#topp{background:#34495e;color:#fff;padding:8px 14px}#topp b{font-size:15px}#sti{background:#dfe3dc;padding:5px 14px;border-bottom:1px solid #b9beb4}
h1{font-size:17px;margin:14px}h2{font-size:14px;background:#e3e6df;border:1px solid #c3c8bd;padding:5px 8px;margin:0}
.del{margin:0 14px 14px;background:#fff;border:1px solid #c3c8bd;max-width:880px}.del h2{border-width:0 0 1px}
table{border-collapse:collapse;margin:6px 8px}td{padding:4px 8px 4px 0;vertical-align:top}td.l{width:230px;padding-top:8px}
input[type=text],select,textarea{font:13px Verdana,Arial,sans-serif;width:320px;border:1px solid #8a9186;padding:3px;box-sizing:border-box}
input.kort{width:120px!important}textarea{height:70px}.knapper{margin:0 14px 24px}iframe{border:1px solid #c3c8bd;width:880px;height:250px;margin:0 14px 14px;background:#fff}`;

const text = (name: string, short = false) =>
  `<input type="text" name="${name}"${short ? ' class="kort"' : ''}>`;
const area = (name: string) => `<textarea name="${name}"></textarea>`;
const choice = (name: string, ...values: string[]) =>
  `<select name="${name}"><option></option>${values.map((value) => `<option>${value}</option>`).join('')}</select>`;
const radios = (name: string, ...values: string[]) =>
  values.map((value) => `<input type="radio" name="${name}" value="${value}"> ${value} `).join('');

function part(title: string, fields: readonly Field[]): string {
  const rows = fields
    .map(([label, control]) => `<tr><td class="l">${label}</td><td>${control}</td></tr>`)
    .join('\n');
  return `<div class="del"><h2>${title}</h2><table border="0">${rows}</table></div>`;
}

const person: Field[] = [
  ['Innsattnummer', text('innsattnr', true)],
  ['Navn', text('navn')],
  ['Fødselsdato', text('fdato', true)],
  ['Statsborgerskap', text('statsb')],
  ['Kjønn', choice('kjonn', 'Kvinne', 'Mann', 'Annet')],
  ['Har innsatte eget pass?', radios('pass', 'Ja', 'Nei', 'Vet ikke')],
  ['Oppholdstillatelse', choice('opphold', 'Ja', 'Nei', 'Søknad til behandling')],
  ['Behov for tolk', radios('tolk', 'Ja', 'Nei')],
];
const before: Field[] = [
  ['Adresse før innsettelse', text('adr')],
  ['Hvem bodde du sammen med?', text('bodde')],
  ['Arbeidsgiver', text('arbgiver')],
  ['Lønn utbetalt', choice('lonn', 'Til egen konto', 'Kontant', 'Til andre', 'Ikke utbetalt')],
  ['Gjeld', text('gjeld', true)],
  ['Hvordan kom du til Norge?', area('reise')],
];
const offences: Field[] = [
  ['Siktet for', text('siktet')],
  ['Tidligere straffbare forhold', area('tidl')],
  ['Var andre med på handlingen?', text('andre')],
];
const wellbeing: Field[] = [
  ['Skader eller smerter', area('skader')],
  ['Trusler eller vold', area('trusler')],
  ['Utrygg på avdelingen?', radios('utrygg', 'Ja', 'Nei')],
  ['Samtykke til å dele opplysninger', radios('samtykke', 'Ja', 'Nei')],
  ['Betjentens vurdering', area('vurdering')],
];
const contactPart: Field[] = [
  ['Kontaktperson', text('kontakt')],
  ['Sivilstand', choice('sivil', 'Ugift', 'Gift', 'Samboer', 'Skilt')],
  ['Mobilnummer', text('mobil', true)],
  ['Hvem sender penger inn?', text('penger')],
];

function page(title: string, body: string, trail = ''): string {
  return `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html lang="nb"><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head><body>${trail}${body}</body></html>`;
}

function trail(about: string): string {
  return `<div id="topp"><b>INNSATT</b> &nbsp; fagsystem</div><div id="sti">${about}</div>`;
}

const escaped = (value: string) =>
  value.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).slice(0, 40);

function intake(id: string | null, query: URLSearchParams, other: string): string {
  const about = id ? `Innkomst &gt; ${escaped(id)}` : 'Innkomst &gt; ny';
  const base = query.get('frame') === 'cross' ? other : '/';
  const frame = `${base}prison/kontakt${id ? `?id=${encodeURIComponent(id)}` : ''}`;
  return page(
    'Innkomstsamtale',
    `<h1>Innkomstsamtale</h1><form method="post" action="${id ? `/prison/innkomst?id=${encodeURIComponent(id)}` : '/prison/ny'}">
${part('Personalia', person)}${part('Situasjon før innsettelse', before)}
${part('Straffesak', offences)}${part('Helse og trygghet', wellbeing)}
<div class="knapper"><input type="submit" value="Lagre"> <input type="reset" value="Tøm skjema"></div></form>
<iframe title="Kontakt og økonomi" src="${frame}"></iframe>`,
    trail(about),
  );
}

function receipt(sent: URLSearchParams): string {
  const fields = [...sent].map(
    ([name, value]) => `<tr><td>${escaped(name)}</td><td>${escaped(value)}</td></tr>`,
  );
  return page(
    'Lagret',
    `<h1>Lagret</h1><div class="del"><table id="sendt">${fields.join('')}</table></div><p style="margin:14px"><a href="/prison/ny">Ny innkomst</a></p>`,
    trail('Innkomst'),
  );
}

/**
 * @param path the address's path, below `/prison`
 * @param query its query
 * @param sent what the form sent, when it was sent
 * @param other the other origin, for `?frame=cross`
 * @returns the page as HTML, or null when there is none at that path
 */
export function prisonPage(
  path: string,
  query: URLSearchParams,
  sent: URLSearchParams | null,
  other: string,
): string | null {
  if (path === '/prison/kontakt') {
    return page('Kontakt og økonomi', `<form>${part('Kontakt og økonomi', contactPart)}</form>`);
  }
  if (path !== '/prison/innkomst' && path !== '/prison/ny') return null;
  if (sent) return receipt(sent);
  return intake(path === '/prison/ny' ? null : query.get('id'), query, other);
}
