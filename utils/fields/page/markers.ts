/** Which fields show a marker: the first of each topic in each group, where the form allows it. */
import { ambientTopics } from '@/guide/topics/ids';
import type { Entry } from './entry';

/** Sets topics and marker of the fields of one group, given in document order. */
export function mark(entries: Iterable<Entry>): void {
  const firsts = new Map<string, Entry>();
  for (const entry of entries) {
    const { found, zone, decision } = entry;
    const heard = !zone.quiet && (!decision.faint || zone.isPersonal);
    found.topics = heard ? decision.topics : [];
    found.because = heard ? decision.because : [];
    found.marker = false;
    const [topic] = found.topics;
    if (!topic || (ambientTopics.has(topic) && !zone.isPersonal)) continue;
    const first = firsts.get(topic);
    if (!first || (!isSeen(first) && isSeen(entry))) firsts.set(topic, entry);
  }
  for (const { found } of firsts.values()) found.marker = true;
}

/** False for a field that is not drawn: the marker then goes to the next of its topic. */
function isSeen({ found }: Entry): boolean {
  return found.control.checkVisibility?.() ?? true;
}
