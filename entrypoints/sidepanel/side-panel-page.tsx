/** The side panel with its data: the sheet of the form in view, the steps, guides and contacts. */
import { useCallback, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { cardAddress } from '@/components/card/card-address';
import { SidePanel } from '@/components/sidepanel/side-panel';
import type { SidePanelTab, SideTool } from '@/components/sidepanel/side-panel-props';
import type { Guide } from '@/guide/model';
import { ageStep } from '@/guide/what-now';
import type { Settings } from '@/utils/settings';
import { contactView, isOldEdition } from '../pages/contact-view';
import { copyText } from '../pages/copy-text';
import { emergencyContacts } from '../pages/emergency-contacts';
import { flowOf } from '../pages/flow-of';
import { phoneOf } from '../pages/phone-of';
import { setHidden } from '../pages/set-hidden';
import { useGrowingGuide } from '../pages/use-growing-guide';
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

/** Blank until settings and the guide's outline are read; the sheet waits for its lines. */
export function SidePanelPage() {
  const settings = useSettings()?.values ?? null;
  usePageLanguage(settings?.language ?? null);
  const guide = useGrowingGuide(settings?.language ?? null);
  if (!settings || !guide) return null;
  return <WithGuide guide={guide} settings={settings} />;
}

function WithGuide({ guide, settings }: { guide: Guide; settings: Settings }) {
  const tabId = useTabInView();
  const form = useForm(tabId);
  const inUse = useSheet(tabId);
  const { pack } = usePack();
  const { given, under18, answer } = useAnswers(inUse);
  const search = useSearch(settings.language, settings.role);
  const [tab, setTab] = useState<SidePanelTab>('sheet');
  const [tool, setTool] = useState<SideTool | null>(null);
  const [address, setAddress] = useState('');
  const sheet = useSheetList({
    guide,
    settings,
    tabId,
    form: guide.items.length ? form : { state: 'loading' },
    inUse,
    pack,
    under18,
    onUnder18: (age) => answer(ageStep, age),
  });
  const now = useMemo(() => new Date(), []);
  const minor = under18 === 'yes';
  const flow = useMemo(() => flowOf(guide, now, minor), [guide, now, minor]);
  const field = usePicking(
    tabId,
    useCallback(() => setTool('field'), []),
  );
  const places = usePlaces(guide, inUse, minor);
  const conversation = useMemo(() => conversationContent(guide, now), [guide, now]);
  const contacts = useMemo(
    () => guide.contacts.map((contact) => contactView(contact, guide, now)),
    [guide, now],
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
      emergency={emergencyContacts(guide)}
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
