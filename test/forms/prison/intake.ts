/** The intake: one long page for a person with a number, or three under one address for a new one. */
import { type Html, html, none } from './html';
import {
  assessment,
  before,
  health,
  identification,
  offence,
  type Part,
  safety,
} from './intake-parts';
import { partTable, wholePage } from './layout';

const steps: readonly (readonly Part[])[] = [
  [identification],
  [before, offence],
  [health, safety, assessment],
];

function frame(id: string | null, origin: string): Html {
  const query = id ? `?id=${encodeURIComponent(id)}` : '';
  return html`<iframe name="kontakt" title="Kontaktpersoner, besøk og økonomi" frameborder="0" src="${origin}/prison/kontakt${query}"></iframe>`;
}

/** What was sent on the pages before, carried along unseen. */
function carried(values: URLSearchParams, shown: readonly Part[]): Html {
  const here = new Set(shown.flatMap(({ fields }) => fields.map(({ name }) => name)));
  const rest = [...values].filter(([name]) => !here.has(name) && !['steg', 'til'].includes(name));
  return html`${rest.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`;
}

/**
 * The page of one person.
 *
 * @param id the number in the system
 * @param frameOrigin where the frame comes from; empty for this server
 */
export function personPage(id: string, frameOrigin: string): string {
  const values = new URLSearchParams({ innsattnr: id });
  return wholePage(
    'Innkomstsamtale',
    `Innkomst > ${id}`,
    html`<p class="under">Samtalen tas innen ett døgn etter innsettelsen.</p>
<form name="innkomst" method="post" action="/prison/innkomst?id=${encodeURIComponent(id)}">
${steps.flat().map((part) => partTable(part, values))}
<p class="knapper"><input type="submit" value="Lagre"><input type="reset" value="Tøm skjema"></p>
</form>
${frame(id, frameOrigin)}`,
  );
}

/**
 * A page of a new intake: all are at the same address.
 *
 * @param values what was sent so far, with `steg` and the button pressed in `til`
 */
export function newPage(values: URLSearchParams): string {
  const from = Number(values.get('steg') ?? 0);
  const wanted = values.has('til') ? from + (values.get('til') === '< Tilbake' ? -1 : 1) : 0;
  const at = Math.min(Math.max(wanted, 0), steps.length - 1);
  const parts = steps[at] ?? [];
  const kept = new URLSearchParams(values);
  if (!kept.has('innsattnr')) kept.set('innsattnr', 'Ny');
  const last = at === steps.length - 1;
  return wholePage(
    'Innkomstsamtale',
    'Innkomst > Ny',
    html`<p class="under">Side ${at + 1} av ${steps.length}</p>
<form name="ny" method="post" action="/prison/ny">
<input type="hidden" name="steg" value="${at}">
${carried(kept, parts)}
${parts.map((part) => partTable(part, kept))}
<p class="knapper">${at ? html`<input type="submit" name="til" value="&lt; Tilbake">` : none}<input type="submit" name="til" value="${last ? 'Lagre' : 'Neste >'}"></p>
</form>
${last ? frame(null, '') : none}`,
  );
}

/** What was sent, read back. */
export function receipt(sent: URLSearchParams): string {
  const rows = [...sent]
    .filter(([name]) => !['steg', 'til'].includes(name))
    .map(([name, value]) => html`<tr><td class="l">${name}</td><td>${value}</td></tr>`);
  return wholePage(
    'Kvittering',
    'Innkomst > Kvittering',
    html`<div class="melding">Innkomstsamtalen er lagret.</div>
<table id="sendt" class="del" border="0" cellspacing="0">${rows}</table>
<p><a href="/prison/ny">Ny innkomst</a></p>`,
  );
}
