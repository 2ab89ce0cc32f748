/** What the weaker signs say: options, name, autocomplete and type. */
import type { TopicId } from '@/guide/topics/ids';
import { spellOut } from '@/utils/text';
import type { FieldDescription } from '../types';
import { level } from './meanings';
import { type Named, weigh } from './weigh';

/** Autofill tokens of the HTML standard that speak of a topic. */
const tokens: Record<string, TopicId> = {
  bday: 'age',
  'bday-day': 'age',
  'bday-month': 'age',
  'bday-year': 'age',
  tel: 'communications',
  'tel-national': 'communications',
  'tel-local': 'communications',
  email: 'communications',
  impp: 'communications',
  'street-address': 'housing',
  'address-line1': 'housing',
  'organization-title': 'work',
  organization: 'work',
  language: 'language',
};

const privateTokens =
  /(^|[ -])(cc-.*|(new|current)-password|one-time-code|username|sex|webauthn|transaction-.*)$/;
const privateTypes: ReadonlySet<string> = new Set(['password', 'search']);

/** True for fields that never get a prompt: passwords, search boxes, card numbers. */
export function isPrivate(field: FieldDescription): boolean {
  if (privateTypes.has(field.type)) return true;
  return field.autocomplete !== '' && privateTokens.test(field.autocomplete);
}

/** The topic of an `autocomplete` value such as `section-a shipping street-address`. */
export function fromAutocomplete(autocomplete: string): Named | null {
  const token = autocomplete.toLowerCase().split(' ').at(-1) ?? '';
  const topic = Object.hasOwn(tokens, token) ? tokens[token] : undefined;
  return topic ? { topic, word: token, everyday: true } : null;
}

/** A topic that at least two and at least half of the options name plainly. */
export function fromOptions(options: string[]): Named[] {
  if (options.length < 2) return [];
  const counts = new Map<TopicId, Named & { count: number }>();
  for (const option of options) {
    const said = weigh(option);
    if (said.profiling) return [];
    const [first] = said.named;
    if (!first || said.level === level.weak) continue;
    const before = counts.get(first.topic);
    if (before) {
      before.count++;
      before.everyday &&= first.everyday;
    } else counts.set(first.topic, { ...first, count: 1 });
  }
  const most = [...counts.values()].find(({ count }) => count >= 2 && count * 2 >= options.length);
  return most ? [most] : [];
}

/** The first topic that an identifier names: `employerName`. Weak words count where there is no label. */
export function fromName(name: string, alone: boolean): Named[] {
  if (name === '') return [];
  const [last = ''] = name.match(/[^.[\]:/$]+(?=[\].]*$)/) ?? [];
  const said = weigh(spellOut(last));
  return alone || said.level <= level.party ? said.named.slice(0, 1) : [];
}
