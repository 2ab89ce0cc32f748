/** What someone decided about the fields of a site, kept by meaning. Plain data, no patterns. */
import type { TopicId } from '@/guide/topics/ids';

/** A field by what the page calls it. A part left out may be anything; a selector is the last resort. */
export interface FieldMeaning {
  label: string;
  group?: string | undefined;
  section?: string | undefined;
  /** `text`, `date`, `radio` …: see `FieldDescription`. */
  type?: string | undefined;
  selector?: string | undefined;
}

/** One decision: these topics for the fields that fit; an empty list silences them. */
export interface FieldRule {
  id: string;
  /** Such as `https://sak.kommune.example`. */
  site: string;
  field: FieldMeaning;
  topics: TopicId[];
}
