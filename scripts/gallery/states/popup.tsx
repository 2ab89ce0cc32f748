/** The popup in every state. */
import { useState } from 'preact/hooks';
import { Popup } from '@/components/popup/popup';
import type { PopupProps, SiteView } from '@/components/popup/popup-props';
import type { SearchHit } from '@/components/search/search-hit';
import type { Language } from '@/guide/languages';
import { sampleContacts } from '@/test/browser/components/sample-sources';
import type { State } from './index';

const nothing = () => undefined;

const site: Exclude<SiteView, { state: 'unknown' | 'cannot' }> = {
  state: 'on',
  host: 'sak.kommune.example',
  markers: 7,
  stopped: false,
  pageOff: false,
  frames: [],
  byOrganisation: false,
};

const found = {
  nb: {
    lines: [
      'Refleksjonsperiode: seks måneders tillatelse',
      'Hvem gir bolig i refleksjonsperioden?',
    ],
    chapters: ['Rettigheter og hjelp', 'Hvem gjør hva'],
    part: 'del',
  },
  nn: {
    lines: ['Refleksjonsperiode: seks månaders løyve', 'Kven gir bustad i refleksjonsperioden?'],
    chapters: ['Rettar og hjelp', 'Kven gjer kva'],
    part: 'del',
  },
  en: {
    lines: ['Reflection period: a permit for six months', 'Who gives housing in it? Pro Sentret'],
    chapters: ['Rights and help', 'Who does what'],
    part: 'part',
  },
} as const;

function linesIn(language: Language): SearchHit[] {
  const { lines, chapters, part } = found[language];
  return [
    {
      id: 'a',
      address: 'i51',
      text: lines[0],
      found: [{ from: 0, to: 10 }],
      chapter: chapters[0],
      source: `KOM ${part} 7`,
    },
    {
      id: 'b',
      address: 'i52',
      text: lines[1],
      found: [{ from: 17, to: 27 }],
      chapter: chapters[1],
      source: `KOM ${part} 7`,
    },
    {
      id: 'c',
      address: 'c53',
      text: 'UDI',
      found: [],
      chapter: '',
      source: '',
      phone: '23 35 16 00',
      open: { state: 'closed', opens: { day: 1, at: 600 } },
    },
  ];
}

const hitsOf = { nb: linesIn('nb'), nn: linesIn('nn'), en: linesIn('en') };

/** What a search for «refleksjon» gives: the same list each time, as a search that has not changed. */
export const hitsIn = (language: Language): SearchHit[] => hitsOf[language];

function Live({ language, change }: { language: Language; change: Partial<PopupProps> }) {
  const [query, setQuery] = useState(change.query ?? '');
  const [opened, setOpened] = useState('');
  const { police, medical, child } = sampleContacts(language);
  const hits = query.startsWith('x') ? [] : hitsIn(language);
  return (
    <>
      <Popup
        language={language}
        emergency={{ danger: police, health: medical, child }}
        site={site}
        keys={{ sidePanel: 'Alt+Shift+S', hideAll: 'Alt+Shift+H' }}
        hidden={false}
        onSite={nothing}
        onPage={nothing}
        onFrame={nothing}
        onReload={nothing}
        onSidePanel={nothing}
        onHideAll={nothing}
        onLanguage={nothing}
        onOptions={nothing}
        {...change}
        query={query}
        hits={query === '' || change.missing ? null : hits}
        onQuery={setQuery}
        onOpen={(hit) => setOpened(hit.id)}
      />
      <output hidden>{opened}</output>
    </>
  );
}

const popup =
  (change: Partial<PopupProps>): State =>
  (language) => <Live language={language} change={change} />;

export const popupStates: Record<string, State> = {
  popup: popup({}),
  'popup-hits': popup({ query: 'refleksjon' }),
  'popup-no-hits': popup({ query: 'xyz' }),
  'popup-searching': popup({ query: 'refleksjon', missing: { why: 'loading', onRetry: nothing } }),
  'popup-search-failed': popup({
    query: 'refleksjon',
    missing: { why: 'failed', onRetry: nothing },
  }),
  'popup-off': popup({ site: { ...site, state: 'off' } }),
  'popup-page-off': popup({ site: { ...site, pageOff: true, markers: 0 } }),
  'popup-stopped': popup({ site: { ...site, stopped: true } }),
  'popup-reload': popup({ site: { ...site, state: 'needs-reload' } }),
  'popup-cannot': popup({ site: { state: 'cannot' } }),
  'popup-unknown': popup({ site: { state: 'unknown' } }),
  'popup-frames': popup({
    site: {
      ...site,
      frames: [
        { origin: 'https://skjema.kommune.example', on: false },
        { origin: 'https://vedlegg.leverandor.example', on: true },
      ],
    },
  }),
  'popup-organisation': popup({ site: { ...site, byOrganisation: true }, onLanguage: null }),
  'popup-hidden': popup({ hidden: true, keys: { sidePanel: null, hideAll: null } }),
};
