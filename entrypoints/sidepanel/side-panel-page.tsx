/** The side panel with its data: the sheet of the form in view, the steps, guides and contacts. */

import emergency from 'virtual:guide/emergency';
import { useCallback, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { cardAddress } from '@/components/card/card-address';
import { SidePanel } from '@/components/sidepanel/side-panel';
import type { SidePanelTab, SideTool } from '@/components/sidepanel/side-panel-props';
import type { Guide } from '@/guide/model';
import { ageStep } from '@/guide/what-now';
import type { Settings } from '@/utils/settings';
import { copyText } from '../pages/copy-text';
import { flowOf } from '../pages/flow-of';
import { isOldEdition } from '../pages/old-edition';
import { phoneOf } from '../pages/phone-of';
import { setHidden } from '../pages/set-hidden';
import { useContactViews } from '../pages/use-contact-views';
import { useGuideAfterPaint } from '../pages/use-growing-guide';
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

/** Blank until the settings are read; what the guide says comes after the first paint. */
export function SidePanelPage() {
  const settings = useSettings()?.values ?? null;
  usePageLanguage(settings?.language ?? null);
  const guide = useGuideAfterPaint(settings?.language ?? null);
  if (!settings || !guide) return null;
  return <WithGuide guide={guide} settings={settings} />;
}

function WithGuide({ guide, settings }: { guide: Guide; settings: Settings }) {
  const tabId = useTabInView();
  const form = useForm(tabId);
  const inUse = useSheet(tabId);
  const { pack } = usePack();
  const { given, under18, answer } = useAnswers(inUse, tabId);
  const search = useSearch(settings.language, settings.role);
  const [tab, setTab] = useState<SidePanelTab>('sheet');
  const [tool, setTool] = useState<SideTool | null>(null);
  const [address, setAddress] = useState('');
  const sheet = useSheetList({
    guide,
    settings,
    tabId,
    form: guide.items.length > 0 ? form : { state: 'loading' },
    inUse,
    pack,
    under18,
    onUnder18: (age) => answer(ageStep, age),
  });
  const now = useMemo(() => new Date(), []);
  const minor = under18 === 'yes';
  const isHere = guide.items.length > 0;
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
  const isCalling = tab === 'contacts';
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
        onQuery: search.ask,
        onOpen: (hit) => openPlace(hit.address),
      }}
      emergency={emergency[settings.language]}
      onHideAll={() => void setHidden(true)}
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
