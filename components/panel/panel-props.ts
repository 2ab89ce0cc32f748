/** What the panel is given and what it says back. */
import type { Language } from '@/guide/languages';
import type { Guide, GuideItem } from '@/guide/model';
import type { TopicId } from '@/guide/topics/ids';
import type { OwnLines } from '@/utils/organisation/additions';
import type { ContactView, Copy } from '../contact/contact-view';
import type { NoteView } from '../note/note-view';
import type { SheetActions, SheetView } from '../sheet/sheet-view';
import type { ReaderDoor } from '../sources/reader-link';

/** The panel's tabs, in order. */
export const panelTabs = ['look', 'ask', 'do', 'note'] as const;
export type PanelTab = (typeof panelTabs)[number];

/** The guidance, on its way, there, or not. */
export type PanelGuidance =
  | { state: 'loading' }
  /** `spare`: the guide in another language, for what was ticked. */
  | { state: 'failed'; spare?: Guide | null }
  /** Items of the topic, in the guide's order; none gives the empty state. */
  | { state: 'ready'; items: readonly GuideItem[] };

/** Everything the panel shows, and what it calls when something is pressed. */
export interface PanelProps extends SheetActions {
  language: Language;
  /** `card` beside a field; `sheet` fills a window under 480 px and is headed by the field. */
  layout: 'card' | 'sheet';
  /** True where the panel stands in the form's own page, which has a main part of its own. */
  inPage?: boolean;
  /** The field's label as the page writes it; empty when it has none. */
  fieldLabel: string;
  /** The language that the page says the label is in. */
  fieldLanguage?: string | undefined;
  topic: TopicId;
  /** All topics of the field, strongest first, the shown one included. */
  topics: readonly TopicId[];
  guidance: PanelGuidance;
  /** The person can be under 18, or it is unsure: minors first, adults' rules gone. */
  minor: boolean;
  sheet: SheetView;
  /** Something lies over the panel: a pointer's ticks do not count. */
  paused?: boolean;
  /** Ids of ticked items. */
  ticks: ReadonlySet<string>;
  /** The note as stored. */
  note: NoteView;
  /** One value per sheet and field. */
  noteKey: string;
  contact: ContactView | null;
  /** What the user's organisation adds here. */
  own?: OwnLines | null;
  reader: ReaderDoor;
  /** The tab shown first; `look` when left out. */
  tab?: PanelTab;
  onTab?(tab: PanelTab): void;
  onTopic(topic: TopicId): void;
  onTick(itemId: string, ticked: boolean): void;
  /** At every change, with the other windows' texts that are done with; saving is the receiver's job. */
  onNote(text: string, settled: readonly string[]): void;
  onCopy: Copy;
  /** Opens the side panel; left out where there is none. */
  onExpand?: (() => void) | undefined;
  onClose(): void;
  /** Tries to fetch the guidance again. */
  onRetry(): void;
}
