/** Large forms for measuring: every way to name a field in turn, inside the wrappers a React form has. */

const labels = [
  'Arbeidsgiver',
  'Fornavn',
  'Hvem oppbevarer bankkortet?',
  'Postnummer',
  'Beskriv boforholdene',
  'Beløp i kroner',
  'Passnummer',
  'Reiserute til Norge',
  'Antall timer i uka',
  'Dato for neste møte',
  'Korleis kom du hit?',
  'Monthly wage after deductions',
  'Saksbehandlers merknad',
  'Skylder du noen penger?',
  'Registreringsnummer',
  'Har du kontakt med familien?',
  'Farge på bilen',
  'Who keeps your passport?',
  'Underskrift',
  'Kor mange deler rommet?',
];

const titles = ['Bosted', 'Arbeid og lønn', 'Reisen', 'Helse', 'Nettverk', 'Økonomi', 'Vedlegg'];

type Technique = (id: string, label: string) => string;

const techniques: Technique[] = [
  (id, label) => `<label for="${id}">${label}</label><input id="${id}" name="f.${id}">`,
  (id, label) => `<label>${label} <input name="f.${id}"></label>`,
  (id, label) =>
    `<div id="${id}-l" class="label">${label}</div><input aria-labelledby="${id}-l" name="f.${id}">`,
  (id, label) => `<input aria-label="${label}" name="f.${id}">`,
  (id, label) =>
    `<label for="${id}">${label}<span class="hint">Slik det står i avtalen</span></label><textarea id="${id}"></textarea>`,
  (id, label) =>
    `<fieldset><legend>${label}</legend>${['Ja', 'Nei', 'Vet ikke']
      .map(
        (choice) => `<label><input type="radio" name="${id}" value="${choice}"> ${choice}</label>`,
      )
      .join('')}</fieldset>`,
  (id, label) => `<span>${label}</span> <input name="f.${id}">`,
  (id, label) =>
    `<table><tr><th scope="row">${label}</th><td><input name="f.${id}"></td></tr></table>`,
  (id, label) => `<dl><dt>${label}</dt><dd><input name="f.${id}"></dd></dl>`,
  (id, label) =>
    `<label for="${id}">${label}</label><select id="${id}"><option>Velg</option><option>Daglig</option><option>Ukentlig</option></select><p id="${id}-d">Velg det som passer best.</p>`,
  (id, label) => `<input placeholder="${label}" name="f.${id}">`,
  (id, label) =>
    `<div role="group" aria-label="${label}"><label><input type="checkbox" name="${id}-a"> Hjemme</label><label><input type="checkbox" name="${id}-b"> Ute</label></div>`,
  (id, label) =>
    `<label for="${id}">${label}</label><input id="${id}" aria-describedby="${id}-d"><div id="${id}-d" class="help-text">Fylles ut av den som spør.</div>`,
  (id, label) =>
    `<label id="${id}-l">${label}</label><div role="combobox" aria-labelledby="${id}-l" tabindex="0"></div>`,
  (id, label) => `<input id="${id}" placeholder=" "><label for="${id}">${label}</label>`,
  (id, label) => `<input title="${label}" name="f.${id}">`,
];

const opening = Array.from(
  { length: 8 },
  (_, depth) => `<div class="css-${depth}k${depth * 7}x">`,
).join('');
const closing = '</div>'.repeat(8);
const perSection = 12;

/** One field as the `at`th of a page, inside eight wrappers. */
export function fieldHtml(at: number): string {
  const technique = techniques[at % techniques.length];
  const label = labels[(at * 7) % labels.length] ?? '';
  // Real forms seldom repeat a label word for word.
  const own = at % 3 === 0 ? `${label} ${Math.floor(at / 3)}` : label;
  return `${opening}${technique?.(`i${at}`, own) ?? ''}${closing}`;
}

/** A page of `count` fields in sections of twelve, each with its heading. */
export function formHtml(count: number): string {
  const parts: string[] = [];
  for (let at = 0; at < count; at++) {
    if (at % perSection === 0) {
      const title = titles[(at / perSection) % titles.length];
      parts.push(
        `${at ? '</section>' : ''}<section class="css-sect"><h3>${title} ${at / perSection}</h3>`,
      );
    }
    parts.push(fieldHtml(at));
  }
  return `<!doctype html><html lang="nb"><title>Samtale</title><body><div id="root"><main><h1>Kartlegging av situasjonen</h1><form>${parts.join('\n')}</section></form></main></div></body></html>`;
}
