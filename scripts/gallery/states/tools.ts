/** What the side panel's tools show in the gallery. */
import type { ConversationContent } from '@/components/conversation/conversation-pages';
import type { SidePanelProps } from '@/components/sidepanel/side-panel-props';
import type { Language } from '@/guide/languages';
import { sampleItems } from '@/test/browser/components/sample-items';
import { sampleContacts } from '@/test/browser/components/sample-sources';

const phones: Record<string, string> = {
  rosa: '22 33 11 60',
  alarmtelefonen: '116 111',
  'police-emergency': '112',
  'medical-emergency': '113',
  legevakt: '116 117',
};

/** A field as it was picked in a form. */
const pickedSample: SidePanelProps['field']['picking'] = {
  state: 'picked',
  site: 'https://sak.kommune.example',
  form: 'https://sak.kommune.example/sak/*/innkomst',
  caseHash: 'a4'.repeat(16),
  field: {
    label: 'Adresse før innsettelsen',
    group: 'Bolig og økonomi',
    section: 'Innkomst',
    type: 'text',
    topics: ['housing'],
    because: [{ topic: 'housing', word: 'adresse', foundIn: 'label' }],
    ruleId: null,
  },
  decided: null,
};

function conversation(language: Language): ConversationContent {
  const items = sampleItems(language);
  const line = (id: string) => {
    const item = items.find((one) => one.id === id);
    if (!item) throw new Error(`no sample ${id}`);
    return item;
  };
  const { child } = sampleContacts(language);
  return {
    minorFirst: {
      items: [line('report-child')],
      contacts: [{ contact: child, open: { state: 'always' } }],
    },
    opening: [],
    reminders: { interpreter: line('alone'), alone: line('alone'), promise: line('promise') },
    questions: items.filter(({ kind }) => kind === 'question'),
    closing: [line('promise')],
  };
}

/** The tools' parts of the side panel; `places` stand at a restaurant. */
export function toolsOf(
  language: Language,
): Pick<SidePanelProps, 'conversation' | 'card' | 'places' | 'field'> {
  return {
    conversation: conversation(language),
    field: {
      picking: pickedSample,
      outcome: null,
      onStart: () => undefined,
      onStop: () => undefined,
      onSave: () => undefined,
      onRemove: () => undefined,
    },
    card: { phoneOf: (id) => phones[id] ?? '', onOpen: () => undefined },
    places: {
      kind: 'restaurant',
      onKind: () => undefined,
      items: sampleItems(language).filter(({ kind }) => kind === 'sign'),
      after: sampleItems(language).filter(({ id }) => id === 'urgent'),
      ticks: new Set(['crowded']),
      onTick: () => undefined,
    },
  };
}
