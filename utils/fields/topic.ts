/** Which topics is a field about, if any? A pure function of what the page says of it. */
import { ambientTopics, type TopicId } from '@/guide/topics/ids';
import { cached } from '@/utils/text/cached';
import { isBare, isFollowUp } from './topic/bare';
import { fromAutocomplete, fromName, fromOptions, isPrivate } from './topic/evidence';
import { level } from './topic/meanings';
import { reread } from './topic/reread';
import { ownersWord } from './topic/stated';
import { isOfOffice, overrules, taken } from './topic/surroundings';
import { type Named, type Weighed, weigh } from './topic/weigh';
import type { Because, FieldDescription, FoundIn } from './types';

/** The topics of a field, strongest first, and why. */
export interface Decision {
  topics: TopicId[];
  because: Because[];
  /** True when only weak or everyday words speak for it: counts on a form about a person's situation. */
  faint: boolean;
  /** True when the form's owner says so, or a rule: heard on every form. */
  stated?: boolean;
  /** True when a rule of the user or the organisation says so: shown at this very field. */
  ruled?: boolean;
}

const mostTopics = 3;
/** Whom something is told to, and what happened before, is not what else the field is about. */
const alone: ReadonlySet<TopicId | undefined> = new Set(['consent-sharing', 'history']);
const ofMoney = /bel[øo]p|sum|amount/i;
const none: Decision = { topics: [], because: [], faint: false };

/**
 * Decides none to three topics. The owner's word, if there is one, goes before everything. `before` is the decision for the field before it, which a follow-up
 * question (`Hvis ja, beskriv`) takes over. The label decides; a group overrules only weak words; hints,
 * options, placeholder, name and autocomplete are heard only when nothing stronger speaks.
 */
export function topicsOf(field: FieldDescription, before: Decision = none): Decision {
  const stated = field.stated ? ownersWord(field.stated) : null;
  if (stated) return stated;
  if (isPrivate(field)) return none;
  const own = weigh(field.label);
  if (own.profiling) return none;
  const { label, group: around } = field;
  const byLikeness = () => decided(reread([], label, around), 'likeness', true);
  if (own.silent) return byLikeness();
  if (own.level <= level.party) return decided(reread(own.named, label, around), 'label');

  const group = weigh(field.group);
  if (before.topics.length > 0 && isFollowUp(field.label)) return before;
  if (own.named.length > 0) {
    if (isOfOffice(group, own.named)) return none;
    if (overrules(group, own.named, field.label))
      return decided(taken(group, field.label), 'group');
    return decided(reread(own.named, label, around), 'label', true);
  }
  if (group.profiling) return none;
  const found = unnamed(field, group);
  return found.topics.length > 0 ? found : byLikeness();
}

/** A label without any listed word: what stands around it and in it decides. */
function unnamed(field: FieldDescription, group: Weighed): Decision {
  const bare = isBare(field.label);
  // A label of its own words that we do not know asks about something of its own.
  if (bare && group.level <= level.party) return decided(taken(group, field.label), 'group');

  const options = fromOptions(field.options);
  if (options.length > 0) return decided(options, 'options');
  for (const place of ['hint', 'title', 'placeholder'] as const) {
    const said = weigh(field[place]);
    if (said.profiling) return none;
    if (said.level === level.plain) return decided(said.named.slice(0, 1), place);
  }
  if (field.label === '') {
    const token = fromAutocomplete(field.autocomplete);
    if (token) return decided([token], 'autocomplete');
  }
  const named = fromName(field.name, field.label === '');
  if (named.length > 0) return decided(named, 'name');
  if (!bare) return asked(field.label, group);

  const [weak] = group.named;
  if (weak?.topic === 'housing' || weak?.topic === 'observations') {
    return decided(taken(group, field.label), 'group', true);
  }
  const section = weigh(field.section);
  return section.level <= level.party && ofMoney.test(field.label)
    ? decided(taken(section, field.label), 'section')
    : none;
}

/** A question in words we do not know is about what its group is about: `Når slutter dagen?` under `Arbeid`. */
function asked(label: string, group: Weighed): Decision {
  return label.endsWith('?') && group.level === level.plain
    ? decided(group.named.slice(0, 1), 'group', true)
    : none;
}

/** Of a long form few decisions differ: the same one is kept for all fields that get it. */
const shared = cached<{ decision?: Decision }>(() => ({}));

function decided(named: readonly Named[], foundIn: FoundIn, weak = false): Decision {
  const only = alone.has(named[0]?.topic);
  const kept = named.slice(0, only ? 1 : mostTopics);
  let key = `${foundIn} ${weak}`;
  for (const { topic, word, everyday } of kept) key += ` ${topic} ${word} ${everyday}`;
  const known = shared(key);
  known.decision ??= {
    topics: kept.map(({ topic }) => topic),
    because: kept.map(({ topic, word }) => ({ topic, word, foundIn })),
    faint: kept.every(({ topic, everyday }) => (weak || everyday) && !ambientTopics.has(topic)),
  };
  return known.decision;
}
