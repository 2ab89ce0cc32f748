/** Made-up guide lines for the gallery and the component tests, in all three languages. */
import type { Language } from '@/guide/languages';
import type { GuideItem } from '@/guide/model';
import type { AppliesTo, ChapterId, Form, Kind } from '@/guide/vocabulary';
import { source } from './sample-sources';

type Text = Record<Language, string>;
const t = (nb: string, nn: string, en: string): Text => ({ nb, nn, en });

interface Line {
  id: string;
  kind: Kind;
  chapter: ChapterId;
  text: Text;
  applies?: AppliesTo;
  forms?: Form[];
  detail?: Text;
  followUps?: Text[];
  strom?: boolean;
}

const lines: Line[] = [
  {
    id: 'lives-at-work',
    kind: 'sign',
    chapter: 'signs',
    text: t('Bor på arbeidsstedet', 'Bur på arbeidsplassen', 'Lives at the workplace'),
  },
  {
    id: 'no-address',
    kind: 'sign',
    chapter: 'signs',
    text: t(
      'Kjenner ikke egen adresse eller området rundt',
      'Kjenner ikkje si eiga adresse eller området rundt',
      'Does not know their own address or the area around it',
    ),
  },
  {
    id: 'crowded',
    kind: 'sign',
    chapter: 'signs',
    strom: true,
    text: t(
      'Mange deler rom under uverdige forhold',
      'Mange deler rom under uverdige forhold',
      'Many share a room in degrading conditions',
    ),
  },
  {
    id: 'others-decide',
    kind: 'sign',
    chapter: 'signs',
    text: t(
      'Andre styrer innkjøp, nøkkel eller måltider',
      'Andre styrer innkjøp, nøkkel eller måltid',
      'Others decide on shopping, keys or meals',
    ),
  },
  {
    id: 'rent-from-pay',
    kind: 'sign',
    chapter: 'signs',
    forms: ['labour'],
    text: t(
      'Husleien trekkes av lønnen før den utbetales',
      'Husleiga blir trekt av løna før ho blir utbetalt',
      'The rent is taken from the pay before it is paid out',
    ),
  },
  {
    id: 'adults-no-guardian',
    kind: 'sign',
    chapter: 'signs',
    applies: 'minor',
    text: t(
      'Bor hos voksne som ikke er verger',
      'Bur hos vaksne som ikkje er verjer',
      'Lives with adults who are not guardians',
    ),
  },
  {
    id: 'left-centre',
    kind: 'sign',
    chapter: 'signs',
    applies: 'minor',
    text: t(
      'Er borte fra mottaket uten at noen kan forklare hvorfor',
      'Er borte frå mottaket utan at nokon kan forklare kvifor',
      'Is away from the centre and nobody can explain why',
    ),
  },
  {
    id: 'where-sleep',
    kind: 'question',
    chapter: 'talking',
    text: t(
      'Kan du fortelle hvor du bor nå, og hvem du bor sammen med?',
      'Kan du fortelje kvar du bur no, og kven du bur saman med?',
      'Can you tell me where you live now, and with whom?',
    ),
    followUps: [
      t('Hvem skaffet deg stedet?', 'Kven skaffa deg staden?', 'Who found the place for you?'),
      t('Har du egen nøkkel?', 'Har du eigen nøkkel?', 'Do you have your own key?'),
      t(
        'Hva betaler du, og til hvem?',
        'Kva betaler du, og til kven?',
        'What do you pay, to whom?',
      ),
    ],
  },
  {
    id: 'leave',
    kind: 'question',
    chapter: 'talking',
    text: t(
      'Hva ville skje hvis du flyttet derfra?',
      'Kva ville skje om du flytta derifrå?',
      'What would happen if you moved out?',
    ),
    followUps: [],
  },
  {
    id: 'alone',
    kind: 'conversation',
    chapter: 'talking',
    text: t(
      'Snakk med personen alene, med en tolk som ikke følger med personen.',
      'Snakk med personen åleine, med ein tolk som ikkje kjem saman med personen.',
      'Talk with the person alone, with an interpreter who did not come along.',
    ),
  },
  {
    id: 'promise',
    kind: 'conversation',
    chapter: 'talking',
    text: t(
      'Lov aldri mer enn du kan holde.',
      'Lov aldri meir enn du kan halde.',
      'Never promise more than you can keep.',
    ),
  },
  {
    id: 'report-child',
    kind: 'duty',
    chapter: 'duties',
    applies: 'minor',
    text: t(
      'Meld til barnevernet uten opphold når et barn kan være utsatt.',
      'Meld til barnevernet utan opphald når eit barn kan vere utsett.',
      'Report to child welfare without delay when a child may be at risk.',
    ),
    detail: t(
      'Gjelder offentlig ansatte og dem som gjør oppdrag for det offentlige. Taushetsplikt er ikke til hinder.',
      'Gjeld offentleg tilsette og dei som gjer oppdrag for det offentlege. Teieplikt er ikkje til hinder.',
      'Applies to public staff and to those doing work for a public body. Confidentiality is no obstacle.',
    ),
  },
  {
    id: 'urgent',
    kind: 'step',
    chapter: 'what-now',
    text: t(
      'Finn ut om personen trenger hjelp med en gang.',
      'Finn ut om personen treng hjelp med ein gong.',
      'Find out whether the person needs help at once.',
    ),
  },
  {
    id: 'refer',
    kind: 'step',
    chapter: 'what-now',
    applies: 'adult',
    text: t(
      'Spør om personen vil snakke med ROSA, og ring sammen.',
      'Spør om personen vil snakke med ROSA, og ring saman.',
      'Ask whether the person wants to talk with ROSA, and ring together.',
    ),
    detail: t(
      'Pro Sentret og Safe House Filemon hjelper også voksne.',
      'Pro Sentret og Safe House Filemon hjelper også vaksne.',
      'Pro Sentret and Safe House Filemon help adults too.',
    ),
  },
  {
    id: 'safe-place',
    kind: 'right',
    chapter: 'rights-help',
    text: t(
      'Retten til et trygt sted å bo er den samme uten oppholdstillatelse.',
      'Retten til ein trygg stad å bu er den same utan opphaldsløyve.',
      'The right to a safe place to live is the same without a residence permit.',
    ),
  },
];

const address = (place: number) => `i${(place + 0x4f0).toString(16)}`;

/** The sample's items in one language. */
export function sampleItems(language: Language): GuideItem[] {
  return lines.map((line, place) => ({
    id: line.id,
    address: address(place),
    kind: line.kind,
    topics: ['housing'],
    applies: line.applies ?? 'both',
    forms: line.forms ?? ['any'],
    roles: ['caseworker', 'inspector'],
    places: [],
    chapter: line.chapter,
    section: line.chapter,
    text: line.text[language],
    detail: line.detail?.[language] ?? null,
    followUps: (line.followUps ?? []).map((text) => text[language]),
    contacts: [],
    sources: [
      source('kom-2024', language, '4'),
      ...(line.strom ? [source('strom-2015', language, '8')] : []),
    ],
    dated: false,
    reviewed: null,
  }));
}
