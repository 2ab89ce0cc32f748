/** How `inspect` prints what it read. */
import type { FrameRows, Row } from './in-page';

const widths = { label: 44, group: 28, topics: 34 };

/** One JSON object a line: every field, then the sum. */
export function asJson(page: string, { rows, ms }: FrameRows): string {
  const lines = rows.map((row) => JSON.stringify({ page, ...row }));
  const markers = rows.filter(({ marker }) => marker).length;
  lines.push(JSON.stringify({ page, fields: rows.length, markers, ms: Math.round(ms * 10) / 10 }));
  return lines.join('\n');
}

/** A table for people. */
export function asTable(page: string, { rows, ms }: FrameRows): string {
  const markers = rows.filter(({ marker }) => marker).length;
  const sum = `${page}: ${rows.length} fields, ${markers} markers, ${ms.toFixed(1)} ms`;
  return [sum, ...rows.map(line), ''].join('\n');
}

function line({ label, group, topics, marker, because }: Row): string {
  const reasons = because.map(({ word, foundIn }) => `“${word}” in ${foundIn}`).join(', ');
  return [
    marker ? ' ●' : '  ',
    cell(label || '(no name)', widths.label),
    cell(group, widths.group),
    cell(topics.join(', ') || '–', widths.topics),
    reasons,
  ]
    .join(' ')
    .trimEnd();
}

function cell(text: string, width: number): string {
  return (text.length > width ? `${text.slice(0, width - 1)}…` : text).padEnd(width);
}
