import { type SourceId, sourceIds } from '@/guide/vocabulary';
import { type Content, itemsOf } from './content';
import type { LeftOut } from './inventory';
import type { Problem } from './problem';

/** How much of one source the guide says. */
export interface SourceAccount {
  rows: number;
  cited: number;
  leftOut: number;
  unaccounted: string[];
}

/** What share of a source's rows, in percent, the guide must cite. */
const leastCited: Record<SourceId, number> = {
  'kom-2024': 97,
  'prison-rosa': 95,
  shelter: 95,
  'strom-2015': 75,
  'plan-2012': 30,
};

/** Ids of all rows that an item or a contact cites. */
export function citedRows(content: Content): Set<string> {
  return new Set([...itemsOf(content), ...content.contacts].flatMap(({ value }) => value.rests));
}

/** The account of each source: every row is cited, left out with a reason, or unaccounted for. */
export function accountSources(content: Content): Record<SourceId, SourceAccount> {
  const cited = citedRows(content);
  const leftOut = new Set(content.leftOut.map(({ id }) => id));
  const account = (source: SourceId): SourceAccount => {
    const ids = [...content.inventory.values()]
      .filter((row) => row.source === source)
      .map(({ id }) => id);
    const left = ids.filter((id) => !cited.has(id) && leftOut.has(id));
    return {
      rows: ids.length,
      cited: ids.filter((id) => cited.has(id)).length,
      leftOut: left.length,
      unaccounted: ids.filter((id) => !cited.has(id) && !leftOut.has(id)),
    };
  };
  return Object.fromEntries(sourceIds.map((id) => [id, account(id)])) as Record<
    SourceId,
    SourceAccount
  >;
}

/** Left-out rows that are cited all the same, or that repeat no row they name. */
export function contradictions(content: Content): Problem[] {
  const cited = citedRows(content);
  return content.leftOut.flatMap((row) => {
    const { id, file, line } = row;
    const at = { file, line, column: 1 };
    if (cited.has(id)) {
      return [{ ...at, what: `${id} is left out and cited`, remedy: 'remove one of the two' }];
    }
    return row.reason === 'repeats-row' && !repeatedRow(row)
      ? [{ ...at, what: `${id} repeats no named row`, remedy: 'name the row in the note' }]
      : [];
  });
}

function repeatedRow({ note }: LeftOut): string | undefined {
  return note.match(/\b(?:kom|prison|shelter|strom|plan)-\d{3}\b/)?.[0];
}

/** Left-out rows that repeat a row which nothing cites: then nobody says it. */
function unsaidRepeats(content: Content): Problem[] {
  const cited = citedRows(content);
  return content.leftOut.flatMap((row) => {
    const repeated = row.reason === 'repeats-row' ? repeatedRow(row) : undefined;
    if (!repeated || cited.has(repeated)) return [];
    const what = `${row.id} repeats ${repeated}, which nothing cites`;
    return [{ file: row.file, line: row.line, column: 1, what, remedy: `cite ${repeated}` }];
  });
}

/** What is missing before the guide is whole. */
export function shortfalls(content: Content): Problem[] {
  const at = { file: 'guide/sources', line: 1, column: 1 };
  const perSource = Object.entries(accountSources(content)).flatMap(([source, account]) => {
    const least = leastCited[source as SourceId];
    const percent = (100 * account.cited) / account.rows;
    const problems: Problem[] = [];
    if (percent < least) {
      const what = `${source}: ${percent.toFixed(1)} % of the rows are cited`;
      problems.push({ ...at, what, remedy: `cite at least ${least} %` });
    }
    if (account.unaccounted.length > 0) {
      const what = `${source}: ${account.unaccounted.length} rows are unaccounted for`;
      const rows = account.unaccounted.join(', ');
      problems.push({ ...at, what, remedy: `cite or leave out, with a reason: ${rows}` });
    }
    return problems;
  });
  return [...perSource, ...unsaidRepeats(content)];
}
