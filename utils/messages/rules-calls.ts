/** What is said about rules and the picking of a field. */
import type { Language } from '@/guide/languages';
import type { TopicId } from '@/guide/topics/ids';
import type { Problem } from '@/utils/data-file/problem';
import type { FieldRule, PageRule, RuledBy } from '@/utils/rules/types';

/** A rule as the options list it. */
export interface ListedRule {
  rule: FieldRule;
  by: RuledBy;
  /** Page after page had no field that it means. */
  isStale: boolean;
  /** Midnight of the day it last met a field (milliseconds since 1970). */
  lastMet: number | null;
}

/** A field that was picked, as its page's script understands it. */
export interface PickedField {
  label: string;
  group: string;
  section: string;
  type: string;
  /** Where name and place do not tell it from others of the page. */
  selector?: string | undefined;
  topics: TopicId[];
  because: { topic: TopicId; word: string; foundIn: string }[];
  /** The rule that decides it now. */
  ruleId: string | null;
}

/** How the picking stands in a tab. */
export type Picking =
  | { state: 'off' }
  /** In these frames, the first of which has the bar and the keyboard; `inner` by the frame around. */
  | { state: 'picking'; frames: number[]; inner: Record<number, InnerFrame[]> }
  | {
      state: 'picked';
      field: PickedField;
      site: string;
      /** Its form's address, as rules keep it. */
      form: string;
      /** The case it stands in, as rules keep it; null where the address names none. */
      caseHash: string | null;
      /** The rule that decides it, and whose. */
      decided: { rule: FieldRule; by: RuledBy } | null;
    };

/** A frame within a frame, both of which we are on in. */
export interface InnerFrame {
  /** Which of `frames` it is. */
  frame: number;
  /** It has a picker of its own. */
  picks: boolean;
}

/** One frame's part in the picking. */
export interface FrameOutline {
  /**
   * Which of its parent's `frames` each is, from the topmost page down; empty for that page, -1 for a
   * frame that its parent does not count.
   */
  path: number[];
  /** In document order: null for a field that is shown, a number for that one of `frames`. */
  parts: (number | null)[];
  /** The field that is pointed at, counted from 0; -1: none. */
  at: number;
  /** When that began (milliseconds since 1970). */
  since: number;
}

/** Upper and lower edge in a frame's view, in CSS pixels. */
export interface Reach {
  top: number;
  bottom: number;
}

/** What the bar says of the field that is pointed at, in whichever frame it stands. */
export interface PickerSays {
  name: string;
  /** From 1, among all fields of the tab. */
  number: number;
  of: number;
  /** Lower edge of the field in the view of the frame that has the bar, where that is known. */
  bottom: number | null;
}

/** Where the keys lead. */
export type PickerStep = 'next' | 'back' | 'first' | 'last';

/** Background to a frame's picker; `when` is the time of the press or movement behind it. */
export interface PickerTabCalls {
  pickerOutline(about: Record<string, never>): Promise<FrameOutline>;
  /** The keys came to this field of the frame. Null where it is gone. */
  pickerShow(about: { index: number; when: number }): Promise<(Reach & { name: string }) | null>;
  /** Another frame has what is pointed at, unless this one has since. */
  pickerClear(about: { when: number }): Promise<void>;
  /** The frame around has the pointer, at this point of this one's view. */
  pickerPointAt(about: { x: number; y: number; press: boolean }): Promise<void>;
  /** Brings part of one of its `frames` into view; gives where that is in its own. */
  pickerReveal(about: Reach & { frame: number }): Promise<Reach | null>;
  /** For the frame that has the bar; `beyond`: a frame is pointed at that we are not on in. */
  pickerSay(about: { field: PickerSays | null; beyond: boolean; when: number }): Promise<void>;
  /** What is pointed at in this frame is picked. */
  pickerChoose(about: Record<string, never>): Promise<void>;
  /** A field was picked in another frame, or the picking was given up. */
  stopPicking(about: Record<string, never>): Promise<void>;
}

/** Content script to background. */
export interface RulesContentCalls {
  /** A page begins, went elsewhere, or was told that rules changed. */
  pageRules(about: Record<string, never>): Promise<PageRule[]>;
  /** A page was read: which of its rules met a field. */
  rulesMet(about: { met: string[]; isFirst: boolean }): Promise<void>;
  /** The picker runs in a frame; null: it was not asked for, and is to go. */
  pickerStarted(
    about: Record<string, never>,
  ): Promise<{ language: Language; leads: boolean; inner: InnerFrame[] } | null>;
  /** A key was pressed in the bar; answered when the field is shown. */
  pickerStep(about: { to: PickerStep; when: number }): Promise<void>;
  /** The pointer came to a field of the frame, or left it (-1), maybe to where we are not on. */
  pickerPointed(about: {
    index: number;
    name: string;
    beyond: boolean;
    when: number;
  }): Promise<void>;
  /** The pointer is over that one of the frame's `frames`, at this point of its view. */
  pickerInside(about: { frame: number; x: number; y: number; press: boolean }): Promise<void>;
  /** Enter in the bar: what is pointed at, in whichever frame, is picked. */
  pickerChoose(about: Record<string, never>): Promise<void>;
  /** A field was picked, or the picking was given up. */
  picked(about: { field: PickedField | null }): Promise<void>;
}

/** The extension's own pages to the background. */
export interface RulesPageCalls {
  /** *Pick a field* was pressed. */
  startPicking(about: { tabId: number }): Promise<void>;
  stopPicking(about: { tabId: number }): Promise<void>;
  picking(about: { tabId: number }): Promise<Picking>;
  listRules(about: Record<string, never>): Promise<ListedRule[]>;
  saveRule(about: { rule: FieldRule }): Promise<void>;
  removeRule(about: { id: string }): Promise<void>;
  /** A file was chosen. Gives every problem; with one, nothing changes. */
  importRules(about: { text: string }): Promise<Problem[]>;
  /** *Try on open pages*: how many open pages have a field that a rule means, by its id. */
  tryRules(about: Record<string, never>): Promise<Record<string, number>>;
}
