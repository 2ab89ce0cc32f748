/** A summary as plain text: to copy, to insert, to save. */
import { safeLines, safeText } from './safe-line';
import type { Summary, SummaryLine, SummaryPart } from './types';
import { summaryWords } from './words';

/** How it is written. */
export interface PlainOptions {
  /** Name where each line is written, and all sources at the end. */
  withSources: boolean;
}

const tickedLine = ({ text, source }: SummaryLine, { withSources }: PlainOptions): string =>
  `• ${safeText(text)}${withSources && source ? ` (${safeText(source)})` : ''}`;

/** The first line of a note stands behind its name; the others begin no cell of their own. */
function noteLines(note: string, name: string): string[] {
  const [first = '', ...rest] = safeLines(note.trim());
  return [`${name}: ${first}`, ...rest];
}

function partLines(part: SummaryPart, summary: Summary, options: PlainOptions): string[] {
  const words = summaryWords[summary.language];
  return [
    '',
    safeText(part.heading) || words.other,
    ...part.ticked.map((line) => tickedLine(line, options)),
    ...part.notes.flatMap((note) => noteLines(note, words.note)),
  ];
}

/** Each source in full, once, in the order of the lines. */
export function sourcesOf({ parts }: Summary): string[] {
  const full = parts.flatMap(({ ticked }) => ticked.flatMap((line) => safeLines(line.fullSource)));
  return [...new Set(full)].filter(Boolean);
}

/** @returns lines ended by `\n`; none of them can become a formula or markup by itself */
export function plainSummary(summary: Summary, options: PlainOptions): string {
  const words = summaryWords[summary.language];
  const sources = options.withSources ? sourcesOf(summary) : [];
  const answers = summary.answers.map(
    ({ question, answer }) => `${safeText(question)} ${safeText(answer)}`,
  );
  const lines = [
    `${words.title} · ${safeText(summary.label)}`,
    ...summary.parts.flatMap((part) => partLines(part, summary, options)),
    ...(answers.length > 0 ? ['', words.answers, ...answers] : []),
    '',
    words.reminder,
    ...(sources.length > 0 ? ['', words.sources, ...sources.map((one) => `• ${one}`)] : []),
  ];
  return `${lines.join('\n').trim()}\n`;
}
