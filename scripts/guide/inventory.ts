import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SourceId, sourceIds } from '@/guide/vocabulary';

/** One fact of a source document, as `guide/sources/*.tsv` lists it. */
export interface Row {
  id: string;
  source: SourceId;
  /** Where it stands in the document: `Part 4 · Behaviour`. */
  heading: string;
  kind: string;
  applies: string;
  forms: string[];
  topics: string[];
  gist: string;
  /** Numbers, addresses, sections and hours, kept exact. */
  facts: string;
}

/** Every row of the five inventories by its id. */
export type Inventory = ReadonlyMap<string, Row>;

/** Reads the inventories below `root/guide/sources`. Throws when one is missing. */
export function readInventory(root: string): Inventory {
  const rows = sourceIds.flatMap((source) => {
    const records = readTsv(join(root, 'guide/sources', `${source}.tsv`));
    return records.map(({ cells }) => toRow(source, cells));
  });
  return new Map(rows.map((row) => [row.id, row]));
}

function toRow(source: SourceId, cells: string[]): Row {
  const [id = '', heading = '', kind = '', applies = '', forms, topics, gist = '', facts = ''] =
    cells;
  return {
    id,
    source,
    heading,
    kind,
    applies,
    forms: list(forms),
    topics: list(topics),
    gist,
    facts,
  };
}

function list(cell: string | undefined): string[] {
  return cell ? cell.split(',').map((part) => part.trim()) : [];
}

/** A row left out of the guide on purpose. */
export interface LeftOut {
  id: string;
  reason: string;
  note: string;
  file: string;
  line: number;
}

/** All rows of `guide/sources/left-out/*.tsv`, unchecked. */
export function readLeftOut(root: string): LeftOut[] {
  const folder = 'guide/sources/left-out';
  if (!existsSync(join(root, folder))) return [];
  const files = readdirSync(join(root, folder)).filter((name) => name.endsWith('.tsv'));
  return files.sort().flatMap((name) =>
    readTsv(join(root, folder, name)).map(({ cells, line }) => {
      const [id = '', reason = '', note = ''] = cells.map((cell) => cell.trim());
      return { id, reason, note, file: `${folder}/${name}`, line };
    }),
  );
}

/** Data lines of a tab-separated file: no header (begins with `id`), blank or `#` lines. */
function readTsv(path: string): { cells: string[]; line: number }[] {
  const lines = readFileSync(path, 'utf8').split(/\r?\n/);
  return lines
    .map((text, index) => ({ text, line: index + 1 }))
    .filter(({ text }) => text.trim() !== '' && !/^(id\t|#)/.test(text))
    .map(({ text, line }) => ({ cells: text.split('\t'), line }));
}
