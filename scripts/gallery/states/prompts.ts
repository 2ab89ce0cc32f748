/** The fields of a form on the sheet of the gallery. */
import type { PromptView } from '@/components/sheet/prompt-view';
import type { Language } from '@/guide/languages';

const texts = {
  nb: {
    labels: ['Boforhold', 'Arbeidsgiver', 'Har personen passet sitt selv?', 'Språk og tolkebehov'],
    sections: ['Livssituasjon', 'Papirer og språk'],
    note: 'Sover bak kjøkkenet, deler med tre.',
    tick: 'Bor på arbeidsstedet',
  },
  nn: {
    labels: [
      'Buforhold',
      'Arbeidsgjevar',
      'Har personen passet sitt sjølv?',
      'Språk og tolkebehov',
    ],
    sections: ['Livssituasjon', 'Papir og språk'],
    note: 'Søv bak kjøkenet, deler med tre.',
    tick: 'Bur på arbeidsplassen',
  },
  en: {
    labels: [
      'Living arrangements',
      'Employer',
      'Does the person hold their own passport?',
      'Interpreter',
    ],
    sections: ['Life situation', 'Papers and language'],
    note: 'Sleeps behind the kitchen, shares with three.',
    tick: 'Lives at the workplace',
  },
} as const;

/** Four fields, the first with a tick and a note. */
export function prompts(language: Language): PromptView[] {
  const { labels, sections, note, tick } = texts[language];
  const topics = ['housing', 'work', 'identity-documents', 'language'] as const;
  return topics.map((topic, place) => ({
    key: topic,
    label: labels[place] ?? '',
    section: sections[place < 2 ? 0 : 1],
    topics: [topic],
    look: 7 - place,
    questions: place === 3 ? 1 : 3,
    ticked: place === 0 ? [{ id: 'lives-at-work', text: tick }] : [],
    untold: 0,
    note: place === 0 ? note : '',
  }));
}

/** The same while the guide is missing: the tick in another language, and one without its text. */
export function promptsWithoutGuide(language: Language): PromptView[] {
  const other = language === 'en' ? 'nb' : 'en';
  return prompts(language).map((prompt, place) => ({
    ...prompt,
    look: 0,
    questions: 0,
    ticked: prompt.ticked.map(({ id }) => ({ id, text: texts[other].tick, language: other })),
    untold: place === 1 ? 2 : 0,
  }));
}
