/** What the side panel is given and what it says back. */
import type { Language } from '@/guide/languages';
import type { EmergencyNumbers } from '@/guide/model';
import type { OwnLines } from '@/utils/organisation/additions';
import type { CardMakerProps } from '../card/card-maker';
import type { ContactView, Copy } from '../contact/contact-view';
import type { ConversationContent } from '../conversation/conversation-pages';
import type { MissingGuide } from '../feedback/guide-missing';
import type { PickFieldProps } from '../field-rules/pick-field';
import type { PlacesProps } from '../places/places';
import type { GuidesProps } from '../reader/guides';
import type { SearchBoxProps } from '../search/search-box';
import type { SheetListProps } from '../sheet/sheet-list-props';
import type { ReaderDoor } from '../sources/reader-link';
import type { Flow } from '../what-now/flow';
import type { WhatNowProps } from '../what-now/what-now';

/** The side panel's tabs, in order. */
export const sidePanelTabs = ['sheet', 'whatNow', 'guides', 'contacts'] as const;
export type SidePanelTab = (typeof sidePanelTabs)[number];

/** What stands in place of the tabs while it is used. */
export const sideTools = ['conversation', 'card', 'places', 'field'] as const;
export type SideTool = (typeof sideTools)[number];

/** Each tab's part in its own object, so that each can be made by its own wiring. */
export interface SidePanelProps {
  language: Language;
  tab: SidePanelTab;
  onTab(tab: SidePanelTab): void;
  tool: SideTool | null;
  onTool(tool: SideTool | null): void;
  search: Omit<SearchBoxProps, 'autoFocus'>;
  emergency: EmergencyNumbers;
  onHideAll(): void;
  /** Stands in place of what is drawn from the guide; null: the guide is there. */
  missing: MissingGuide | null;
  sheet: SheetListProps;
  /** Made when they are in view: null until then, as are the conversation and the contacts. */
  whatNow: Omit<WhatNowProps, 'flow' | 'onCopy' | 'onTool' | 'children'> & { flow: Flow | null };
  conversation: ConversationContent | null;
  card: Pick<CardMakerProps, 'phoneOf' | 'onOpen'>;
  places: Omit<PlacesProps, 'sheet'>;
  field: PickFieldProps;
  guides: GuidesProps;
  contacts: readonly ContactView[] | null;
  /** What the user's organisation adds, above the contacts. */
  own?: OwnLines | null;
  reader: ReaderDoor;
  onCopy: Copy;
}
