/**
 * Everything that is said between the parts, by direction. Each call has a sentence saying when it
 * is sent. What is sent is plain data; the receiver checks the sender first and the content second.
 */
import type { Language } from '@/guide/languages';
import type { TopicId } from '@/guide/topics/ids';
import type { NotesCalls } from './notes-calls';
import type { PickerTabCalls, RulesContentCalls, RulesPageCalls } from './rules-calls';

/** A field that has something to show, as plain data. */
export interface Prompt {
  /** The field by its meaning: name, group, section, type, number among equals. */
  key: string;
  label: string;
  group: string;
  section: string;
  /** As the page says it, as a language tag; left out where it says none. */
  language?: string | undefined;
  /** One to three, strongest first. */
  topics: TopicId[];
  because: { topic: TopicId; word: string; foundIn: string }[];
  /** False for fields of the sheet that show no marker. */
  marker: boolean;
}

/** What a content script must know to draw. */
export interface PageState {
  hidden: boolean;
  language: Language;
  wording: 'discreet' | 'plain';
  panelInPage: 'on' | 'read-only' | 'off';
  /** Whether markers show where something is written. */
  noteCues: 'on' | 'off';
}

/** Why the panel may not be seen as it is: taken out, made tiny, restyled, or lain over. */
export type Doubt = 'gone' | 'size' | 'style' | 'covered';

/** What the panel's own page knows. */
export interface PanelEye {
  /** It sees itself, as far as the browser tells. */
  seen: boolean;
  /** Its note is being written this very moment. */
  writing: boolean;
}

/** How the panel stands in its page, by the page's side. */
export interface Sight {
  doubt: Doubt | null;
  /** Milliseconds since it last moved or was in doubt. */
  stillFor: number;
}

/** How the panel is closed. */
export interface ClosePanel {
  focusBack: boolean;
  /** A new one takes its place at the same field. */
  again?: boolean | undefined;
}

/** What happened to the form, so that one person's notes never meet another's form. */
export type FormEvent =
  | { kind: 'load' | 'submit' | 'reset' | 'replaced' | 'restored' }
  | {
      kind: 'navigated';
      /** The kind of history change, where the browser tells. */
      how?: 'push' | 'replace' | 'traverse' | undefined;
      /** A link to the new address stood in the page before. */
      linked?: boolean | undefined;
      /** Key of the history entry. */
      entry?: string | undefined;
    };

/** Content script to background: only what drawing and opening the panel need. */
export interface ContentCalls extends RulesContentCalls {
  /** The page has, or no longer has, something to show; `pageId` is new for each document. */
  report(about: {
    pageId: string;
    prompts: number;
    fields: number;
    stopped: boolean;
    /** The page's title and main headings. */
    headings: string[];
  }): Promise<PageState>;
  /** A marker was pressed, and a frame with this one-time token is loading. */
  askPanel(about: {
    pageId: string;
    formLabel: string;
    prompt: Prompt;
    /** Only made ready, unseen, for a press that may follow. */
    isReady: boolean;
    token: string;
    /** The placing script is not in this page yet. */
    needsTools: boolean;
  }): Promise<{
    /** False: not made ready, since another frame of the tab has a panel. */
    isGranted: boolean;
  }>;
  /** A marker was pressed where the panel is switched off in pages: the side panel instead. */
  openSidePanel(about: { pageId: string }): Promise<void>;
  /** The open panel came into doubt, or out of it. */
  sightChanged(about: { pageId: string; doubt: Doubt | null }): Promise<void>;
  /** The form was sent, emptied or shown anew, or the address changed without a load. */
  formEvent(about: { pageId: string; event: FormEvent }): Promise<void>;
}

/** Background to the content script of one frame. */
export interface TabCalls extends PickerTabCalls {
  /** Another language, wording, or use of the panel. */
  setState(state: PageState): Promise<void>;
  /** Only while markers are to show where something is written: at these fields, by key. */
  setNoted(about: { keys: string[] }): Promise<void>;
  /** *Hide all* was pressed, or everything is called back. */
  setHidden(about: { hidden: boolean }): Promise<void>;
  /** The side panel wants the form's prompts, in the form's order. */
  listPrompts(about: Record<string, never>): Promise<{ prompts: Prompt[]; formLabel: string }>;
  /** The sheet's *go to field* was pressed. */
  goToField(about: { key: string }): Promise<void>;
  /** The shortcut for the focused field was pressed. */
  openFocused(about: Record<string, never>): Promise<void>;
  /** Before a press in the panel counts, and while its note is being written. */
  lookAtPanel(about: PanelEye): Promise<Sight>;
  /** Esc or close in the panel: take the frame away and give the focus back. */
  closePanel(about: ClosePanel): Promise<void>;
  /** A rule about fields was made, changed or taken away: ask again. */
  rulesChanged(about: Record<string, never>): Promise<void>;
  /** The site was switched off: leave without a trace. */
  stop(about: Record<string, never>): Promise<void>;
}

/** Background to the extension's own pages, to all at once. */
export type Broadcast =
  /** The prompts of a tab, or the tab in view, may have changed. */
  | { event: 'prompts'; tabId: number }
  /** A sheet was written, by the window `writer`; empty: any sheet, nobody's write. */
  | { event: 'sheet'; sheetId: string; writer: string }
  /** The picking of a field in this tab began, ended or gave a field. */
  | { event: 'picking'; tabId: number }
  /** The vault was opened, closed, or protected otherwise. */
  | { event: 'vault' }
  /** The panel in this tab came into doubt, or out of it. */
  | { event: 'sight'; tabId: number; doubt: Doubt | null };

/** What the panel is opened for. */
export interface PanelTask {
  prompt: Prompt;
  formLabel: string;
  /** The tab it stands in. */
  tabId: number;
  /** Made before it is to be seen: news of its sight says when. */
  isReady: boolean;
}

/** The prompts of one frame of a tab. */
export interface FramePrompts {
  frameId: number;
  formLabel: string;
  prompts: Prompt[];
}

/** The extension's own pages to the background. `tabId` is left out by the panel: its tab is known. */
export interface PageCalls extends NotesCalls, RulesPageCalls {
  /** The framed panel page brings its token. */
  claimPanel(about: { token: string }): Promise<PanelTask>;
  /** A pointer's press in the panel is to change something, it sees itself covered, or its note is being written. */
  lookAtPanel(about: PanelEye): Promise<Sight>;
  /** Esc or close in the panel, or *try again*. */
  closePanel(about: ClosePanel): Promise<void>;
  /** *More room* in the panel: the side panel, or a tab where there is none. */
  openSidePanel(about: { tabId?: number }): Promise<void>;
  /** A source line was pressed: the guide's page in a tab of its own. */
  openReader(about: { address: string }): Promise<void>;
  /** All prompts of a tab's form, frame by frame. */
  listPrompts(about: { tabId: number }): Promise<FramePrompts[]>;
  goToField(about: { tabId: number; frameId: number; key: string }): Promise<void>;
  /** What a tab's frames reported: for the popup. */
  tabReport(about: {
    tabId: number;
  }): Promise<{ prompts: number; fields: number; stopped: boolean; pageOff: boolean }>;
  /** *Not on this page* was pressed, or taken back. */
  switchPage(about: { tabId: number; off: boolean }): Promise<void>;
}
