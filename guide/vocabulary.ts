/** What a guide item is. */
export const kinds = [
  'sign',
  'look-for',
  'vulnerability',
  'means-of-control',
  'why-silent',
  'myth',
  'question',
  'conversation',
  'tell',
  'duty',
  'step',
  'right',
  'responsibility',
  'service',
  'definition',
  'law',
  'principle',
  'place',
  'help',
  'prevention',
  'procurement',
  'action-point',
  'mapping',
  'actor',
  'practice',
  'case',
  'background',
] as const;
export type Kind = (typeof kinds)[number];

/** Whom an item concerns. */
export const appliesTo = ['adult', 'minor', 'both'] as const;
export type AppliesTo = (typeof appliesTo)[number];

/** Forms of exploitation, as the inventories name them; `any` is all of them. */
export const forms = [
  'any',
  'labour',
  'sexual',
  'services',
  'begging',
  'crime',
  'fraud',
  'organs',
  'war',
  'marriage',
] as const;
export type Form = (typeof forms)[number];

/** Who at work an item is for. */
export const roles = [
  'caseworker',
  'inspector',
  'prison',
  'shelter',
  'child-welfare',
  'health',
  'planner',
] as const;
export type Role = (typeof roles)[number];

/** Kinds of place an inspector can stand in. */
export const placeKinds = [
  'restaurant',
  'shop',
  'building-site',
  'farm',
  'fishing',
  'cleaning',
  'lodging',
  'private-home',
  'public-premises',
  'street',
  'roadside',
  'transport',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** The chapters of the reader, in its order. */
export const chapterIds = [
  'signs',
  'talking',
  'what-now',
  'duties',
  'rights-help',
  'who-does-what',
  'places',
  'law-terms',
  'municipalities',
  'prison',
  'shelter',
  'background',
] as const;
export type ChapterId = (typeof chapterIds)[number];

/** What a contact is rung for; "closed" names another contact of the same need. */
export const needs = [
  'emergency',
  'child',
  'adult-help',
  'health',
  'police',
  'legal-help',
  'residence',
  'return',
  'work-life',
  'social-help',
  'crime-victims',
  'prostitution',
  'advice-for-staff',
  'interpreter',
  'knowledge',
] as const;
export type Need = (typeof needs)[number];

/** The five source documents. */
export const sourceIds = ['kom-2024', 'prison-rosa', 'shelter', 'strom-2015', 'plan-2012'] as const;
export type SourceId = (typeof sourceIds)[number];

/** Why an inventory row is left out of the guide on purpose: the closed list. */
export const leftOutReasons = [
  'repeats-row',
  'foreign-system',
  'dated-superseded',
  'not-for-staff',
  'profiling',
  'lost-in-text',
] as const;
