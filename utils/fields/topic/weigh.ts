/** What does one text say a field is about: the plainest words in it, in their order. */
import type { TopicId } from '@/guide/topics/ids';
import { cached } from '@/utils/text/cached';
import type { Hit } from '@/utils/text/lexicon';
import { type LabelSubject, level } from './meanings';
import { listedIn } from './vocabulary';

/** A topic named by a text, and the word that names it. */
export interface Named {
  topic: TopicId;
  word: string;
  /** True where only words name it that customers' forms have too: `reise`, `inntekt`. */
  everyday: boolean;
}

/** What a text says. `silent`: whatever else stands near, this field gets no topic. */
export interface Weighed {
  silent: boolean;
  /** True where the text asks for what must not be profiled. */
  profiling: boolean;
  /** How plainly the topics are named; `Infinity` when none is. */
  level: number;
  named: Named[];
}

/** Relatives and employers named after something plainer are asked about too: `Visa tied to partner?` */
const besides: ReadonlySet<TopicId> = new Set(['family-network', 'work']);
/** What a thing may have as well, and means nothing then: `Alder på bygget`. */
const ofPersons: ReadonlySet<TopicId> = new Set(['age', 'debt', 'health']);
const notTopics: ReadonlySet<LabelSubject> = new Set(['profiling', 'neutral', 'thing', 'ordinary']);
const nothing: Weighed = { silent: false, profiling: false, level: Infinity, named: [] };
const silence: Weighed = { ...nothing, silent: true };
const remembered = cached((text) => {
  const hits = listedIn(text);
  return hits.length === 0 ? nothing : fromHits(hits);
});

/**
 * Reads a text. Plain words beat parties (`arbeidsgiver`), these beat matters of the office
 * (`saksbehandler`), these beat weak words (`telefon`): only the plainest that are there count.
 */
export function weigh(text: string): Weighed {
  return text === '' ? nothing : remembered(text);
}

function fromHits(hits: readonly Hit<LabelSubject>[]): Weighed {
  const said = (other: LabelSubject) => hits.some(({ subject }) => subject === other);
  if (said('profiling')) return { ...silence, profiling: true };
  if (said('ordinary')) return silence;
  const thing = said('thing');
  const office = thing || said('neutral');
  for (const rank of Object.values(level)) {
    if (office && rank === level.weak) return silence;
    const named: Named[] = [];
    for (const { subject, level: at, word, everyday } of hits) {
      if (!isTopic(subject) || (thing && (everyday || ofPersons.has(subject)))) continue;
      if (at !== rank && !(at === level.party && besides.has(subject) && named.length > 0))
        continue;
      const known = named.find(({ topic }) => topic === subject);
      if (known) known.everyday &&= everyday;
      else named.push({ topic: subject, word, everyday });
    }
    if (named.length > 0) return { silent: false, profiling: false, level: rank, named };
  }
  return office ? silence : nothing;
}

function isTopic(subject: LabelSubject): subject is TopicId {
  return !notTopics.has(subject);
}
