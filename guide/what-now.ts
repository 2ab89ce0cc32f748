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
  /** `items` and `contacts` are ids of the guide's; those for adults alone fall away for a minor. */
  outcome?: { title: Text; tone: 'plain' | 'urgent'; items: string[]; contacts: string[] };
  next: string | null;
}

/** One question. */
export interface WhatNowStep {
  id: string;
  question: Text;
  /** The line of the guide that says why it is asked. */
  because: string | null;
  choices: WhatNowChoice[];
}

/** The step that asks whether the person can be under 18. Its answer `yes` covers unsure. */
export const ageStep = 'under-18';

const text = (nb: string, nn: string, en: string): Text => ({ nb, nn, en });

const yes = text('Ja', 'Ja', 'Yes');
const no = text('Nei', 'Nei', 'No');
const employers = {
  question: text('Hvem arbeider du for?', 'Kven arbeider du for?', 'Whom do you work for?'),
  public: text('Det offentlige', 'Det offentlege', 'A public body'),
  forPublic: text(
    'En organisasjon eller bedrift på oppdrag for det offentlige',
    'Ein organisasjon eller ei bedrift på oppdrag for det offentlege',
    'An organisation or company working for a public body',
  ),
  private: text(
    'Ingen av delene: privatperson eller frivillig',
    'Ingen av delane: privatperson eller frivillig',
    'Neither: private person or volunteer',
  ),
};
const mustReport = text('Du har meldeplikt', 'Du har meldeplikt', 'You have a duty to report');
const mayShare = text('Hva du kan dele', 'Kva du kan dele', 'What you may share');

/** The first step is where everyone begins; the answers are kept in the sheet. */
export const whatNowSteps: readonly [WhatNowStep, ...WhatNowStep[]] = [
  {
    id: 'danger',
    question: text(
      'Er noen i fare akkurat nå?',
      'Er nokon i fare akkurat no?',
      'Is anyone in danger right now?',
    ),
    because: 'step-2-urgent',
    choices: [
      {
        id: 'yes',
        name: yes,
        outcome: {
          title: text('Ring først', 'Ring først', 'Call first'),
          tone: 'urgent',
          items: ['danger-call-112', 'life-threatening-113', 'care-now-legevakt'],
          contacts: ['police-emergency', 'medical-emergency', 'legevakt'],
        },
        next: ageStep,
      },
      { id: 'no', name: no, next: ageStep },
    ],
  },
  {
    id: ageStep,
    question: text(
      'Kan personen være under 18?',
      'Kan personen vere under 18?',
      'Can the person be under 18?',
    ),
    because: 'minor-age-in-doubt',
    choices: [
      {
        id: 'yes',
        name: text('Ja, eller usikker', 'Ja, eller usikker', 'Yes, or unsure'),
        outcome: {
          title: text('Barnevernet først', 'Barnevernet først', 'Child welfare first'),
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
    question: employers.question,
    because: 'duty-or-permission',
    choices: [
      {
        id: 'public',
        name: employers.public,
        outcome: {
          title: mustReport,
          tone: 'urgent',
          items: [
            'report-public-staff',
            'report-though-you-help',
            'two-duties-for-a-child',
            'avert-always',
          ],
          contacts: ['child-welfare-local'],
        },
        next: 'language',
      },
      {
        id: 'for-public',
        name: employers.forPublic,
        outcome: {
          title: mustReport,
          tone: 'urgent',
          items: [
            'report-public-staff',
            'report-working-for-public-body',
            'report-though-you-help',
            'two-duties-for-a-child',
            'avert-always',
          ],
          contacts: ['child-welfare-local'],
        },
        next: 'language',
      },
      {
        id: 'private',
        name: employers.private,
        outcome: {
          title: text('Du kan melde fra', 'Du kan melde frå', 'You can report'),
          tone: 'plain',
          items: ['private-report', 'private-anonymous', 'private-116111', 'avert-always'],
          contacts: ['child-welfare-local', 'alarmtelefonen'],
        },
        next: 'language',
      },
    ],
  },
  {
    id: 'duty-adult',
    question: employers.question,
    because: 'duty-or-permission',
    choices: [
      {
        id: 'public',
        name: employers.public,
        outcome: {
          title: mayShare,
          tone: 'plain',
          items: ['keep-confidentiality', 'consent-or-no-names', 'agencies-may-share'],
          contacts: [],
        },
        next: 'avert',
      },
      {
        id: 'for-public',
        name: employers.forPublic,
        outcome: {
          title: mayShare,
          tone: 'plain',
          items: ['keep-confidentiality', 'consent-or-no-names', 'agencies-may-share'],
          contacts: [],
        },
        next: 'avert',
      },
      {
        id: 'private',
        name: employers.private,
        outcome: {
          title: text('Du kan melde fra', 'Du kan melde frå', 'You can report'),
          tone: 'plain',
          items: ['private-report', 'police-not-urgent'],
          contacts: ['police'],
        },
        next: 'avert',
      },
    ],
  },
  {
    id: 'avert',
    question: text(
      'Vet du, eller holder du det for mest sannsynlig, at noe svært alvorlig vil skje?',
      'Veit du, eller held du det for mest sannsynleg, at noko svært alvorleg vil skje?',
      'Do you know, or hold it most likely, that something very serious will happen?',
    ),
    because: 'avert-always',
    choices: [
      {
        id: 'yes',
        name: yes,
        outcome: {
          title: text('Avvergingsplikt', 'Avverjingsplikt', 'Duty to avert'),
          tone: 'urgent',
          items: ['avert-how', 'avert-aggravated', 'report-again'],
          contacts: ['police-emergency', 'police'],
        },
        next: 'wants-help',
      },
      { id: 'no', name: no, next: 'wants-help' },
    ],
  },
  {
    id: 'wants-help',
    question: text(
      'Vil personen ha hjelp?',
      'Vil personen ha hjelp?',
      'Does the person want help?',
    ),
    because: 'strom-help-own-choices',
    choices: [
      {
        id: 'yes',
        name: yes,
        outcome: {
          title: text('Vis vei til hjelp', 'Vis veg til hjelp', 'Lead the way to help'),
          tone: 'plain',
          items: [
            'adult-offer-contact',
            'adult-rosa-conversation',
            'adult-rosa-lawyer',
            'adult-rosa-safe-place',
            'adult-rosa-nav',
            'adult-other-offers',
          ],
          contacts: ['rosa'],
        },
        next: 'children-along',
      },
      {
        id: 'not-now',
        name: text('Ikke nå', 'Ikkje no', 'Not now'),
        outcome: {
          title: text('La døra stå åpen', 'Lat døra stå open', 'Leave the door open'),
          tone: 'plain',
          items: [
            'adult-declines',
            'strom-unwelcome-why',
            'strom-unwelcome-offer-anyway',
            'adult-rosa-advice',
          ],
          contacts: ['rosa'],
        },
        next: 'children-along',
      },
      {
        id: 'other',
        name: text(
          'Ingen grunn til bekymring nå, men trenger annen hjelp',
          'Ingen grunn til uro no, men treng anna hjelp',
          'No grounds for concern now, but needs other help',
        ),
        outcome: {
          title: text('Annen hjelp', 'Anna hjelp', 'Other help'),
          tone: 'plain',
          items: ['other-needs', 'report-again'],
          contacts: ['nav-local', 'legevakt', 'support-centre-crime-victims'],
        },
        next: 'children-along',
      },
    ],
  },
  {
    id: 'children-along',
    question: text(
      'Har personen barn med seg?',
      'Har personen barn med seg?',
      'Are there children with the person?',
    ),
    because: 'children-adults-differ',
    choices: [
      {
        id: 'yes',
        name: yes,
        outcome: {
          title: text('Tenk på barna også', 'Tenk på barna òg', 'Think of the children too'),
          tone: 'plain',
          items: ['minor-accompanying-children', 'every-child-protected', 'report-public-staff'],
          contacts: ['child-welfare-local', 'alarmtelefonen'],
        },
        next: 'language',
      },
      { id: 'no', name: no, next: 'language' },
    ],
  },
  {
    id: 'language',
    question: text(
      'Trenger dere tolk for å forstå hverandre?',
      'Treng de tolk for å forstå kvarandre?',
      'Do you need an interpreter to understand each other?',
    ),
    because: 'interpreter-when-language-blocks',
    choices: [
      {
        id: 'yes',
        name: yes,
        outcome: {
          title: text('Finn en tolk', 'Finn ein tolk', 'Find an interpreter'),
          tone: 'plain',
          items: ['only-qualified-interpreters', 'find-qualified-interpreter'],
          contacts: ['interpreter-register'],
        },
        next: 'setting',
      },
      { id: 'no', name: no, next: 'setting' },
    ],
  },
  {
    id: 'setting',
    question: text('Hvor er dere?', 'Kvar er de?', 'Where are you?'),
    because: null,
    choices: [
      {
        id: 'prison',
        name: text('Fengsel', 'Fengsel', 'Prison'),
        outcome: {
          title: text('I fengsel', 'I fengsel', 'In prison'),
          tone: 'plain',
          items: [
            'prison-duty-to-report-minor',
            'prison-ring-rosa',
            'prison-point-to-rosa-or-lawyer',
            'prison-trafficker-same-unit',
          ],
          contacts: ['rosa', 'salvation-army-prison'],
        },
        next: 'sentence',
      },
      {
        id: 'shelter',
        name: text('Krisesenter', 'Krisesenter', 'Shelter'),
        outcome: {
          title: text('På krisesenteret', 'På krisesenteret', 'At the shelter'),
          tone: 'plain',
          items: [
            'shelter-no-weighing-of-stay',
            'shelter-target-group',
            'shelter-same-follow-up',
            'shelter-extra-hurdles',
            'shelter-ask-rosa',
          ],
          contacts: ['rosa'],
        },
        next: null,
      },
      {
        id: 'workplace',
        name: text('Arbeidsplass, på tilsyn', 'Arbeidsplass, på tilsyn', 'A workplace, inspecting'),
        outcome: {
          title: text('På arbeidsplassen', 'På arbeidsplassen', 'At the workplace'),
          tone: 'plain',
          items: [
            'strom-inspector-follows-up',
            'strom-aware-inspections',
            'strom-say-so',
            'strom-ask-before-acting',
            'police-not-urgent',
          ],
          contacts: ['police', 'labour-inspection', 'rosa'],
        },
        next: null,
      },
      {
        id: 'office',
        name: text('Et annet sted', 'Ein annan stad', 'Somewhere else'),
        outcome: {
          title: text('Videre', 'Vidare', 'From here'),
          tone: 'plain',
          items: ['agencies-work-together', 'few-people-involved', 'report-again'],
          contacts: [],
        },
        next: null,
      },
    ],
  },
  {
    id: 'sentence',
    question: text(
      'Hvor langt er saken kommet?',
      'Kor langt er saka komen?',
      'How far has the case come?',
    ),
    because: 'prison-three-moments',
    choices: [
      {
        id: 'remand',
        name: text('Varetekt', 'Varetekt', 'On remand'),
        outcome: {
          title: text('I varetekt', 'I varetekt', 'On remand'),
          tone: 'urgent',
          items: [
            'prison-remand-map-early',
            'prison-remand-still-open',
            'prison-duty-to-examine',
            'prison-who-decides-non-punishment',
          ],
          contacts: ['rosa'],
        },
        next: null,
      },
      {
        id: 'serving',
        name: text('Soner dom', 'Sonar dom', 'Serving a sentence'),
        outcome: {
          title: text('Under soning', 'Under soning', 'While serving'),
          tone: 'plain',
          items: [
            'prison-unrelated-sentence',
            'prison-use-the-mapping',
            'prison-if-not-reopened',
            'prison-tools-against-relapse',
            'prison-rosa-works-with-prison',
          ],
          contacts: ['rosa', 'salvation-army-prison'],
        },
        next: null,
      },
      {
        id: 'transfer',
        name: text(
          'Skal overføres til hjemlandet for å sone',
          'Skal overførast til heimlandet for å sone',
          'To be transferred to the home country to serve',
        ),
        outcome: {
          title: text('Før overføring', 'Før overføring', 'Before transfer'),
          tone: 'urgent',
          items: ['prison-before-transfer', 'prison-help-where-identified'],
          contacts: ['rosa'],
        },
        next: null,
      },
      {
        id: 'return',
        name: text(
          'Skal løslates eller reise hjem',
          'Skal lauslatast eller reise heim',
          'To be released or go home',
        ),
        outcome: {
          title: text(
            'Før løslating og retur',
            'Før lauslating og retur',
            'Before release or return',
          ),
          tone: 'plain',
          items: [
            'prison-two-routes',
            'prison-iom-return',
            'prison-safe-way-home',
            'prison-rosa-housing-on-release',
          ],
          contacts: ['rosa', 'iom', 'salvation-army-prison'],
        },
        next: null,
      },
    ],
  },
];
