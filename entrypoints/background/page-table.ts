/** What the extension's own pages may ask, and what answers. */
import browser from 'webextension-polyfill';
import type { Table } from '@/utils/messages/answer';
import type { PageCalls } from '@/utils/messages/calls';
import { pageSchemas as schemas } from '@/utils/messages/schema';
import { tellTab } from '@/utils/messages/tell';
import { framesOf } from './frames';
import { meantTab } from './meant-tab';
import { notesTable } from './notes-table';
import { isPageOff } from './pages-off';
import { claimPanel, closePanel, lookAtPanel } from './panels';
import { rulesPageTable } from './rules-table';
import { openSidePanel } from './side-panel';
import { switchPage } from './sites';

export const pageTable: Table<PageCalls> = {
  ...notesTable,
  ...rulesPageTable,
  claimPanel: {
    schema: schemas.claimPanel,
    async answer({ token }, caller) {
      const { prompt, formLabel, tabId, isReady } = await claimPanel(caller, token);
      return { prompt, formLabel, tabId, isReady };
    },
  },
  lookAtPanel: {
    schema: schemas.lookAtPanel,
    answer: (eye, caller) => lookAtPanel(caller, eye),
  },
  closePanel: {
    schema: schemas.closePanel,
    answer: (about, caller) => closePanel(caller, about),
  },
  openSidePanel: {
    schema: schemas.openSidePanel,
    answer: (about, caller) => openSidePanel(meantTab(about, caller)),
  },
  openReader: {
    schema: schemas.openReader,
    async answer({ address }) {
      await browser.tabs.create({ url: browser.runtime.getURL(`/reader.html#${address}`) });
    },
  },
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
        pageOff: await isPageOff((await browser.tabs.get(tabId)).url ?? ''),
      };
    },
  },
  switchPage: {
    schema: schemas.switchPage,
    answer: ({ tabId, off }) => switchPage(tabId, off),
  },
};
