import type { Language } from '@/guide/languages';
import type { SourceLine } from '@/guide/model';
import type { EditionSource } from '@/guide/schema';
import type { SourceId } from '@/guide/vocabulary';
import { sourceIds } from '@/guide/vocabulary';
import type { Inventory, Row } from './inventory';
import { partOf } from './source-part';

type Source = EditionSource['sources'][number];

/** The newest source: what it says needs no year beside it. */
const newest: SourceId = 'kom-2024';

/**
 * The source lines of something that rests on `ids`, newest source first: one for each part of
 * each source. Where the newest source does not say it, the label carries the year.
 */
export function sourceLines(
  ids: readonly string[],
  inventory: Inventory,
  sources: ReadonlyMap<SourceId, Source>,
  language: Language,
): SourceLine[] {
  const rows = ids.map((id) => inventory.get(id)).filter((row) => row !== undefined);
  const yearInLabel = rows.every((row) => row.source !== newest);
  return groupByPart(rows, language).flatMap(({ source: id, part, rows }) => {
    const source = sources.get(id);
    if (!source) return [];
    const year = yearOf(source, language);
    const short = [source.short[language], part].filter(Boolean).join(' ');
    const full = [source.title[language], source.publisher[language], year, part];
    return [
      {
        source: id,
        label: yearInLabel && year ? `${short} (${year})` : short,
        full: full.filter(Boolean).join(', '),
        year: source.year,
        rows: rows.map((row) => row.id),
      },
    ];
  });
}

/** "2015", or what is said instead of an unknown year ("after 2017"). */
function yearOf(source: Source, language: Language): string {
  return source.year === null ? (source.yearNote?.[language] ?? '') : String(source.year);
}

function groupByPart(rows: readonly Row[], language: Language) {
  const groups = new Map<string, { source: SourceId; part: string; rows: Row[] }>();
  for (const row of rows) {
    const part = partOf(row)[language];
    const key = `${row.source}\t${part}`;
    const group = groups.get(key) ?? { source: row.source, part, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (a, b) =>
      sourceIds.indexOf(a.source) - sourceIds.indexOf(b.source) ||
      a.part.localeCompare(b.part, 'nb', { numeric: true }),
  );
}
