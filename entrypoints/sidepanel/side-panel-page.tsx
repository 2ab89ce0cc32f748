/** The side panel with its data: the sheet of the form in view, the steps, guides and contacts. */

import emergency from 'virtual:guide/emergency';
import { useCallback, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { cardAddress } from '@/components/card/card-address';
import { SidePanel } from '@/components/sidepanel/side-panel';
import {
  type SidePanelTab,
  type SideTool,
  sidePanelTabs,
  sideTools,
} from '@/components/sidepanel/side-panel-props';
import { type Language, languages } from '@/guide/languages';
import { ageStep } from '@/guide/what-now';
import type { Settings } from '@/utils/settings';
import { copyText } from '../pages/copy-text';
import { flowOf } from '../pages/flow-of';
import { isOldEdition } from '../pages/old-edition';
import { phoneOf } from '../pages/phone-of';
import { setHidden } from '../pages/set-hidden';
import { keptOf, startAnewAt } from '../pages/start-anew';
import { useContactViews } from '../pages/use-contact-views';
import { type GrowingGuide, useGuideAfterPaint } from '../pages/use-growing-guide';
import { ownLines, usePack } from '../pages/use-pack';
import { usePageLanguage } from '../pages/use-page-language';
import { useSearch } from '../pages/use-search';
import { useSettings } from '../pages/use-settings';
import { useSheet } from '../pages/use-sheet';
import { conversationContent } from './conversation-content';
import { useAnswers } from './use-answers';
import { useForm } from './use-form';
import { usePicking } from './use-picking';
import { usePlaces } from './use-places';
import { useSheetList } from './use-sheet-list';
import { useTabInView } from './use-tab-in-view';

/** Where one was when the page started anew. */
const keptTab = sidePanelTabs.find((tab) => tab === keptOf('tab'));
const keptTool = sideTools.find((tool) => tool === keptOf('tool'));
const keptSummary = languages.find((language) => language === keptOf('summary')) ?? null;

/** Blank until the settings are read; what the guide says comes after the first paint. */
export function SidePanelPage() {
  const settings = useSettings()?.values ?? null;
  usePageLanguage(settings?.language ?? null);
  const grown = useGuideAfterPaint(settings?.language ?? null);
  if (!settings || !grown) return null;
  return <WithGuide {...grown} settings={settings} />;
}

function WithGuide({ guide, why, settings }: GrowingGuide & { settings: Settings }) {
  const tabId = useTabInView();
  const form = useForm(tabId);
  const inUse = useSheet(tabId);
  const { pack } = usePack();
  const { given, under18, answer } = useAnswers(inUse, tabId);
  const [tab, setTab] = useState<SidePanelTab>(keptTab ?? 'sheet');
  const [tool, setTool] = useState<SideTool | null>(keptTool ?? null);
  const onRetry = (summary?: Language) => startAnewAt({ tab, tool, summary: summary ?? null });
  const missing = why && { why, onRetry: () => onRetry() };
  const search = useSearch(settings.language, settings.role, () => onRetry());
  const [address, setAddress] = useState('');
  const sheet = useSheetList({
    guide,
    missing,
    settings,
    tabId,
    form,
    inUse,
    pack,
    under18,
    onUnder18: (age) => answer(ageStep, age),
    keptSummary,
    onRetry,
  });
  const now = useMemo(() => new Date(), []);
  const minor = under18 === 'yes';
  const isHere = why === null;
  const viewOf = useContactViews();
  // Hours are counted for what is in view: for all contacts at once it takes a tenth of a second.
  const isAsked = isHere && tab === 'whatNow';
  const flow = useMemo(
    () => (isAsked ? flowOf(guide, viewOf, minor) : null),
    [isAsked, guide, viewOf, minor],
  );
  const field = usePicking(
    tabId,
    useCallback(() => setTool('field'), []),
  );
  const places = usePlaces(guide, inUse, minor);
  const isTalking = isHere && tool === 'conversation';
  const conversation = useMemo(
    () => (isTalking ? conversationContent(guide, viewOf) : null),
    [isTalking, guide, viewOf],
  );
  const isCalling = isHere && tab === 'contacts';
  const contacts = useMemo(
    () => (isCalling ? guide.contacts.map((contact) => viewOf(contact, guide)) : null),
    [isCalling, guide, viewOf],
  );
  const openPlace = (place: string) => {
    setAddress(place);
    setTool(null);
    setTab(guide.contacts.some((one) => one.address === place) ? 'contacts' : 'guides');
    search.ask('');
  };
  return (
    <SidePanel
      language={settings.language}
      tab={tab}
      onTab={setTab}
      tool={tool}
      onTool={setTool}
      search={{
        query: search.query,
        hits: search.hits,
        missing: search.missing,
        onQuery: search.ask,
        onOpen: (hit) => openPlace(hit.address),
      }}
      emergency={emergency[settings.language]}
      onHideAll={() => void setHidden(true)}
      missing={missing}
      sheet={sheet}
      whatNow={{
        flow,
        answers: given,
        onAnswer: answer,
        onBack: (step) => answer(step, null),
        onRestart: () => {
          for (const step of Object.keys(given)) answer(step, null);
        },
      }}
      conversation={conversation}
      places={places}
      field={field}
      card={{
        phoneOf: phoneOf(guide),
        onOpen: (card) =>
          void browser.tabs.create({
            url: browser.runtime.getURL(`/card.html#${cardAddress(card)}`),
          }),
      }}
      guides={{
        guide,
        role: settings.role,
        address,
        onAddress: setAddress,
        oldEdition: isOldEdition(guide, now),
      }}
      contacts={contacts}
      own={ownLines(pack, settings)}
      reader={{ page: browser.runtime.getURL('/reader.html') }}
      onCopy={copyText}
    />
  );
}
