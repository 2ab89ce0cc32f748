/** Tables all the way: a part of a form, and the page around it. */
import { control, type Field } from './field';
import { type Html, html, none } from './html';
import type { Part } from './intake-parts';
import { style } from './style';

/** Fields in the order of their rows: each with the one beside it, if any. */
function rowsOf(fields: readonly Field[]): Field[][] {
  const rows: Field[][] = [];
  for (const field of fields) {
    if (field.beside) rows.at(-1)?.push(field);
    else rows.push([field]);
  }
  return rows;
}

/** One part: labels in cells before the cells of their controls. */
export function partTable(part: Part, values: URLSearchParams): Html {
  const cells = (field: Field, span: number) => {
    const mark = field.required ? html`<font>*</font>` : none;
    return html`<td class="l">${field.label}${field.label.endsWith('?') ? none : ':'}${mark}</td><td colspan="${span}">${control(field, values)}</td>`;
  };
  const rows = rowsOf(part.fields).map(
    (row) => html`<tr>${row.map((field) => cells(field, row.length > 1 ? 1 : 3))}</tr>`,
  );
  const inRow = part.head === 'row';
  return html`${inRow ? none : html`<h3>${part.title}</h3>`}
<table class="del" border="0" cellspacing="0">
<colgroup><col width="166"><col width="242"><col width="130"><col></colgroup>
${inRow ? html`<tr><td class="hode" colspan="4">${part.title}</td></tr>` : none}
${rows}
</table>`;
}

function documentOf(title: string, body: Html): string {
  return html`<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html lang="no">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<link rel="icon" href="data:,">
<title>${title}</title>
<style type="text/css">${{ html: style }}</style>
</head>
${body}
</html>`.html;
}

const menu = ['Innkomst', 'Celleplass', 'Besøk', 'Permisjon', 'Dokumenter', 'Rapporter'];

/** A whole page: bar, trail, menu, content, foot. */
export function wholePage(title: string, trail: string, content: Html): string {
  const links = menu.map((name) =>
    name === 'Innkomst'
      ? html`<a class="na" href="/prison/ny">${name}</a>`
      : html`<a href="#">${name}</a>`,
  );
  return documentOf(
    `${title} - INNSATT`,
    html`<body>
<table class="topp" width="100%" cellspacing="0" cellpadding="0"><tr><td><b>INNSATT</b>&nbsp; Innsattjournal 4.1</td><td align="right">Prøvelia fengsel&nbsp; | &nbsp;bruker: bet0412&nbsp; | &nbsp;<a href="/">Avslutt</a></td></tr></table>
<table class="sti" width="100%" cellspacing="0" cellpadding="0"><tr><td>${trail}</td></tr></table>
<table width="960" cellspacing="0" cellpadding="0"><tr><td class="meny">${links}</td><td class="innhold">
<h1>${title}</h1>
${content}
</td></tr></table>
<div class="bunn">Opplysningene er taushetsbelagt. Felt merket * må fylles ut.</div>
</body>`,
  );
}

/** The page inside the frame. */
export function framePage(title: string, content: Html): string {
  return documentOf(title, html`<body class="ramme">${content}</body>`);
}
