/** Reads an organisation's pack: whole, or refused whole with every error and its place. */
import type { Problem } from '../data-file/problem';
import { readWhole } from '../data-file/read';
import { twice } from '../data-file/twice';
import { type Pack, packSchema } from './schema';

/** The pack, or every problem by its path. */
export type ParsedPack = { ok: true; pack: Pack } | { ok: false; problems: Problem[] };

/** Ids that stand twice in one list, and municipalities that are named but not listed. */
function crossProblems(pack: Pack): Problem[] {
  const known = new Set(pack.municipalities?.map(({ id }) => id));
  const lists = (['municipalities', 'contacts', 'routines', 'links'] as const).flatMap((list) => [
    ...twice(list, pack[list] ?? []),
    ...(pack[list] ?? []).flatMap((entry, at): Problem[] => {
      const named = 'municipalities' in entry ? (entry.municipalities ?? []) : [];
      return named.flatMap((id, place) => {
        const path = `${list}[${at}].municipalities[${place}]`;
        return known.has(id) ? [] : [{ path, problem: 'unknown-municipality', detail: id }];
      });
    }),
  ]);
  const rules = (pack.sites ?? []).flatMap(({ fields = [] }, at) =>
    twice(`sites[${at}].fields`, fields),
  );
  return [...lists, ...rules];
}

/**
 * @param given the pack as JSON text, or as the object that a browser's policy hands over
 * @returns the pack, or every problem by its path; never a part of a pack
 */
export function parsePack(given: unknown): ParsedPack {
  const read = readWhole(given, packSchema, crossProblems);
  return read.ok ? { ok: true, pack: read.value } : read;
}
