/** The panel in every state. */
import type { ContactView } from '@/components/contact/contact-view';
import { Panel } from '@/components/panel/panel';
import type { PanelProps } from '@/components/panel/panel-props';
import type { OpenSheetView } from '@/components/sheet/sheet-view';
import type { Language } from '@/guide/languages';
import { sampleGuide } from '@/test/browser/components/sample';
import { sampleContacts } from '@/test/browser/components/sample-sources';
import type { OwnLines } from '@/utils/organisation/additions';
import type { State } from './index';

const nothing = () => undefined;
const at = (day: number, hour: number, minute: number) =>
  new Date(2026, 10, day, hour, minute).getTime();
const label = { nb: 'Boforhold', nn: 'Buforhold', en: 'Living arrangements' } as const;

export const openSheet: OpenSheetView = {
  state: 'open',
  sheetId: 'one',
  label: 'Ark 10.42 · 22. nov.',
  name: '',
  stored: true,
  expires: at(36, 14, 2),
  ending: false,
  damaged: 0,
  newer: 0,
  notice: null,
  saved: { state: 'saved', at: at(22, 14, 2), expires: at(36, 14, 2) },
  offer: null,
};

/** A panel with everything usual; `change` is what the state is about. */
export function panelWith(language: Language, change: Partial<PanelProps> = {}): PanelProps {
  const view: ContactView = { contact: sampleContacts(language).rosa, open: { state: 'always' } };
  return {
    language,
    layout: 'card',
    fieldLabel: label[language],
    topic: 'housing',
    topics: ['housing'],
    guidance: { state: 'ready', items: sampleGuide(language).items },
    minor: false,
    sheet: openSheet,
    ticks: new Set(['lives-at-work']),
    note: { text: '', copies: [] },
    noteKey: 'one',
    contact: view,
    reader: { page: 'reader.html' },
    onTopic: nothing,
    onTick: nothing,
    onNote: nothing,
    onCopy: () => true,
    onExpand: nothing,
    onClose: nothing,
    onRetry: nothing,
    onContinueSheet: nothing,
    onNewSheet: nothing,
    onRetrySave: nothing,
    onSheets: nothing,
    onExtend: nothing,
    onDismissNotice: nothing,
    onUnlock: nothing,
    ...change,
  };
}

const panel =
  (change: (language: Language) => Partial<PanelProps>): State =>
  (language) => <Panel {...panelWith(language, change(language))} />;

const note = {
  nb: 'Sover bak kjøkkenet, deler med tre.',
  nn: 'Søv bak kjøkenet, deler med tre.',
  en: 'Sleeps behind the kitchen, shares with three.',
} as const;

const own: OwnLines = {
  from: { text: 'Bydel Eksempel' },
  routines: [
    {
      id: 'call-first',
      text: { text: 'Ring vakten i bydelen før du går videre.' },
      link: {
        title: { text: 'Rutinen' },
        href: 'https://intra.example/rutine',
        host: 'intra.example',
      },
    },
  ],
  contacts: [
    {
      id: 'team',
      name: { text: 'Vaktteamet' },
      what: { text: 'Hverdager i kontortiden' },
      phone: '22 00 00 00',
      email: 'team@bydel.example',
      link: null,
    },
  ],
  links: [],
};

/** The same, written in English alone. */
function inEnglish(lines: OwnLines): OwnLines {
  const lang = 'en' as const;
  return {
    ...lines,
    from: { text: 'Sample District', lang },
    routines: [{ id: 'call', text: { text: 'Call the duty officer first.', lang }, link: null }],
    contacts: lines.contacts.map((contact) => ({
      ...contact,
      name: { text: 'The duty team', lang },
      what: { text: 'Weekdays in office hours', lang },
    })),
  };
}

export const panelStates: Record<string, State> = {
  'panel-look': panel(() => ({})),
  'panel-look-minor': panel((language) => ({
    minor: true,
    contact: { contact: sampleContacts(language).child, open: { state: 'always' } },
  })),
  'panel-topics': panel(() => ({ topics: ['housing', 'pay', 'work'] })),
  'panel-ask': panel(() => ({ tab: 'ask' })),
  'panel-do': panel(() => ({ tab: 'do', minor: true })),
  'panel-own': panel(() => ({ tab: 'do', own })),
  'panel-own-foreign': panel(() => ({ tab: 'do', own: inEnglish(own) })),
  'panel-do-closed': panel((language) => ({
    tab: 'do',
    contact: {
      contact: sampleContacts(language).udi,
      open: { state: 'closed', opens: { day: 1, at: 600 } },
      instead: sampleContacts(language).rosa,
    },
  })),
  'panel-note': panel((language) => ({ tab: 'note', note: { text: note[language], copies: [] } })),
  'panel-note-failed': panel((language) => ({
    tab: 'note',
    note: { text: note[language], copies: [] },
    sheet: { ...openSheet, saved: { state: 'failed', why: 'StorageFull' } },
  })),
  'panel-saving': panel(() => ({ sheet: { ...openSheet, saved: { state: 'saving' } } })),
  'panel-offer': panel(() => ({
    ticks: new Set(),
    sheet: {
      ...openSheet,
      stored: false,
      saved: { state: 'nothing' },
      offer: { begun: at(22, 10, 42) },
    },
  })),
  'panel-new': panel(() => ({
    ticks: new Set(),
    sheet: { ...openSheet, stored: false, saved: { state: 'nothing' } },
  })),
  'panel-locked': panel(() => ({ sheet: { state: 'locked' } })),
  'panel-read-only': panel(() => ({ sheet: { state: 'read-only' } })),
  'panel-notes-off': panel(() => ({ ticks: new Set(), sheet: { state: 'off' } })),
  'panel-loading': panel(() => ({ guidance: { state: 'loading' }, contact: null })),
  'panel-failed': panel(() => ({ guidance: { state: 'failed' } })),
  'panel-empty': panel((language) => ({
    guidance: { state: 'ready', items: [] },
    topic: 'procurement',
    topics: ['procurement'],
    contact: { contact: sampleContacts(language).guidance, open: { state: 'unstated' } },
  })),
  'panel-sheet': panel(() => ({ layout: 'sheet', topics: ['housing', 'pay'] })),
  'panel-old-edition': panel((language) => ({
    contact: {
      contact: sampleContacts(language).rosa,
      open: { state: 'maybe-closed' },
      oldEdition: '1. mars 2025',
    },
  })),
};
