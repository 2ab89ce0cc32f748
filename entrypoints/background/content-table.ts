/** What a content script may ask, and what answers. */
import type { Caller, Table } from '@/utils/messages/answer';
import type { ContentCalls, FormEvent } from '@/utils/messages/calls';
import { contentSchemas as schemas } from '@/utils/messages/schema';
import { broadcast, tellTab } from '@/utils/messages/tell';
import { rememberFrame } from './frames';
import { sheetChanged, spreadCues } from './news';
import { pageState } from './page-state';
import { isPageOff } from './pages-off';
import { askPanel } from './panels';
import { rulesContentTable } from './rules-table';
import { formChanged } from './sheets';
import { openSidePanel } from './side-panel';
import { tellOfSight } from './spread';

/** Surfaces read the sheet anew when the form has another one now. */
async function tellOfForm(caller: Caller, event: FormEvent): Promise<void> {
  const changed = await formChanged(caller, event).catch(() => false);
  if (changed) void sheetChanged();
}

export const contentTable: Table<ContentCalls> = {
  ...rulesContentTable,
  report: {
    schema: schemas.report,
    async answer(about, caller) {
      // A frame of a page that is switched off, or a page that came there without a load.
      if (await isPageOff(caller.tabUrl)) {
        await tellTab(caller.tabId, 'stop', {}, caller.frameId).catch(() => undefined);
        return pageState();
      }
      await rememberFrame(caller, about);
      // Where storage is blocked there are no notes, and the markers are drawn all the same.
      await tellOfForm(caller, { kind: 'load' });
      void broadcast({ event: 'prompts', tabId: caller.tabId });
      void spreadCues(caller.tabId);
      return pageState();
    },
  },
  askPanel: {
    schema: schemas.askPanel,
    answer: (about, caller) => askPanel(caller, about),
  },
  openSidePanel: {
    schema: schemas.openSidePanel,
    answer: (_, { tabId }) => openSidePanel(tabId),
  },
  sightChanged: {
    schema: schemas.sightChanged,
    answer: (about, caller) => tellOfSight(caller, about),
  },
  formEvent: {
    schema: schemas.formEvent,
    async answer({ event }, caller) {
      await tellOfForm(caller, event);
      void broadcast({ event: 'prompts', tabId: caller.tabId });
    },
  },
};
