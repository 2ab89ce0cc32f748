import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { answerCalls } from '@/utils/messages/answer';
import type { ContentCalls, PageCalls } from '@/utils/messages/calls';
import { parsePack } from '@/utils/organisation/parse';
import { watchSettings } from '@/utils/settings';
import { readPacksBy } from '@/utils/settings/organisation-pack';
import { keepFaults } from '../diagnostics/ring';
import { followRest, setRest } from './auto-lock';
import { followCommands } from './commands';
import { contentTable } from './content-table';
import { followTabs } from './frames';
import { spreadCues } from './news';
import { spreadState } from './page-state';
import { pageTable } from './page-table';
import { admitPanel } from './panels';
import { followRetention } from './retention';
import { spreadRules } from './rules';
import { followGrants, registerForGrantedSites, startInOpenTabs } from './sites';
import { closeStorageToContentScripts } from './storage-access';

/** Wiring only; listeners are added at once, so that a sleeping worker wakes to them. */
export default defineBackground({
  main() {
    keepFaults();
    readPacksBy(parsePack);
    answerCalls<ContentCalls, PageCalls>(contentTable, pageTable, admitPanel);
    followGrants();
    followTabs();
    followCommands();
    followRetention();
    followRest();
    watchSettings(() => {
      void spreadState();
      void spreadCues();
      void spreadRules();
      void setRest();
    });
    void closeStorageToContentScripts();
    void registerForGrantedSites();
    // After an update the scripts in open tabs have nobody to talk to: they start anew.
    browser.runtime.onInstalled.addListener(() => {
      void registerForGrantedSites().then((sites) =>
        sites.length ? startInOpenTabs(sites) : undefined,
      );
    });
  },
});
