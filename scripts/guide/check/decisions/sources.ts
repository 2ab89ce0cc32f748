import { profilingRows } from '@/guide/sources/profiling-rows';
import { type Rule, says } from './rule';

const prisonWorkNumber = /47\s?46\s?69\s?21/;

/** Kinds that describe; every other kind tells what holds or what to do now. */
const describing = new Set(['background', 'case', 'practice']);

const restsOn = (source: string) => (ids: readonly string[]) =>
  ids.every((id) => id.startsWith(`${source}-`));
const onlyPlan = restsOn('plan');

/** What is dated, what profiles, and which of two addresses holds. */
export const sourceRules: readonly Rule[] = [
  {
    broken: 'shows something of 2012 as current',
    remedy: 'what rests on plan-2012 alone belongs to the chapter background, kind background',
    concerns: (subject) => onlyPlan(subject.rests),
    keeps: ({ item, chapter }) =>
      item !== undefined &&
      chapter === 'background' &&
      describing.has(item.kind) &&
      item.topics.length === 0 &&
      (item.contacts ?? []).length === 0,
  },
  {
    broken: 'rests a contact on plan-2012',
    remedy: 'cite a newer row, or leave the contact out',
    concerns: ({ contact, rests }) =>
      contact !== undefined && rests.some((id) => id.startsWith('plan-')),
    keeps: () => false,
  },
  {
    broken: 'lets a trait of people be prompted',
    remedy: 'topics: [] and no places (reader only), for it rests on a profiling row',
    concerns: ({ rests }) => rests.some((id) => profilingRows.has(id)),
    keeps: ({ item }) =>
      item !== undefined &&
      item.topics.length === 0 &&
      (item.places ?? []).length === 0 &&
      item.kind !== 'sign',
  },
  {
    broken: 'names a trait of people without the warning against profiling',
    remedy: 'add that such a trait is no ground for suspicion and must not become profiling',
    concerns: ({ rests }) => rests.some((id) => profilingRows.has(id)),
    keeps: says({
      nb: /profiler|mistanke|mistenk/i,
      nn: /profiler|mistanke|mistenk/i,
      en: /profil|suspicion|suspect/i,
    }),
  },
  {
    broken: 'gives an address that is no longer used',
    remedy: 'politiet.no and kirkensbymisjon.no are the ones of kom-2024',
    concerns: ({ words, contact }) =>
      /(?<![\w.])(www\.)?(politi|bymisjon)\.no/i.test([words, ...(contact?.web ?? [])].join('\n')),
    keeps: () => false,
  },
  {
    broken: "gives the Salvation Army's prison number as its general one",
    remedy: 'only in the contact for prison staff that cites prison-346',
    concerns: ({ words, contact }) => prisonWorkNumber.test(`${words}\n${contact?.phone ?? ''}`),
    keeps: ({ rests, contact, item }) =>
      rests.includes('prison-346') && (contact ?? item)?.roles.join() === 'prison',
  },
];
