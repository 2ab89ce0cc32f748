/** A small guide for the gallery and the component tests: enough of every kind to see each state. */
import type { Language } from '@/guide/languages';
import type { Guide } from '@/guide/model';
import { type ChapterId, chapterIds } from '@/guide/vocabulary';
import { sampleItems } from './sample-items';
import { sampleContacts } from './sample-sources';

/** The sample guide in one language. */
export function sampleGuide(language: Language): Guide {
  const items = sampleItems(language);
  const inChapter = (id: ChapterId) => items.filter((item) => item.chapter === id);
  return {
    language,
    edition: '2026-03-01',
    sources: [
      {
        id: 'kom-2024',
        short: 'KOM',
        title: {
          nb: 'Veileder for identifisering av mulige ofre for menneskehandel',
          nn: 'Veileder for identifisering av mulige ofre for menneskehandel',
          en: 'Guide: Identification of Possible Victims of Human Trafficking',
        }[language],
        publisher: {
          nb: 'Koordineringsenheten mot menneskehandel (KOM), Politidirektoratet',
          nn: 'Koordineringsenheten mot menneskehandel (KOM), Politidirektoratet',
          en: 'Coordination Unit against Human Trafficking (KOM), Norwegian Police Directorate',
        }[language],
        year: 2024,
        yearNote: null,
        web: 'https://www.politiet.no/menneskehandel',
      },
      {
        id: 'strom-2015',
        short: { nb: 'Kommuneveileder', nn: 'Kommunerettleiar', en: 'Municipal guide' }[language],
        title: {
          nb: 'Retningslinjer for kommuner',
          nn: 'Retningslinjer for kommunar',
          en: 'Guidelines for municipalities',
        }[language],
        publisher: 'Council of the Baltic Sea States',
        year: 2015,
        yearNote: null,
        web: null,
      },
    ],
    chapters: chapterIds
      .filter((id) => inChapter(id).length > 0)
      .map((id, place) => ({
        id,
        address: `k${place}`,
        sections: [
          {
            id: `${id}-housing`,
            address: `s${place}`,
            title: { nb: 'Bolig og penger', nn: 'Bustad og pengar', en: 'Housing and money' }[
              language
            ],
            items: inChapter(id).map((item) => item.id),
          },
        ],
      })),
    items,
    contacts: Object.values(sampleContacts(language)),
  };
}
