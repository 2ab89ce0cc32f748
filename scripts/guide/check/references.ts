import { leftOutReasons, sourceIds } from '@/guide/vocabulary';
import { type Check, type Content, itemsOf, problemAt } from '../content';
import type { Placed } from '../load';
import type { Problem } from '../problem';

/** Rows, contacts and sources that are referred to exist. */
export const checkReferences: Check = (content) => [
  ...[...itemsOf(content), ...content.contacts].flatMap((thing) => unknownRows(thing, content)),
  ...unknownContacts(content),
  ...doubledSources(content),
  ...leftOutRows(content),
];

function unknownRows(
  thing: Placed<{ id: string; rests: string[] }>,
  { inventory }: Content,
): Problem[] {
  const { id, rests } = thing.value;
  return rests.flatMap((row, index) => {
    const path = ['rests', index];
    if (!inventory.has(row)) {
      return [problemAt(thing, path, `${id}: ${row} is no inventory row`, 'cite one that exists')];
    }
    return rests.indexOf(row) < index
      ? [problemAt(thing, path, `${id} cites ${row} twice`, 'remove one')]
      : [];
  });
}

function unknownContacts(content: Content): Problem[] {
  const known = new Set(content.contacts.map(({ value }) => value.id));
  return itemsOf(content).flatMap((item) =>
    (item.value.contacts ?? []).flatMap((contact, index) =>
      known.has(contact)
        ? []
        : [
            problemAt(
              item,
              ['contacts', index],
              `${item.value.id}: unknown contact ${contact}`,
              `use one of guide/contacts.yaml: ${[...known].join(', ')}`,
            ),
          ],
    ),
  );
}

function doubledSources({ edition }: Content): Problem[] {
  if (!edition) return [];
  const ids = edition.value.sources.map(({ id }) => id);
  return sourceIds
    .filter((id) => !ids.includes(id))
    .map((id) =>
      problemAt(edition, ['sources'], `the source ${id} is missing`, 'describe it once'),
    );
}

function leftOutRows({ leftOut, inventory }: Content): Problem[] {
  const seen = new Map<string, string>();
  return leftOut.flatMap(({ id, reason, file, line }) => {
    const tell = (what: string, remedy: string): Problem[] => [
      { file, line, column: 1, what, remedy },
    ];
    const first = seen.get(id);
    seen.set(id, first ?? `${file}:${line}`);
    if (!inventory.has(id)) return tell(`${id} is no inventory row`, 'remove the line');
    if (first) return tell(`${id} is left out already in ${first}`, 'keep one of the two');
    if (!(leftOutReasons as readonly string[]).includes(reason)) {
      return tell(`${id}: unknown reason "${reason}"`, `use ${leftOutReasons.join(', ')}`);
    }
    return [];
  });
}
