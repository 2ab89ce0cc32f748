/** Which fields show a marker: the first of each topic in each group, where the form allows it. */
import { ambientTopics, type TopicId } from '@/guide/topics/ids';
import type { Entry } from './entry';

const none: never[] = [];

/** The field that holds the marker of each topic, by group. */
export type Holders = Map<object, Map<TopicId, Entry>>;

/**
 * Sets topics and marker of fields whose decision or form is new. Order numbers are up to date; a field
 * that stands before the holder of its topic takes the marker over.
 */
export function mark(holders: Holders, entries: Iterable<Entry>): void {
  const seen = new Map<Entry, boolean>();
  const isSeen = (entry: Entry) => {
    let is = seen.get(entry);
    if (is === undefined) {
      is = isDrawn(entry);
      seen.set(entry, is);
    }
    return is;
  };
  for (const entry of entries) {
    unmark(holders, entry);
    hear(entry);
    const [topic] = entry.topics;
    if (!topic) continue;
    if (entry.decision.ruled) {
      entry.marker = true;
      continue;
    }
    const isAmbient = ambientTopics.has(topic) && !entry.decision.stated;
    if (isAmbient && !entry.zone.isPersonal) continue;
    let ofGroup = holders.get(entry.group);
    if (!ofGroup) {
      ofGroup = new Map();
      holders.set(entry.group, ofGroup);
    }
    const holder = ofGroup.get(topic);
    if (holder && !isBetter(entry, holder, isSeen)) continue;
    if (holder) holder.marker = false;
    ofGroup.set(topic, entry);
    entry.marker = true;
  }
}

/** Takes the marker of a field away; true when another of its group may now need it. */
export function unmark(holders: Holders, entry: Entry): boolean {
  if (!entry.marker) return false;
  entry.marker = false;
  const ofGroup = holders.get(entry.group);
  const [topic] = entry.topics;
  if (!ofGroup || !topic || ofGroup.get(topic) !== entry) return false;
  ofGroup.delete(topic);
  if (ofGroup.size === 0) holders.delete(entry.group);
  return true;
}

/** Gives a field the topics decided for it, unless its form is to stay quiet. */
function hear(entry: Entry): void {
  const { zone, decision } = entry;
  const heard = decision.stated || (!zone.quiet && (!decision.faint || zone.isPersonal));
  entry.topics = heard ? decision.topics : none;
  entry.because = heard ? decision.because : none;
}

/** The first in the document, unless only the later one is drawn. */
function isBetter(entry: Entry, holder: Entry, isSeen: (entry: Entry) => boolean): boolean {
  if (entry.order < holder.order) return isSeen(entry) || !isSeen(holder);
  return !isSeen(holder) && isSeen(entry);
}

/** False for a field that is not drawn: the marker then goes to the next of its topic. */
function isDrawn({ control }: Entry): boolean {
  return control.checkVisibility?.() ?? true;
}
