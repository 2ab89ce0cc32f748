/** What the side panel is given and what it says back. */
import type { Language } from '@/guide/languages';
import type { OwnLines } from '@/utils/organisation/additions';
import type { CardMakerProps } from '../card/card-maker';
import type { ContactView, Copy } from '../contact/contact-view';
import type { ConversationContent } from '../conversation/conversation-pages';
import type { EmergencyContacts } from '../emergency/emergency-bar';
import type { PickFieldProps } from '../field-rules/pick-field';
import type { PlacesProps } from '../places/places';
import type { GuidesProps } from '../reader/guides';
import type { SearchBoxProps } from '../search/search-box';
import type { SheetListProps } from '../sheet/sheet-list-props';
import type { ReaderDoor } from '../sources/reader-link';
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
  emergency: EmergencyContacts;
  onHideAll(): void;
  sheet: SheetListProps;
  whatNow: Omit<WhatNowProps, 'onCopy' | 'onTool' | 'children'>;
  conversation: ConversationContent;
  card: Pick<CardMakerProps, 'phoneOf' | 'onOpen'>;
  places: Omit<PlacesProps, 'sheet'>;
  field: PickFieldProps;
  guides: GuidesProps;
  contacts: readonly ContactView[];
  /** What the user's organisation adds, above the contacts. */
  own?: OwnLines | null;
  reader: ReaderDoor;
  onCopy: Copy;
}
