import type { ContactSource } from '@/guide/schema';
import {
  type Check,
  type Content,
  itemsOf,
  type PlacedText,
  problemAt,
  textsOfContact,
  textsOfItem,
} from '../../content';
import type { Row } from '../../inventory';
import type { Placed } from '../../load';
import type { Problem } from '../../problem';
import type { Path } from '../../yaml-file';
import { givenHours, statedHours } from './hours';
import { type Facts, factsIn, factsOf } from './stated';

/** The age of majority needs no row, nor do a cited source's own years. */
const alwaysKnown = ['18'];
const yearsOfSource: Record<Row['source'], string[]> = {
  'kom-2024': ['2024'],
  'prison-rosa': ['2017'],
  shelter: [],
  'strom-2015': ['2015'],
  'plan-2012': ['2011', '2012', '2014'],
};

const names: Record<keyof Facts, string> = {
  numbers: 'number',
  phones: 'phone number',
  addresses: 'address',
  sections: 'section §',
  laws: 'law',
};

/**
 * Every number, address, section, law and hour in the guide stands in a row that the same item or
 * contact cites.
 */
export const checkFacts: Check = (content) => {
  const anywhere = factsOf([...content.inventory.values()]);
  const lawsAnywhere = anywhere.laws;
  return [
    ...publisherSites(content, anywhere),
    ...itemsOf(content).flatMap((item) =>
      inTexts(content, lawsAnywhere, item, textsOfItem(item.value)),
    ),
    ...content.contacts.flatMap((contact) => [
      ...inTexts(content, lawsAnywhere, contact, [
        ...textsOfContact(contact.value),
        ...linksOf(contact.value),
      ]),
      ...inHours(content, contact),
    ]),
  ];
};

/** A publisher's site is linked only where some source gives its address. */
function publisherSites({ edition }: Content, anywhere: Facts): Problem[] {
  return (edition?.value.sources ?? []).flatMap(({ id, web }, index) =>
    edition && web !== undefined && !isStated(web, anywhere.addresses)
      ? [
          problemAt(
            edition,
            ['sources', index, 'web'],
            `${id}: the address ${web} is in no row`,
            'link a publisher only where the sources give its address',
          ),
        ]
      : [],
  );
}

function inTexts(
  { inventory }: Content,
  lawsAnywhere: string[],
  thing: Placed<{ id: string; rests: string[] }>,
  texts: readonly (Pick<PlacedText, 'text'> & { path: Path })[],
): Problem[] {
  const rows = rowsOf(inventory, thing.value.rests);
  const stated = factsOf(rows);
  stated.numbers.push(...alwaysKnown, ...rows.flatMap((row) => yearsOfSource[row.source]));
  return texts.flatMap(({ text, path }) => {
    const said = factsIn(text);
    // A law named without a section is a word of the trade: some row knows it, not only its own.
    const known = said.sections.length > 0 ? stated : { ...stated, laws: lawsAnywhere };
    return (Object.keys(names) as (keyof Facts)[]).flatMap((sort) =>
      said[sort]
        .filter((fact) => !isStated(fact, known[sort]))
        .map((fact) =>
          problemAt(
            thing,
            path,
            `${thing.value.id}: the ${names[sort]} ${fact} is in none of its rows`,
            'cite the row that states it, or leave it out',
          ),
        ),
    );
  });
}

/** A domain is stated by a longer address below it. */
function isStated(fact: string, stated: readonly string[]): boolean {
  return stated.some((known) => known === fact || known.startsWith(`${fact}/`));
}

function linksOf({ phone, email, web }: ContactSource): { text: string; path: Path }[] {
  return [
    ...(phone ? [{ text: phone, path: ['phone'] }] : []),
    ...(email ? [{ text: email, path: ['email'] }] : []),
    ...(web ?? []).map((text, index) => ({ text, path: ['web', index] })),
  ];
}

function inHours({ inventory }: Content, contact: Placed<ContactSource>): Problem[] {
  const stated = statedHours(rowsOf(inventory, contact.value.rests));
  return givenHours(contact.value)
    .filter((hours) => !stated.has(hours))
    .map((hours) =>
      problemAt(
        contact,
        ['hours'],
        `${contact.value.id}: the hours ${hours} are in none of its rows`,
        'give hours only where a cited row states them',
      ),
    );
}

function rowsOf(inventory: Content['inventory'], ids: readonly string[]): Row[] {
  return ids.map((id) => inventory.get(id)).filter((row) => row !== undefined);
}
