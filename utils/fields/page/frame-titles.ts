/** A framed page is a part of the form around it, whose title it does not repeat. */
import { plain } from '@/utils/text';
import { every, titleOf } from '../describe/native';
import { textOf } from '../describe/text';

/** Frames within frames further out than this say nothing about the innermost. */
const mostFrames = 4;

/** Title and main headings of the pages that a document is framed in, as far as they are of its own origin. */
export function titlesAround(document: Document): string[] {
  const titles: string[] = [];
  let frame = document.defaultView?.frameElement ?? null;
  for (let out = 0; frame && out < mostFrames; out++) {
    const around: Document = frame.ownerDocument;
    titles.push(titleOf(around), ...headingsOf(around));
    frame = around.defaultView?.frameElement ?? null;
  }
  return titles;
}

const headingsOf = (document: Document) =>
  [...every(document, 'h1')].slice(0, 2).map((heading) => plain(textOf(heading)));
