/**
 * The steps of *What now?*: questions and answers, and which lines of the guide and contacts belong
 * to each answer. The lines themselves, with their sources, are the guide's.
 */
import type { Language } from './languages';

type Text = Record<Language, string>;

/** An answer and what follows from it. `next` is null where this way ends with its lines. */
export interface WhatNowChoice {
  id: string;
  name: Text;
  outcome?: { title: Text; tone: 'plain' | 'urgent'; items: string[]; contacts: string[] };
  next: string | null;
}

/** One question. */
export interface WhatNowStep {
  id: string;
  question: Text;
  why?: Text;
  choices: WhatNowChoice[];
}

const yes = { nb: 'Ja', nn: 'Ja', en: 'Yes' };
const no = { nb: 'Nei', nn: 'Nei', en: 'No' };

/** The first step is where everyone begins; its answers are kept in the sheet. */
export const whatNowSteps: readonly [WhatNowStep, ...WhatNowStep[]] = [
  {
    id: 'danger',
    question: {
      nb: 'Er noen i fare akkurat nå?',
      nn: 'Er nokon i fare akkurat no?',
      en: 'Is anyone in danger right now?',
    },
    choices: [
      {
        id: 'yes',
        name: yes,
        outcome: {
          title: { nb: 'Ring først', nn: 'Ring først', en: 'Call first' },
          tone: 'urgent',
          items: ['danger-call-112', 'life-threatening-113', 'care-now-legevakt'],
          contacts: ['police-emergency', 'medical-emergency', 'legevakt'],
        },
        next: 'under-18',
      },
      { id: 'no', name: no, next: 'under-18' },
    ],
  },
  {
    id: 'under-18',
    question: {
      nb: 'Kan personen være under 18?',
      nn: 'Kan personen vere under 18?',
      en: 'Could the person be under 18?',
    },
    why: {
      nb: 'I tvil? Behandle personen som barn til alderen er avklart.',
      nn: 'I tvil? Handsam personen som barn til alderen er avklart.',
      en: 'In doubt? Treat the person as a child until the age is settled.',
    },
    choices: [
      {
        id: 'yes',
        name: { nb: 'Ja, eller usikker', nn: 'Ja, eller usikker', en: 'Yes, or unsure' },
        outcome: {
          title: {
            nb: 'Barnevernet først',
            nn: 'Barnevernet først',
            en: 'Child welfare first',
          },
          tone: 'urgent',
          items: [
            'minor-before-talking',
            'tell-adults-nothing',
            'minor-call-child-welfare',
            'minor-call-116111',
            'minor-stay-with',
          ],
          contacts: ['child-welfare-local', 'alarmtelefonen'],
        },
        next: 'duty-minor',
      },
      { id: 'no', name: no, next: 'duty-adult' },
    ],
  },
  {
    id: 'duty-minor',
    question: {
      nb: 'Hvem arbeider du for?',
      nn: 'Kven arbeider du for?',
      en: 'Whom do you work for?',
    },
    choices: [
      {
        id: 'public',
        name: { nb: 'Det offentlige', nn: 'Det offentlege', en: 'A public body' },
        outcome: {
          title: {
            nb: 'Du har meldeplikt',
            nn: 'Du har meldeplikt',
            en: 'You have a duty to report',
          },
          tone: 'urgent',
          items: [
            'report-public-staff',
            'report-though-you-help',
            'two-duties-for-a-child',
            'avert-always',
          ],
          contacts: ['child-welfare-local'],
        },
        next: 'setting',
      },
      {
        id: 'for-public',
        name: {
          nb: 'En organisasjon eller bedrift på oppdrag for det offentlige',
          nn: 'Ein organisasjon eller ei bedrift på oppdrag for det offentlege',
          en: 'An organisation or company working for a public body',
        },
        outcome: {
          title: {
            nb: 'Du har meldeplikt',
            nn: 'Du har meldeplikt',
            en: 'You have a duty to report',
          },
          tone: 'urgent',
          items: [
            'report-working-for-public-body',
            'report-though-you-help',
            'two-duties-for-a-child',
            'avert-always',
          ],
          contacts: ['child-welfare-local'],
        },
        next: 'setting',
      },
      {
        id: 'private',
        name: {
          nb: 'Ingen av delene: privatperson eller frivillig',
          nn: 'Ingen av delane: privatperson eller frivillig',
          en: 'Neither: private person or volunteer',
        },
        outcome: {
          title: { nb: 'Du kan melde fra', nn: 'Du kan melde frå', en: 'You can report' },
          tone: 'plain',
          items: ['private-report', 'private-anonymous', 'private-116111', 'avert-always'],
          contacts: ['child-welfare-local', 'alarmtelefonen'],
        },
        next: 'setting',
      },
    ],
  },
  {
    id: 'duty-adult',
    question: {
      nb: 'Vet du, eller holder du det for mest sannsynlig, at noe alvorlig vil skje?',
      nn: 'Veit du, eller held du det for mest sannsynleg, at noko alvorleg vil skje?',
      en: 'Do you know, or hold it most likely, that something grave will happen?',
    },
    choices: [
      {
        id: 'yes',
        name: yes,
        outcome: {
          title: { nb: 'Avvergingsplikt', nn: 'Avverjingsplikt', en: 'Duty to avert' },
          tone: 'urgent',
          items: ['avert-always', 'avert-aggravated', 'avert-how', 'agencies-may-share'],
          contacts: ['police-emergency', 'police'],
        },
        next: 'wants-help',
      },
      {
        id: 'no',
        name: no,
        outcome: {
          title: { nb: 'Hva du kan dele', nn: 'Kva du kan dele', en: 'What you may share' },
          tone: 'plain',
          items: ['keep-confidentiality', 'consent-or-no-names', 'agencies-may-share'],
          contacts: [],
        },
        next: 'wants-help',
      },
    ],
  },
  {
    id: 'wants-help',
    question: {
      nb: 'Vil personen ha hjelp?',
      nn: 'Vil personen ha hjelp?',
      en: 'Does the person want help?',
    },
    choices: [
      {
        id: 'yes',
        name: yes,
        outcome: {
          title: { nb: 'Vis vei til hjelp', nn: 'Vis veg til hjelp', en: 'Lead the way to help' },
          tone: 'plain',
          items: [
            'adult-offer-contact',
            'adult-rosa-conversation',
            'adult-rosa-lawyer',
            'adult-rosa-safe-place',
            'adult-other-offers',
          ],
          contacts: ['rosa'],
        },
        next: 'children-along',
      },
      {
        id: 'not-now',
        name: { nb: 'Ikke nå', nn: 'Ikkje no', en: 'Not now' },
        outcome: {
          title: { nb: 'La døra stå åpen', nn: 'Lat døra stå open', en: 'Leave the door open' },
          tone: 'plain',
          items: ['adult-declines', 'adult-rosa-advice'],
          contacts: ['rosa'],
        },
        next: 'children-along',
      },
      {
        id: 'other',
        name: {
          nb: 'Ingen grunn til bekymring nå, men trenger annen hjelp',
          nn: 'Ingen grunn til uro no, men treng anna hjelp',
          en: 'No grounds for concern now, but needs other help',
        },
        outcome: {
          title: { nb: 'Annen hjelp', nn: 'Anna hjelp', en: 'Other help' },
          tone: 'plain',
          items: ['other-needs', 'adult-other-offers'],
          contacts: [],
        },
        next: 'children-along',
      },
    ],
  },
  {
    id: 'children-along',
    question: {
      nb: 'Har personen barn med seg?',
      nn: 'Har personen barn med seg?',
      en: 'Are there children with the person?',
    },
    choices: [
      {
        id: 'yes',
        name: yes,
        outcome: {
          title: {
            nb: 'Tenk på barna også',
            nn: 'Tenk på barna òg',
            en: 'Think of the children too',
          },
          tone: 'plain',
          items: ['minor-accompanying-children'],
          contacts: ['child-welfare-local', 'alarmtelefonen'],
        },
        next: 'setting',
      },
      { id: 'no', name: no, next: 'setting' },
    ],
  },
  {
    id: 'setting',
    question: { nb: 'Hvor er dere?', nn: 'Kvar er de?', en: 'Where are you?' },
    choices: [
      {
        id: 'office',
        name: {
          nb: 'Kontor eller samtalerom',
          nn: 'Kontor eller samtalerom',
          en: 'Office or interview room',
        },
        outcome: {
          title: { nb: 'Videre', nn: 'Vidare', en: 'From here' },
          tone: 'plain',
          items: ['agencies-work-together', 'few-people-involved', 'report-again'],
          contacts: [],
        },
        next: null,
      },
      {
        id: 'prison',
        name: { nb: 'Fengsel', nn: 'Fengsel', en: 'Prison' },
        outcome: {
          title: { nb: 'I fengsel', nn: 'I fengsel', en: 'In prison' },
          tone: 'plain',
          items: ['prison-duty-to-avert', 'prison-duty-to-report-minor'],
          contacts: ['salvation-army-prison'],
        },
        next: null,
      },
      {
        id: 'shelter',
        name: { nb: 'Krisesenter', nn: 'Krisesenter', en: 'Shelter' },
        outcome: {
          title: { nb: 'På krisesenteret', nn: 'På krisesenteret', en: 'At the shelter' },
          tone: 'plain',
          items: ['right-to-help'],
          contacts: ['rosa'],
        },
        next: null,
      },
      {
        id: 'workplace',
        name: { nb: 'Arbeidsplass', nn: 'Arbeidsplass', en: 'Workplace' },
        outcome: {
          title: { nb: 'På arbeidsplassen', nn: 'På arbeidsplassen', en: 'At the workplace' },
          tone: 'plain',
          items: ['police-not-urgent'],
          contacts: ['police', 'labour-inspection'],
        },
        next: null,
      },
    ],
  },
];
