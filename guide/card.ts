/**
 * The card for the person: what they may take with them, in words that tell an onlooker nothing.
 * Bodies stand by name and number alone. Each line names the inventory rows it says.
 */
import type { Language } from './languages';

type Text = Record<Language, string>;

/** For whom a card is: the one for a person under 18 names the children's bodies. */
export const cardKinds = ['adult', 'minor'] as const;
export type CardKind = (typeof cardKinds)[number];

/** One sentence or two, and where they are written. */
interface CardLine {
  text: Text;
  rests: string[];
}

/** A body to ring: the name as the card says it, and the contact whose number it is. */
interface CardNumber {
  contact: string;
  name: Text;
}

/** A whole card. The first number is the one that stands alone on the smallest. */
export interface Card {
  title: Text;
  numbers: readonly [CardNumber, ...CardNumber[]];
  lines: readonly CardLine[];
}

const text = (nb: string, nn: string, en: string): Text => ({ nb, nn, en });

const title = text('Greit å vite', 'Greitt å vite', 'Good to know');
const emergency: CardNumber[] = [
  { contact: 'police-emergency', name: text('Politi', 'Politi', 'Police') },
  { contact: 'medical-emergency', name: text('Ambulanse', 'Ambulanse', 'Ambulance') },
  { contact: 'legevakt', name: text('Legevakt', 'Legevakt', 'Doctor, out of hours') },
];
const safeToAsk: CardLine = {
  text: text(
    'Det er trygt å be om hjelp. Du kan få hjelp i Norge også om du ikke har lov til å være her.',
    'Det er trygt å be om hjelp. Du kan få hjelp i Noreg også om du ikkje har lov til å vere her.',
    'It is safe to ask for help. You can get help in Norway even if you have no permit to be here.',
  ),
  rests: ['kom-411', 'kom-412'],
};
const danger: CardLine = {
  text: text(
    'Er du i fare nå, ring politiet på 112.',
    'Er du i fare no, ring politiet på 112.',
    'If you are in danger now, ring the police on 112.',
  ),
  rests: ['kom-413', 'kom-612'],
};
const healthcare: CardLine = {
  text: text(
    'Du kan få hjelp av lege. Hva du kan få, kommer an på oppholdet ditt.',
    'Du kan få hjelp av lege. Kva du kan få, kjem an på opphaldet ditt.',
    'A doctor can help you. What you can get depends on your kind of stay.',
  ),
  rests: ['kom-416', 'kom-555'],
};

/** The two cards. */
export const cards: Record<CardKind, Card> = {
  adult: {
    title,
    numbers: [{ contact: 'rosa', name: text('ROSA', 'ROSA', 'ROSA') }, ...emergency],
    lines: [
      safeToAsk,
      {
        text: text(
          'Ring ROSA når du vil, dag og natt. Det er gratis, og du kan la være å si navnet ditt.',
          'Ring ROSA når du vil, dag og natt. Det er gratis, og du kan la vere å seie namnet ditt.',
          'Ring ROSA whenever you like, day or night. It is free, and you can keep your name to yourself.',
        ),
        rests: ['kom-419'],
      },
      {
        text: text(
          'De snakker norsk og engelsk. Trenger du et annet språk, kan de finne en tolk.',
          'Dei snakkar norsk og engelsk. Treng du eit anna språk, kan dei finne ein tolk.',
          'They speak Norwegian and English. For another language, they can find an interpreter.',
        ),
        rests: ['kom-420'],
      },
      {
        text: text(
          'ROSA kan fortelle deg mer, finne et trygt sted å bo og hjelpe deg til en advokat.',
          'ROSA kan fortelje deg meir, finne ein trygg stad å bu og hjelpe deg til ein advokat.',
          'ROSA can tell you more, find a safe place to live and help you to a lawyer.',
        ),
        rests: ['kom-417', 'kom-422'],
      },
      {
        text: text(
          'Advokaten er gratis i minst tre timer, og kan hjelpe deg å bestemme om du vil gå til politiet.',
          'Advokaten er gratis i minst tre timar, og kan hjelpe deg å avgjere om du vil gå til politiet.',
          'The lawyer is free for at least three hours, and can help you decide about going to the police.',
        ),
        rests: ['kom-415', 'kom-510'],
      },
      healthcare,
      {
        text: text(
          'Vil du hjem, kan UDI hjelpe deg trygt dit.',
          'Vil du heim, kan UDI hjelpe deg trygt dit.',
          'If you want to go home, UDI can help you get there safely.',
        ),
        rests: ['kom-431'],
      },
      danger,
    ],
  },
  minor: {
    title,
    numbers: [
      {
        contact: 'alarmtelefonen',
        name: text('Alarmtelefonen', 'Alarmtelefonen', 'Alarmtelefonen'),
      },
      ...emergency,
    ],
    lines: [
      safeToAsk,
      {
        text: text(
          'Er du under 18, skal barnevernet passe på deg. Det gjelder alle barn i Norge, også på reise.',
          'Er du under 18, skal barnevernet passe på deg. Det gjeld alle barn i Noreg, også på reise.',
          'If you are under 18, child welfare must look after you. That goes for every child in Norway, travelling too.',
        ),
        rests: ['kom-425', 'kom-560'],
      },
      {
        text: text(
          'Barnevernet kan finne et trygt sted til deg.',
          'Barnevernet kan finne ein trygg stad til deg.',
          'Child welfare can find you a safe place.',
        ),
        rests: ['kom-418'],
      },
      {
        text: text(
          'Ring eller chat med Alarmtelefonen når du vil, dag og natt. I kontortiden kan du gå rett til barnevernet i kommunen.',
          'Ring eller chat med Alarmtelefonen når du vil, dag og natt. I kontortida kan du gå rett til barnevernet i kommunen.',
          'Ring or chat with Alarmtelefonen whenever you like, day or night. In office hours you can go straight to child welfare in the municipality.',
        ),
        rests: ['kom-426', 'kom-475'],
      },
      {
        text: text(
          'De snakker norsk og engelsk. Trenger du et annet språk, kan de finne en tolk.',
          'Dei snakkar norsk og engelsk. Treng du eit anna språk, kan dei finne ein tolk.',
          'They speak Norwegian and English. For another language, they can find an interpreter.',
        ),
        rests: ['kom-427'],
      },
      {
        text: text(
          'Du kan få en voksen som tar vare på det du har rett til, en representant eller verge.',
          'Du kan få ein vaksen som tek vare på det du har rett til, ein representant eller verje.',
          'You can get an adult who looks after what you are entitled to, a representative or guardian.',
        ),
        rests: ['kom-428'],
      },
      healthcare,
      danger,
    ],
  },
};
