/**
 * A summary as markup of its own few elements, to print and to copy with its headings. Everything
 * from pages, notes and the guide is escaped: it can only be text.
 */
import { sourcesOf } from './plain';
import { safeLines, safeText } from './safe-line';
import type { Summary, SummaryPart } from './types';
import { summaryWords } from './words';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

const escaped = (text: string): string => text.replace(/[&<>"'`]/g, (sign) => entities[sign] ?? '');
const line = (text: string): string => escaped(safeText(text));
const lines = (text: string): string => safeLines(text.trim()).map(escaped).join('<br>');
const list = (items: readonly string[]): string =>
  items.length > 0 ? `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` : '';

function partMarkup(part: SummaryPart, summary: Summary, withSources: boolean): string {
  const words = summaryWords[summary.language];
  const ticked = part.ticked.map(
    ({ text, source }) => line(text) + (withSources && source ? ` (${line(source)})` : ''),
  );
  const notes = part.notes.map((note) => `<p>${words.note}: ${lines(note)}</p>`);
  return `<h2>${line(part.heading) || words.other}</h2>${list(ticked)}${notes.join('')}`;
}

/** @returns `section`, `h1`, `h2`, `ul`, `li`, `p`, `br` and text, nothing else */
export function htmlSummary(summary: Summary, { withSources }: { withSources: boolean }): string {
  const words = summaryWords[summary.language];
  const sources = withSources ? sourcesOf(summary) : [];
  const answers = summary.answers.map(
    ({ question, answer }) => `<p>${line(question)} ${line(answer)}</p>`,
  );
  return [
    `<section lang="${summary.language}"><h1>${words.title} · ${line(summary.label)}</h1>`,
    ...summary.parts.map((part) => partMarkup(part, summary, withSources)),
    ...(answers.length > 0 ? [`<h2>${words.answers}</h2>`, ...answers] : []),
    `<p>${words.reminder}</p>`,
    ...(sources.length > 0 ? [`<h2>${words.sources}</h2>`, list(sources.map(escaped))] : []),
    '</section>',
  ].join('');
}
