/** The results of a bench as a table for people and as JSON for programs. */
import type { Limit, Row } from './case';

const units: Record<string, string> = { ms: ' ms', p95: ' ms', longestTask: ' ms', ratio: ' x' };

/** `ratio 1.84 ≤ 2.5 x, longestTask 8.1 ≤ 16 ms` */
function limitText(limits: Limit[]): string {
  return limits
    .map(({ of, value, most, atLeast }) => {
      const unit = units[of] ?? '';
      return `${of} ${short(value)} ${atLeast ? '≥' : '≤'} ${short(most)}${unit}`;
    })
    .join(', ');
}

function short(value: number | null): string {
  if (value === null) return '';
  if (Number.isNaN(value)) return '?';
  return Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}

const head = ['', 'fields', 'ms', 'p95', 'floor', 'ratio', 'task', 'limit', ''];

/** One line a row, columns aligned. */
export function table(rows: Row[]): string {
  const lines = rows.map((row) => [
    row.name,
    row.fields?.toLocaleString('en') ?? '',
    ...[row.ms, row.p95, row.floorMs, row.ratio, row.longestTaskMs].map(short),
    limitText(row.limits),
    row.ok ? 'ok' : 'PAST THE LIMIT',
  ]);
  const all = [head, ...lines];
  const widths = head.map((_, at) => Math.max(...all.map((line) => line[at]?.length ?? 0)));
  const isText = (at: number) => at === 0 || at >= 7;
  return all
    .map((line) =>
      line
        .map((cell, at) =>
          isText(at) ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The same for programs. */
export function json(rows: Row[]): string {
  const cases = rows.map(({ name, fields, ms, floorMs, ratio, longestTaskMs, limits, ok }) => ({
    name,
    fields,
    ms,
    floorMs,
    ratio,
    longestTaskMs,
    limit: limitText(limits),
    ok,
  }));
  return JSON.stringify({ cases });
}
