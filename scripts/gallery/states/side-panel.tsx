/** The side panel: each tab in its states. */
import { useState } from 'preact/hooks';
import type { ContactView } from '@/components/contact/contact-view';
import type { MissingGuide } from '@/components/feedback/guide-missing';
import type { SheetListProps } from '@/components/sheet/sheet-list-props';
import { SidePanel } from '@/components/sidepanel/side-panel';
import type { SidePanelProps } from '@/components/sidepanel/side-panel-props';
import type { FlowAnswers } from '@/components/what-now/flow';
import type { Language } from '@/guide/languages';
import { sampleGuide } from '@/test/browser/components/sample';
import { sampleFlow } from '@/test/browser/components/sample-flow';
import { sampleContacts } from '@/test/browser/components/sample-sources';
import type { State } from './index';
import { openSheet, panelWith } from './panel';
import { hitsIn } from './popup';
import { prompts, promptsWithoutGuide } from './prompts';
import { summaryWith } from './summary';
import { toolsOf } from './tools';

const nothing = () => undefined;
const missing: MissingGuide = { why: 'failed', onRetry: nothing };
const wrong = async () => ({ outcome: 'wrong' as const });

const shelf: SheetListProps['shelf'] = {
  sheets: [0, 1, 2].map((place) => ({
    sheetId: place === 0 ? 'one' : `${place}`,
    label: ['Ark 10.42 · 22. nov.', 'Ark 09.15 · 20. nov.', 'Ark 14.30 · 9. nov.'][place] ?? '',
    name: place === 1 ? 'Kontor 2' : '',
    formLabel: ['Kartlegging', 'Første samtale', ''][place] ?? '',
    expiresAt: new Date(2026, 11, 6 - 6 * place).getTime(),
    ending: place === 2,
  })),
  current: 'one',
  onBack: nothing,
  onUse: nothing,
  onRename: nothing,
  onExtend: nothing,
  onErase: nothing,
};

function sheetOf(language: Language): SheetListProps {
  return {
    form: { state: 'ready', prompts: prompts(language) },
    sheet: openSheet,
    vault: {
      unlock: wrong,
      setPassphrase: wrong,
      changePassphrase: wrong,
      removePassphrase: wrong,
      lock: nothing,
    },
    isProtected: false,
    shelf: null,
    under18: null,
    onUnder18: nothing,
    opened: null,
    onOpenPrompt: nothing,
    onBack: nothing,
    onGoTo: nothing,
    onSummary: nothing,
    onDelete: nothing,
    onContinueSheet: nothing,
    onNewSheet: nothing,
    onRetrySave: nothing,
    onSheets: nothing,
    onExtend: nothing,
    onDismissNotice: nothing,
    onUnlock: nothing,
  };
}

export function contactViews(language: Language): ContactView[] {
  const { rosa, udi, police, medical, child, guidance } = sampleContacts(language);
  return [
    { contact: police, open: { state: 'always' } },
    { contact: medical, open: { state: 'always' } },
    { contact: child, open: { state: 'always' } },
    { contact: rosa, open: { state: 'always' } },
    { contact: udi, open: { state: 'closed', opens: { day: 1, at: 600 } }, instead: rosa },
    { contact: guidance, open: { state: 'unstated' } },
  ];
}

interface Change {
  tool?: SidePanelProps['tool'];
  under18?: SheetListProps['under18'];
  tab?: SidePanelProps['tab'];
  sheet?: (language: Language) => Partial<SheetListProps>;
  answers?: FlowAnswers;
  address?: string;
  query?: string;
  missing?: MissingGuide['why'];
  contacts?: ContactView[];
}

function Live({ language, change }: { language: Language; change: Change }) {
  const [tab, setTab] = useState(change.tab ?? 'sheet');
  const [tool, setTool] = useState(change.tool ?? null);
  const [answers, setAnswers] = useState<FlowAnswers>(change.answers ?? {});
  const [address, setAddress] = useState(change.address ?? '');
  const [under18, setUnder18] = useState(change.under18 ?? null);
  const [query, setQuery] = useState(change.query ?? '');
  const { police, medical, child } = sampleContacts(language);
  return (
    <SidePanel
      language={language}
      tab={tab}
      onTab={setTab}
      tool={tool}
      onTool={setTool}
      {...toolsOf(language)}
      search={{
        query,
        hits: query === '' ? null : hitsIn(language),
        onQuery: setQuery,
        onOpen: nothing,
      }}
      emergency={{ danger: police, health: medical, child }}
      onHideAll={nothing}
      missing={change.missing ? { why: change.missing, onRetry: nothing } : null}
      sheet={{
        ...sheetOf(language),
        under18,
        onUnder18: setUnder18,
        ...change.sheet?.(language),
      }}
      whatNow={{
        flow: sampleFlow(language),
        answers,
        onAnswer: (step, choice) => setAnswers({ ...answers, [step]: choice }),
        onBack: (step) => setAnswers(({ [step]: _, ...rest }) => rest),
        onRestart: () => setAnswers({}),
      }}
      guides={{
        guide: sampleGuide(language),
        role: 'caseworker',
        address,
        onAddress: setAddress,
        oldEdition: false,
      }}
      contacts={change.contacts ?? contactViews(language)}
      reader={{ page: 'reader.html' }}
      onCopy={() => true}
    />
  );
}

const side =
  (change: Change): State =>
  (language) => <Live language={language} change={change} />;
const summary = (change?: Parameters<typeof summaryWith>[1]) =>
  side({ sheet: (language) => ({ summary: summaryWith(language, change) }) });
const form = (state: 'loading' | 'off' | 'cannot' | 'none') =>
  side({ sheet: () => ({ form: { state } }) });

export const sidePanelStates: Record<string, State> = {
  sheet: side({}),
  'sheet-opened': side({ sheet: (language) => ({ opened: panelWith(language) }) }),
  'sheet-foreign': side({
    sheet: () => ({
      form: {
        state: 'ready',
        prompts: prompts('en').map((prompt) => ({ ...prompt, language: 'en-GB', note: '' })),
      },
    }),
  }),
  'sheet-off': form('off'),
  'sheet-cannot': form('cannot'),
  'sheet-none': form('none'),
  'sheet-loading': form('loading'),
  'sheet-locked': side({ sheet: () => ({ sheet: { state: 'locked' } }) }),
  'sheet-passphrase': side({ sheet: () => ({ sheet: { state: 'passphrase-required' } }) }),
  'sheet-trouble': side({
    sheet: () => ({ sheet: { state: 'trouble', why: 'StorageUnavailable' } }),
  }),
  'sheet-ending': side({
    sheet: () => ({ isProtected: true, sheet: { ...openSheet, ending: true, notice: 'damaged' } }),
  }),
  'sheet-shelf': side({ sheet: () => ({ shelf }) }),
  'sheet-search': side({ query: 'refleksjon' }),
  summary: summary(),
  'summary-caret': summary(() => ({ insert: { state: 'looking', place: { kind: 'none' } } })),
  'summary-insert': summary((text, label) => ({
    insert: {
      state: 'ready',
      label,
      oneLine: false,
      fits: text.slice(0, 120),
      rest: text.slice(120),
    },
  })),
  'summary-cut': summary((text, label) => ({
    outcome: { kind: 'inserted', label, missing: text.slice(120) },
    eraseAfter: true,
  })),
  'what-now': side({ tab: 'whatNow' }),
  'what-now-child': side({ tab: 'whatNow', answers: { danger: 'no', age: 'yes' } }),
  'what-now-danger': side({ tab: 'whatNow', answers: { danger: 'yes' } }),
  'what-now-adult': side({ tab: 'whatNow', answers: { danger: 'no', age: 'no', wants: 'yes' } }),
  conversation: side({ tool: 'conversation' }),
  'conversation-child': side({ tool: 'conversation', under18: 'yes' }),
  'conversation-adult': side({ tool: 'conversation', under18: 'no' }),
  card: side({ tool: 'card' }),
  'card-adult': side({ tool: 'card', under18: 'no' }),
  'card-minor': side({ tool: 'card', under18: 'yes' }),
  places: side({ tool: 'places' }),
  'pick-field': side({ tool: 'field' }),
  guides: side({ tab: 'guides' }),
  'guides-chapter': side({ tab: 'guides', address: 'i4f2' }),
  contacts: side({ tab: 'contacts' }),
  'contacts-empty': side({ tab: 'contacts', contacts: [] }),
  'contacts-failed': side({ tab: 'contacts', missing: 'failed' }),
  'guides-loading': side({ tab: 'guides', missing: 'loading' }),
  'places-failed': side({ tool: 'places', missing: 'failed' }),
  'sheet-failed': side({
    sheet: (language) => ({
      form: { state: 'ready', prompts: promptsWithoutGuide(language), missing },
    }),
    missing: 'failed',
  }),
  'sheet-opened-failed': side({
    sheet: (language) => ({
      opened: panelWith(language, {
        guidance: { state: 'failed', spare: sampleGuide(language === 'en' ? 'nb' : 'en') },
        ticks: new Set(['lives-at-work', 'one-without-text']),
        note: { text: prompts(language)[0]?.note ?? '', copies: [] },
        onExpand: undefined,
      }),
    }),
    missing: 'failed',
  }),
  'summary-failed': summary(() => ({
    text: null,
    missing: { why: 'failed', onRetry: nothing },
  })),
};
