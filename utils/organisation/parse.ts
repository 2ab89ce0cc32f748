/** Reads an organisation's pack: whole, or refused whole with every error and its place. */
import type { Problem } from '../data-file/problem';
import { readWhole } from '../data-file/read';
import { entriesOf, partOf, twice } from '../data-file/twice';
import { type Pack, packSchema } from './schema';

/** The pack, or every problem by its path. */
export type ParsedPack = { ok: true; pack: Pack } | { ok: false; problems: Problem[] };

/** Municipalities that an entry names and the pack does not list. */
function unlisted(pack: unknown, list: string): Problem[] {
  const municipalities = partOf(pack, 'municipalities') ?? [];
  // Of another kind: the schema says so, and nobody knows what was meant.
  if (!Array.isArray(municipalities)) return [];
  const known = new Set(municipalities.map((one) => partOf(one, 'id')));
  return entriesOf(partOf(pack, list)).flatMap((entry, at) =>
    entriesOf(partOf(entry, 'municipalities')).flatMap((id, place): Problem[] => {
      const path = `${list}[${at}].municipalities[${place}]`;
      return known.has(id) ? [] : [{ path, problem: 'unknown-municipality', detail: String(id) }];
    }),
  );
}

/** Ids that stand twice in one list, and municipalities that are named but not listed. */
const crossProblems = (pack: unknown): Problem[] => [
  ...['municipalities', 'contacts', 'routines', 'links'].flatMap((list) => [
    ...twice(list, partOf(pack, list)),
    ...unlisted(pack, list),
  ]),
  ...entriesOf(partOf(pack, 'sites')).flatMap((site, at) =>
    twice(`sites[${at}].fields`, partOf(site, 'fields')),
  ),
];

/**
 * @param given the pack as JSON text, or as the object that a browser's policy hands over
 * @returns the pack, or every problem by its path; never a part of a pack
 */
export function parsePack(given: unknown): ParsedPack {
  const read = readWhole(given, packSchema, crossProblems);
  return read.ok ? { ok: true, pack: read.value } : read;
}
