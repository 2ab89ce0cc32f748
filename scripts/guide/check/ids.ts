import { type AddressKind, addressOf } from '../address';
import { sectionId } from '../compile';
import { type Check, type Content, itemsOf, problemAt } from '../content';
import type { Problem } from '../problem';

interface Named {
  kind: AddressKind;
  id: string;
  thing: Parameters<typeof problemAt>[0];
}

/** Every id is used once, and no two things share an address in the reader. */
export const checkIds: Check = (content) => {
  const seen = new Map<string, Named>();
  const problems: Problem[] = [];
  for (const named of namedThings(content)) {
    // Notes and links name items and contacts alike, so these two share one set of ids.
    const scope = named.kind === 's' ? 'section' : 'thing';
    for (const key of [`${scope} ${named.id}`, addressOf(named.kind, named.id)]) {
      const first = seen.get(key);
      if (!first) seen.set(key, named);
      else if (first !== named) problems.push(doubled(named, first));
    }
  }
  return dedupe(problems);
};

function namedThings(content: Content): Named[] {
  return [
    ...content.sections.map((thing) => ({ kind: 's' as const, id: sectionId(thing), thing })),
    ...content.contacts.map((thing) => ({ kind: 'c' as const, id: thing.value.id, thing })),
    ...itemsOf(content).map((thing) => ({ kind: 'i' as const, id: thing.value.id, thing })),
  ];
}

function doubled({ kind, id, thing }: Named, first: Named): Problem {
  const { line } = first.thing.at(['id']);
  const where = `${first.thing.file}:${line}`;
  const path = kind === 's' ? ['section'] : ['id'];
  return id === first.id
    ? problemAt(thing, path, `the id ${id} is used already in ${where}`, 'choose another id')
    : problemAt(thing, path, `${id} gets the same address as ${first.id}`, 'rename this one');
}

function dedupe(problems: Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
