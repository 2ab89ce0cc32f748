/** What a content script may ask, and what answers. */
import type { Table } from '@/utils/messages/answer';
import type { ContentCalls } from '@/utils/messages/calls';
import { contentSchemas as schemas } from '@/utils/messages/schema';
import { broadcast } from '@/utils/messages/tell';
import { rememberFrame } from './frames';
import { pageState } from './hidden';
import { askPanel } from './panels';
import { formChanged } from './sheets';

export const contentTable: Table<ContentCalls> = {
  report: {
    schema: schemas.report,
    async answer(about, caller) {
      const { isNewDocument } = await rememberFrame(caller, about);
      if (isNewDocument) await formChanged(caller, about.pageId, 'load');
      void broadcast({ event: 'prompts', tabId: caller.tabId });
      return pageState();
    },
  },
  askPanel: {
    schema: schemas.askPanel,
    answer: (about, caller) => askPanel(caller, about),
  },
  formEvent: {
    schema: schemas.formEvent,
    async answer({ pageId, event }, caller) {
      await formChanged(caller, pageId, event);
      void broadcast({ event: 'prompts', tabId: caller.tabId });
    },
  },
};
