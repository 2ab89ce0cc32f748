/** The built guide in one language, as the surfaces read it. */
import type { Language } from './languages';
import type { TopicId } from './topics/ids';
import type {
  AppliesTo,
  ChapterId,
  Form,
  Kind,
  Need,
  PlaceKind,
  Role,
  SourceId,
} from './vocabulary';

/** Where a line is written. */
export interface SourceLine {
  source: SourceId;
  /** Short, as beside a sign: "KOM del 4". */
  label: string;
  /** Whole: document, publisher, year, part. */
  full: string;
  /** The year said beside older sources; null when the source is undated. */
  year: number | null;
  /** Inventory ids, for the curious and for tests. */
  rows: string[];
}

export interface GuideItem {
  id: string;
  /** Opaque address in the reader, such as `i4f2a`. */
  address: string;
  kind: Kind;
  topics: TopicId[];
  applies: AppliesTo;
  forms: Form[];
  roles: Role[];
  places: PlaceKind[];
  chapter: ChapterId;
  section: string;
  text: string;
  detail: string | null;
  followUps: string[];
  contacts: string[];
  sources: SourceLine[];
  /** Rests only on 2012: dated background, never shown as current. */
  dated: boolean;
  reviewed: { by: string; date: string } | null;
}

/** Opening hours: weekdays 1 (Monday) to 7, minutes since midnight in Europe/Oslo. */
export interface OpenSpan {
  days: number[];
  from: number;
  to: number;
}

export interface GuideContact {
  id: string;
  address: string;
  name: string;
  what: string;
  who: string | null;
  needs: Need[];
  applies: AppliesTo;
  topics: TopicId[];
  roles: Role[];
  phone: string | null;
  email: string | null;
  web: string[];
  languages: string[];
  places: string[];
  /** null: no source states any hours, so none are shown. */
  hours: 'always' | OpenSpan[] | null;
  anonymous: boolean;
  free: boolean;
  adviceOnly: boolean;
  sources: SourceLine[];
  reviewed: { by: string; date: string } | null;
}

export interface GuideSection {
  id: string;
  address: string;
  title: string;
  items: string[];
}

export interface GuideChapter {
  id: ChapterId;
  address: string;
  sections: GuideSection[];
}

export interface GuideSource {
  id: SourceId;
  short: string;
  title: string;
  publisher: string;
  year: number | null;
  yearNote: string | null;
  web: string | null;
}

/** The numbers that are always in sight: police, medical emergency and the children's line. */
export type EmergencyNumbers = Record<
  'danger' | 'health' | 'child',
  Pick<GuideContact, 'name' | 'phone'>
>;

/** Everything the surfaces show, in one language. */
export interface Guide {
  language: Language;
  /** ISO date of this edition. */
  edition: string;
  sources: GuideSource[];
  chapters: GuideChapter[];
  items: GuideItem[];
  contacts: GuideContact[];
}
