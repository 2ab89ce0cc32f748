/** Prints what a user would get on each form. */

/** One field of one form. */
export interface Row {
  form: string;
  field: string;
  topics: string;
  marker: string;
}

const columns = ['form', 'field', 'topics', 'marker'] as const;
const widest = 44;

function cut(text: string): string {
  return text.length > widest ? `${text.slice(0, widest - 1)}…` : text;
}

/** Writes the rows as an aligned table to stdout. */
export function printTable(rows: readonly Row[]): void {
  const all = [{ form: 'form', field: 'field', topics: 'topics', marker: 'marker' }, ...rows];
  const width = columns.map((name) => Math.max(...all.map((row) => cut(row[name]).length)));
  for (const row of all) {
    console.log(
      columns
        .map((name, at) => cut(row[name]).padEnd(width[at] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
}
