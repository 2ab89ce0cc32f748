/** What the extension's own pages may ask, and what answers. */
import browser from 'webextension-polyfill';
import type { Caller, Table } from '@/utils/messages/answer';
import type { PageCalls } from '@/utils/messages/calls';
import { pageSchemas as schemas } from '@/utils/messages/schema';
import { broadcast, tellTab } from '@/utils/messages/tell';
import { framesOf } from './frames';
import { claimPanel, closePanel, lookAtPanel } from './panels';
import * as sheets from './sheets';
import { openSidePanel } from './side-panel';

/** The tab that is meant: the one named, or the one the panel stands in. */
const tabOf = (about: { tabId?: number | undefined }, caller: Caller) =>
  about.tabId ?? caller.tabId;

/** Tells other windows on the same sheet, then gives the answer on. */
async function told<T>(sheetId: string, written: Promise<T>): Promise<T> {
  const answer = await written;
  void broadcast({ event: 'sheet', sheetId });
  return answer;
}

export const pageTable: Table<PageCalls> = {
  claimPanel: {
    schema: schemas.claimPanel,
    async answer({ token }, caller) {
      const { prompt, formLabel, tabId } = await claimPanel(caller, token);
      return { prompt, formLabel, tabId };
    },
  },
  lookAtPanel: {
    schema: schemas.lookAtPanel,
    answer: ({ seen }, caller) => lookAtPanel(caller, seen),
  },
  closePanel: {
    schema: schemas.closePanel,
    answer: ({ focusBack }, caller) => closePanel(caller, focusBack),
  },
  openSidePanel: {
    schema: schemas.openSidePanel,
    answer: (about, caller) => openSidePanel(tabOf(about, caller)),
  },
  openReader: {
    schema: schemas.openReader,
    async answer({ address }) {
      await browser.tabs.create({ url: browser.runtime.getURL(`/reader.html#${address}`) });
    },
  },
  openSheet: {
    schema: schemas.openSheet,
    answer: (about, caller) => sheets.openSheet(tabOf(about, caller)),
  },
  setTick: {
    schema: schemas.setTick,
    answer: (about) => told(about.sheetId, sheets.setTick(about)),
  },
  writeNote: {
    schema: schemas.writeNote,
    answer: (about) => told(about.sheetId, sheets.writeNote(about)),
  },
  setAnswer: {
    schema: schemas.setAnswer,
    answer: (about) => told(about.sheetId, sheets.setAnswer(about)),
  },
  continueSheet: {
    schema: schemas.continueSheet,
    answer: (about, caller) =>
      told(about.sheetId, sheets.continueSheet(tabOf(about, caller), about.sheetId)),
  },
  newSheet: {
    schema: schemas.newSheet,
    answer: (about, caller) => sheets.newSheet(tabOf(about, caller)),
  },
  eraseSheet: {
    schema: schemas.eraseSheet,
    answer: ({ sheetId }) => told(sheetId, sheets.eraseSheet(sheetId)),
  },
  eraseEverything: {
    schema: schemas.eraseEverything,
    answer: () => told('', sheets.eraseEverything()),
  },
  countSheets: { schema: schemas.countSheets, answer: () => sheets.countSheets() },
  listPrompts: {
    schema: schemas.listPrompts,
    async answer({ tabId }) {
      const frames = await framesOf(tabId);
      const lists = await Promise.all(
        frames.map(([frameId]) =>
          tellTab(tabId, 'listPrompts', {}, frameId).then(
            (list) => [{ frameId, ...list }],
            // The frame is gone since it reported.
            () => [],
          ),
        ),
      );
      return lists.flat();
    },
  },
  goToField: {
    schema: schemas.goToField,
    answer: ({ tabId, frameId, key }) => tellTab(tabId, 'goToField', { key }, frameId),
  },
  tabReport: {
    schema: schemas.tabReport,
    async answer({ tabId }) {
      const frames = (await framesOf(tabId)).map(([, frame]) => frame);
      return {
        prompts: frames.reduce((sum, { prompts }) => sum + prompts, 0),
        fields: frames.reduce((sum, { fields }) => sum + fields, 0),
        stopped: frames.some(({ stopped }) => stopped),
      };
    },
  },
};
