/** A text with the found parts marked. */
import { spokenPieces } from '../language/guide-text';
import { useLanguage } from '../language/language';

/** A found part: from and to are places in the text, in UTF-16 units. */
export interface Span {
  from: number;
  to: number;
}

/**
 * Cuts a text at its found parts. Parts that overlap, touch the outside or are empty are mended.
 *
 * @returns pieces that joined give back the text; every second kind is `found`
 */
export function cutAt(text: string, spans: readonly Span[]): { text: string; found: boolean }[] {
  const pieces: { text: string; found: boolean }[] = [];
  let at = 0;
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    const start = Math.max(at, from);
    const end = Math.min(text.length, to);
    if (end <= start) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), found: false });
    pieces.push({ text: text.slice(start, end), found: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), found: false });
  return pieces;
}

/** The text with its found parts in `mark`, its foreign names each in their own language. */
export function Highlight({ text, spans }: { text: string; spans: readonly Span[] }) {
  return (
    <>
      {spokenPieces(text, useLanguage()).map((piece) => {
        const here = spans.map(({ from, to }) => ({
          from: from - piece.from,
          to: to - piece.from,
        }));
        return (
          <span key={piece.from} lang={piece.lang}>
            <Marked text={piece.text} spans={here} />
          </span>
        );
      })}
    </>
  );
}

function Marked({ text, spans }: { text: string; spans: readonly Span[] }) {
  return (
    <>
      {cutAt(text, spans).map((piece, place) =>
        // The same text always cuts alike, so the place is the piece's identity.
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other identity
        piece.found ? <mark key={place}>{piece.text}</mark> : piece.text,
      )}
    </>
  );
}
