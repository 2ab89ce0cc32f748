/** One form of a page: its fields together, whether it stays quiet, and whether it is about a person. */
import { ambientTopics, commonTopics, impersonalTopics, type TopicId } from '@/guide/topics/ids';
import { plain, spellOut } from '@/utils/text';
import { ariaName } from '../describe/aria';
import { attribute, every, matches } from '../describe/native';
import { scopeName } from '../describe/scope-name';
import { parentScope, type Scope, type Scopes, scopeOf, zoneOf } from '../describe/scopes';
import { textOf } from '../describe/text';
import type { FieldDescription } from '../types';
import type { Entry } from './entry';
import { titlesAround } from './frame-titles';
import { type FormEvidence, isAboutSituation, isPlainCase, isQuiet, isTelltale } from './quiet';
import type { Survey } from './survey';

/** A form, or what a page has outside all forms. */
export interface Zone {
  /** Its border; null for the page itself. */
  scope: Scope | null;
  entries: Set<Entry>;
  /** Fields that plainly name a topic that not every form has. */
  plain: number;
  /** Those of them whose topic ordinary applications do not have either. */
  grave: number;
  /** Questions about such a topic, in everyday words too: bookings and applications have labels. */
  asked: number;
  /** Those of the plain ones that speak of a person. */
  personal: number;
  /** Fields that by themselves may make a form a quiet one: passwords, card numbers. */
  telltale: number;
  quiet: boolean;
  isPersonal: boolean;
  /** True when its fields changed since it was judged. */
  isDirty: boolean;
  /** The texts of its buttons, once read; of a large form they are read once only. */
  actions: string[] | null;
}

const sample = 40;
const mostButtons = 24;
/** In a form of more fields, a few that name a topic plainly are chance: grave ones and questions count twice. */
const largestByChance = 3;
const beyondChance = 5;
const buttons = 'button,input[type=submit],input[type=button],input[type=image],[role=button]';
const frames =
  'nav,header,footer,search,[role=navigation],[role=banner],[role=contentinfo],[role=search]';
const markNames = ['id', 'class', 'action'];

/** Topics that any form may have a word of: they do not make it one about a person. */
const anywhere: ReadonlySet<TopicId> = new Set(['observations', 'consent-sharing']);

export function emptyZone(scope: Scope | null): Zone {
  return {
    scope,
    entries: new Set(),
    plain: 0,
    grave: 0,
    asked: 0,
    personal: 0,
    telltale: 0,
    quiet: false,
    isPersonal: false,
    isDirty: true,
    actions: null,
  };
}

/** Counts a field in (1) or out (-1). */
export function count(zone: Zone, entry: Entry, sign: 1 | -1): void {
  if (sign === 1) zone.entries.add(entry);
  else zone.entries.delete(entry);
  zone.isDirty = true;
  if (isTelltale(entry.field)) zone.telltale += sign;
  const { topics, faint, stated } = entry.decision;
  // What an owner says of one field says nothing about the form.
  if (stated || topics.length === 0) return;
  const telling = topics.filter((topic) => !ambientTopics.has(topic) && !anywhere.has(topic));
  if (telling.length > 0 && entry.field.label.includes('?')) zone.asked += sign;
  if (faint) return;
  if (telling.length > 0) zone.plain += sign;
  if (telling.some((topic) => !commonTopics.has(topic))) zone.grave += sign;
  if (telling.some((topic) => !impersonalTopics.has(topic))) zone.personal += sign;
}

/** Decides what kind of form it is; true when that changed. */
export function judge(zone: Zone, survey: Survey, pageTitle: string): boolean {
  const { quiet, isPersonal } = zone;
  zone.isDirty = false;
  if (isPlainCase(zone) && zone.personal > 0 && zone.telltale === 0 && !isFrame(zone)) {
    zone.quiet = false;
    zone.isPersonal = true;
  } else {
    const titles = titlesOf(zone, survey.ground.scopes);
    const tellsAround = isAboutSituation(titlesAround(survey.root));
    const tells = tellsAround || isAboutSituation([pageTitle, ...titles]);
    const isChance = !tells && mayBeChance(zone);
    zone.quiet = isFrame(zone) || isChance || isQuiet(evidence(zone, survey, titles));
    zone.isPersonal = !zone.quiet && (isOfPerson(zone, tells) || tellsAround);
  }
  return quiet !== zone.quiet || isPersonal !== zone.isPersonal;
}

/** True where so little speaks of a case that words happen to be there. */
function mayBeChance({ entries, plain, grave, asked }: Zone): boolean {
  return plain > 0 && entries.size > largestByChance && plain + grave + asked < beyondChance;
}

/**
 * A title tells only of a form of several fields: one comment under an article is none. A lone field in a frame is
 * part of the form around it.
 */
function isOfPerson({ personal, entries }: Zone, tells: boolean): boolean {
  return personal > 0 || (tells && entries.size > 1);
}

/** Searches and what frames a page are no forms about anything. */
const isFrame = ({ scope }: Zone) => scope !== null && matches(scope.element, frames);

function evidence(zone: Zone, survey: Survey, titles: string[]): FormEvidence {
  const { scope, entries, plain, grave, asked } = zone;
  const fields: FieldDescription[] = [];
  for (const { field } of entries) if (fields.push(field) === sample) break;
  const actions = actionsOf(zone, survey);
  const marks = scope
    ? spellOut(markNames.map((name) => attribute(scope.element, name)).join(' '))
    : '';
  return { fields, count: entries.size, plain, grave, asked, titles, actions, marks };
}

/** The name of the form and of the parts its first fields stand in, and those around it. */
function titlesOf(zone: Zone, scopes: Scopes): string[] {
  const titles = new Set<string>();
  let left = sample;
  const walk = (from: Scope | null) => {
    for (let scope = from; scope; scope = parentScope(scopes, scope)) {
      const name = scopeName(scope);
      if (titles.has(name)) return;
      titles.add(name);
    }
  };
  if (zone.scope) walk(zone.scope);
  for (const { scope } of zone.entries) {
    walk(scope);
    if (--left === 0) break;
  }
  titles.delete('');
  return [...titles];
}

function actionsOf(zone: Zone, survey: Survey): string[] {
  if (zone.actions === null || zone.entries.size <= sample)
    zone.actions = readActions(zone, survey);
  return zone.actions;
}

/** The texts of the buttons. Of a button made by `input` its text is an attribute, as no one types it. */
function readActions({ scope }: Zone, { root, ground }: Survey): string[] {
  const texts: string[] = [];
  let seen = 0;
  for (const button of every(scope?.element ?? root, buttons)) {
    if (++seen > mostButtons * 4) break;
    if (zoneOf(ground.scopes, scopeOf(ground.scopes, button)) !== scope) continue;
    const text = ariaName(button) || plain(textOf(button)) || plain(attribute(button, 'value'));
    if (text) texts.push(text);
    if (texts.length >= mostButtons) break;
  }
  return texts;
}
