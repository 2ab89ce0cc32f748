/** The sub-form in the frame: contacts, visits, money. */
import { contactParts } from './contact-parts';
import { html, none } from './html';
import { framePage, partTable } from './layout';

/**
 * @param query `id` of the person, `fane` of the tab
 * @param sent what its form sent, when it was sent
 */
export function contactPage(query: URLSearchParams, sent: URLSearchParams | null): string {
  const id = query.get('id');
  const open = query.get('fane') ?? 'kontakt';
  const part = contactParts[open] ?? contactParts.kontakt;
  if (!part) return framePage('Kontakt', none);
  const address = (tab: string) =>
    `/prison/kontakt?${id ? `id=${encodeURIComponent(id)}&` : ''}fane=${tab}`;
  const tabs = Object.entries(contactParts).map(
    ([tab, { title }]) =>
      html`<a href="${address(tab)}" class="${tab === open ? 'na' : ''}">${title}</a>`,
  );
  return framePage(
    part.title,
    html`<div class="faner">${tabs}</div>
${sent ? html`<div class="melding">Opplysningene er lagret.</div>` : none}
<form method="post" action="${address(open)}">
${partTable(part, sent ?? new URLSearchParams())}
<p class="knapper"><input type="submit" value="Lagre"></p>
</form>`,
  );
}
