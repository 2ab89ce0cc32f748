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
  /** `leader`: the frame that has the keyboard, once one began. */
  | { state: 'picking'; leader?: number }
  | {
      state: 'picked';
      field: PickedField;
      site: string;
      /** Its form's address, as rules keep it. */
      form: string;
      /** The rule that decides it, and whose. */
      decided: { rule: FieldRule; by: RuledBy } | null;
    };

/** Content script to background. */
export interface RulesContentCalls {
  /** A page begins, went elsewhere, or was told that rules changed. */
  pageRules(about: Record<string, never>): Promise<PageRule[]>;
  /** A page was read: which of its rules met a field. */
  rulesMet(about: { met: string[]; isFirst: boolean }): Promise<void>;
  /** The picker runs in a frame; null: it was not asked for, and is to go. */
  pickerStarted(
    about: Record<string, never>,
  ): Promise<{ language: Language; leads: boolean } | null>;
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
