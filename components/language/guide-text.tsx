/** A text of the guide, with the names in it that are of another language marked as theirs. */
import type { Language } from '@/guide/languages';
import { namesIn } from '@/guide/names';
import { useLanguage } from './language';

/** A piece of a text; `lang` where it is of another language than the text. */
export interface SpokenPiece {
  text: string;
  /** Where in the text it begins. */
  from: number;
  lang?: Language;
}

const literally = (name: string) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds the names as whole words; made once for each language. */
function finderOf(language: Language) {
  const langOf = new Map<string, Language>();
  for (const [lang, names] of Object.entries(namesIn[language])) {
    for (const name of names) langOf.set(name, lang as Language);
  }
  const any = [...langOf.keys()].map(literally).join('|');
  return { langOf, cut: new RegExp(`(?<![\\p{L}.-])(${any})(?![\\p{L}-]|\\.\\p{L})`, 'u') };
}

const finders: Partial<Record<Language, ReturnType<typeof finderOf>>> = {};

/**
 * Cuts a text at the names of another language.
 *
 * @returns pieces that joined give back the text
 */
export function spokenPieces(text: string, language: Language): SpokenPiece[] {
  finders[language] ??= finderOf(language);
  const { langOf, cut } = finders[language];
  const pieces: SpokenPiece[] = [];
  let from = 0;
  for (const piece of text.split(cut)) {
    const lang = langOf.get(piece);
    if (piece) pieces.push({ text: piece, from, ...(lang && { lang }) });
    from += piece.length;
  }
  return pieces;
}

/** The text as it stands, its foreign names each in their own language. */
export function GuideText({ children }: { children: string }) {
  return (
    <>
      {spokenPieces(children, useLanguage()).map(({ text, from, lang }) =>
        lang ? (
          <span key={from} lang={lang}>
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </>
  );
}
