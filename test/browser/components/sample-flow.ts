/** A short flow for the gallery and the component tests: three questions, every kind of outcome. */
import type { Flow } from '@/components/what-now/flow';
import type { Language } from '@/guide/languages';
import { sampleItems } from './sample-items';
import { sampleContacts } from './sample-sources';

const texts = {
  nb: {
    danger: 'Er noen i fare akkurat nå?',
    dangerDo: 'Ring 112',
    age: 'Kan personen være under 18?',
    ageDo: 'Meld til barnevernet uten opphold',
    wants: 'Vil personen ha hjelp?',
    wantsDo: 'Ring ROSA sammen',
    later: 'Gi nummeret, og la døren stå åpen',
    yes: 'Ja',
    no: 'Nei',
    unsure: 'Ja, eller usikker',
    notNow: 'Ikke nå',
  },
  nn: {
    danger: 'Er nokon i fare akkurat no?',
    dangerDo: 'Ring 112',
    age: 'Kan personen vere under 18?',
    ageDo: 'Meld til barnevernet utan opphald',
    wants: 'Vil personen ha hjelp?',
    wantsDo: 'Ring ROSA saman',
    later: 'Gi nummeret, og la døra stå open',
    yes: 'Ja',
    no: 'Nei',
    unsure: 'Ja, eller usikker',
    notNow: 'Ikkje no',
  },
  en: {
    danger: 'Is anyone in danger right now?',
    dangerDo: 'Call 112',
    age: 'Can the person be under 18?',
    ageDo: 'Report to child welfare without delay',
    wants: 'Does the person want help?',
    wantsDo: 'Ring ROSA together',
    later: 'Give the number, and leave the door open',
    yes: 'Yes',
    no: 'No',
    unsure: 'Yes, or unsure',
    notNow: 'Not now',
  },
} as const;

/** The sample flow in one language. */
export function sampleFlow(language: Language): Flow {
  const t = texts[language];
  const items = sampleItems(language);
  const pick = (id: string) => items.filter((item) => item.id === id);
  const { rosa, police, child } = sampleContacts(language);
  const always = { state: 'always' } as const;
  return [
    {
      id: 'danger',
      question: t.danger,
      why: null,
      choices: [
        {
          id: 'yes',
          name: t.yes,
          outcome: {
            title: t.dangerDo,
            tone: 'urgent',
            items: pick('urgent'),
            contacts: [{ contact: police, open: always }],
          },
          next: 'age',
        },
        { id: 'no', name: t.no, outcome: null, next: 'age' },
      ],
    },
    {
      id: 'age',
      question: t.age,
      why: pick('report-child')[0] ?? null,
      choices: [
        {
          id: 'yes',
          name: t.unsure,
          outcome: {
            title: t.ageDo,
            tone: 'plain',
            items: pick('report-child'),
            contacts: [{ contact: child, open: always }],
          },
          next: null,
        },
        { id: 'no', name: t.no, outcome: null, next: 'wants' },
      ],
    },
    {
      id: 'wants',
      question: t.wants,
      why: null,
      choices: [
        {
          id: 'yes',
          name: t.yes,
          outcome: {
            title: t.wantsDo,
            tone: 'plain',
            items: pick('refer'),
            contacts: [{ contact: rosa, open: always }],
          },
          next: null,
        },
        {
          id: 'no',
          name: t.notNow,
          outcome: {
            title: t.later,
            tone: 'plain',
            items: [],
            contacts: [{ contact: rosa, open: always }],
          },
          next: null,
        },
      ],
    },
  ];
}
