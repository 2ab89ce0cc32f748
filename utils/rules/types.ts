/** What someone decided about the fields of a site, kept by meaning. Plain data, no patterns. */
import type { TopicId } from '@/guide/topics/ids';

/**
 * A field by what the page calls it, each part as the detector describes it (`FieldDescription`). A part
 * left out may be anything; a name alone means every field of that name.
 */
export interface FieldMeaning {
  /** The field's own name; empty only where a selector says which it is. */
  label: string;
  group?: string | undefined;
  section?: string | undefined;
  /** `text`, `date`, `radio` … */
  type?: string | undefined;
  /** The last resort: asked only where the rest leaves several fields, or the field has no name. */
  selector?: string | undefined;
}

/** One decision: these topics for the fields that fit; an empty list silences them. */
export interface FieldRule {
  id: string;
  /** Such as `https://sak.kommune.example`. */
  site: string;
  field: FieldMeaning;
  /** At most three. */
  topics: TopicId[];
  /** The form it was decided on, as `placeOf` shapes its address: `https://sak.example/sak/*`. */
  form?: string | undefined;
  /** True where it holds on that form and nowhere else. */
  onlyThere?: boolean | undefined;
  /** The one case it holds for, as a keyed hash (32 hex digits): the case's number is kept nowhere. */
  caseHash?: string | undefined;
}

/** Whose decision: an organisation's comes before its user's. */
export type RuledBy = 'organisation' | 'user';

/** A rule as a page is told of it. In the order in which rules count: the first that fits decides. */
export interface PageRule extends FieldMeaning {
  id: string;
  by: RuledBy;
  topics: TopicId[];
  /** True on the form where it was decided: there a change of group and section is forgiven. */
  isHome: boolean;
}
