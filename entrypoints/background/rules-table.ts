/** What may be asked about rules and picking, by whom, and what answers. */
import type { Table } from '@/utils/messages/answer';
import type { RulesContentCalls, RulesPageCalls } from '@/utils/messages/rules-calls';
import {
  rulesContentSchemas as ofPages,
  rulesPageSchemas as own,
} from '@/utils/messages/rules-schema';
import { picked, pickerStarted, pickingOf, startPicking, stopPicking, tryRules } from './picking';
import { choosePointed, pointedAt, pointedInside, stepTo } from './picking-keys';
import { importRules, listRules, pageRules, removeRule, rulesMet, saveRule } from './rules';

/** Of content scripts. */
export const rulesContentTable: Table<RulesContentCalls> = {
  pageRules: { schema: ofPages.pageRules, answer: (_, caller) => pageRules(caller) },
  rulesMet: {
    schema: ofPages.rulesMet,
    answer: ({ met, isFirst }, caller) => rulesMet(caller, met, isFirst),
  },
  pickerStarted: { schema: ofPages.pickerStarted, answer: (_, caller) => pickerStarted(caller) },
  pickerStep: {
    schema: ofPages.pickerStep,
    answer: ({ to, when }, caller) => stepTo(caller, to, when),
  },
  pickerPointed: {
    schema: ofPages.pickerPointed,
    answer: (pointed, caller) => pointedAt(caller, pointed),
  },
  pickerInside: {
    schema: ofPages.pickerInside,
    answer: (about, caller) => pointedInside(caller, about),
  },
  pickerChoose: { schema: ofPages.pickerChoose, answer: (_, caller) => choosePointed(caller) },
  picked: { schema: ofPages.picked, answer: ({ field }, caller) => picked(caller, field) },
};

/** Of the extension's own pages. */
export const rulesPageTable: Table<RulesPageCalls> = {
  startPicking: { schema: own.startPicking, answer: ({ tabId }) => startPicking(tabId) },
  stopPicking: { schema: own.stopPicking, answer: ({ tabId }) => stopPicking(tabId) },
  picking: { schema: own.picking, answer: ({ tabId }) => pickingOf(tabId) },
  listRules: { schema: own.listRules, answer: () => listRules() },
  saveRule: { schema: own.saveRule, answer: ({ rule }) => saveRule(rule) },
  removeRule: { schema: own.removeRule, answer: ({ id }) => removeRule(id) },
  importRules: { schema: own.importRules, answer: ({ text }) => importRules(text) },
  tryRules: { schema: own.tryRules, answer: () => tryRules() },
};
