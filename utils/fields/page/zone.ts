/** One form of a page: its fields together, whether it stays quiet, and whether it is about a person. */
import { ambientTopics, impersonalTopics, type TopicId } from '@/guide/topics/ids';
import { plain, spellOut } from '@/utils/text';
import { ariaName } from '../describe/aria';
import { attribute, every, matches, type Root } from '../describe/native';
import { scopeName } from '../describe/scope-name';
import { parentScope, type Scope, type Scopes } from '../describe/scopes';
import { textOf } from '../describe/text';
import type { Entry } from './entry';
import { type FormEvidence, isAboutSituation, quietKind } from './quiet';

/** A form, or what a page has outside all forms. */
export interface Zone {
  /** Its border; null for the page itself. */
  scope: Scope | null;
  entries: Set<Entry>;
  /** Fields that plainly name a topic that not every form has. */
  plain: number;
  /** Those of them that speak of a person. */
  personal: number;
  quiet: boolean;
  isPersonal: boolean;
}

const sample = 40;
const mostButtons = 24;
const buttons = 'button,input[type=submit],input[type=button],input[type=image],[role=button]';
const frames = 'nav,header,footer,[role=navigation],[role=banner],[role=contentinfo]';

/** Topics that any form may have a word of: they do not make it one about a person. */
const anywhere: ReadonlySet<TopicId> = new Set(['observations', 'consent-sharing']);

export function emptyZone(scope: Scope | null): Zone {
  return { scope, entries: new Set(), plain: 0, personal: 0, quiet: false, isPersonal: false };
}

/** Counts a field in (1) or out (-1). */
export function count(zone: Zone, entry: Entry, sign: 1 | -1): void {
  if (sign === 1) zone.entries.add(entry);
  else zone.entries.delete(entry);
  const { topics, faint } = entry.decision;
  if (faint) return;
  const telling = topics.filter((topic) => !ambientTopics.has(topic) && !anywhere.has(topic));
  if (telling.length > 0) zone.plain += sign;
  if (telling.some((topic) => !impersonalTopics.has(topic))) zone.personal += sign;
}

/** Decides what kind of form it is; true when that changed. */
export function judge(zone: Zone, scopes: Scopes, root: Root, pageTitle: string): boolean {
  const { quiet, isPersonal } = zone;
  const titles = titlesOf(zone, scopes);
  zone.quiet = isFrame(zone) || quietKind(evidence(zone, root, titles)) !== null;
  zone.isPersonal = !zone.quiet && (zone.personal > 0 || isAboutSituation([pageTitle, ...titles]));
  return quiet !== zone.quiet || isPersonal !== zone.isPersonal;
}

const isFrame = ({ scope }: Zone) => scope !== null && matches(scope.element, frames);

function evidence(zone: Zone, root: Root, titles: string[]): FormEvidence {
  const fields = [];
  for (const { field } of zone.entries) if (fields.push(field) >= sample) break;
  const element = zone.scope?.element ?? null;
  return {
    fields,
    count: zone.entries.size,
    plain: zone.plain,
    titles,
    actions: actionsIn(element ?? root),
    marks: element ? marksOf(element) : '',
    search: element !== null && matches(element, 'search,[role=search]'),
  };
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

/** The texts of the buttons. Of a button made by `input` its text is an attribute, as no one types it. */
function actionsIn(within: Element | Root): string[] {
  const texts: string[] = [];
  for (const button of every(within, buttons)) {
    const text = ariaName(button) || plain(textOf(button)) || plain(attribute(button, 'value'));
    if (text) texts.push(text);
    if (texts.length >= mostButtons) break;
  }
  return texts;
}

function marksOf(element: Element): string {
  const words = ['id', 'class', 'name', 'action', 'role'].map((name) => attribute(element, name));
  return spellOut(words.join(' '));
}
