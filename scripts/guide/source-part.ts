import type { Language } from '@/guide/languages';
import type { Row } from './inventory';

/** A part of a source document, as it is said beside a line: `del 4`, `table 8`. */
export type PartNames = Record<Language, string>;

/** The part of its document that a row stands in, read from the row's heading. */
export function partOf(row: Pick<Row, 'source' | 'heading'>): PartNames {
  const { source, heading } = row;
  switch (source) {
    case 'kom-2024':
      return numbered(heading, /^Part (\d+)/, { nb: 'del', nn: 'del', en: 'part' });
    case 'strom-2015':
      return stromPart(heading);
    case 'plan-2012':
      return heading.startsWith('Tiltak ')
        ? numbered(heading, /^Tiltak (\d+)/, { nb: 'tiltak', nn: 'tiltak', en: 'measure' })
        : { nb: 'innledning', nn: 'innleiing', en: 'introduction' };
    case 'prison-rosa':
      return prisonPart(heading);
    case 'shelter':
      return { nb: '', nn: '', en: '' };
  }
}

function stromPart(heading: string): PartNames {
  if (/· Tabell \d/.test(heading)) {
    return numbered(heading, /· Tabell (\d+)/, { nb: 'tab.', nn: 'tab.', en: 'table' });
  }
  if (heading.startsWith('Innledning')) {
    return { nb: 'innledning', nn: 'innleiing', en: 'introduction' };
  }
  if (heading.startsWith('Oppsummering')) {
    return { nb: 'oppsummering', nn: 'oppsummering', en: 'summary' };
  }
  if (heading.startsWith('Omslag')) return { nb: 'omslag', nn: 'omslag', en: 'cover' };
  return numbered(heading, /^Kap\. (\d+)/, { nb: 'kap.', nn: 'kap.', en: 'ch.' });
}

/** The prison guide has two parts; its inventory names the headings within them. */
function prisonPart(heading: string): PartNames {
  if (heading.startsWith('Forord')) return { nb: 'forord', nn: 'forord', en: 'foreword' };
  const endMatter = heading.match(/^(?:Straffeloven|Organiseringen).*\(s\. (\d+)\)/);
  if (endMatter) {
    return { nb: `s. ${endMatter[1]}`, nn: `s. ${endMatter[1]}`, en: `p. ${endMatter[1]}` };
  }
  const first =
    /^(Hva er|Hvem utsettes|Del 1|Definisjoner|Mindreårige|Internasjonale|Menneskehandel og|Bestemmelse|Kjennetegn|Indikator)/;
  const part = first.test(heading) ? 1 : 2;
  return { nb: `del ${part}`, nn: `del ${part}`, en: `part ${part}` };
}

function numbered(heading: string, pattern: RegExp, word: PartNames): PartNames {
  const number = heading.match(pattern)?.[1];
  if (!number) throw new Error(`No part is known for the heading "${heading}"`);
  return { nb: `${word.nb} ${number}`, nn: `${word.nn} ${number}`, en: `${word.en} ${number}` };
}
