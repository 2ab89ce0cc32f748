/** The form of a tab as the choice of its sheet sees it. Pure. */
import { caseInHeadings } from '../address/headings';
import { type Place, placeOf } from '../address/place';
import type { FormPage, SiteRule } from '../types';

/** What a tab shows now. */
export interface PageNow extends Place {
  /** The document of the tab's own page; null where that has not reported, only frames in it. */
  documentId: string | null;
  /** Document and form of each frame below it that reported, by frame id. */
  frames: Record<number, { documentId: string; formKey: string }>;
  /** The form's name, for the list of sheets. */
  formLabel: string;
  /** The case that headings name and the address does not; undefined when they were not told. */
  named?: string | null;
}

/** A number that the address has too is judged there, where it changes. */
function namedBeside(place: Place, headings: readonly string[]): string | null {
  const address = `${place.caseKey} ${place.formKey}`;
  const words = caseInHeadings(headings)?.split(' ') ?? [];
  return words.filter((word) => !address.includes(word)).join(' ') || null;
}

/**
 * The page's own address decides; a case is taken from a frame only where the page's address names
 * none and all frames that name one agree.
 */
export function pageNow(page: FormPage, rules: readonly SiteRule[]): PageNow {
  const top = page.frames.find(({ frameId }) => frameId === 0);
  const own = placeOf(page.url ?? (top ?? page.frames[0])?.url ?? '', rules);
  const inner = page.frames
    .filter((frame) => frame !== top)
    .map((frame) => [frame, placeOf(frame.url, rules)] as const);
  const cases = new Set(inner.flatMap(([, { caseKey }]) => caseKey ?? []));
  const [inFrames = null] = cases.size === 1 ? cases : [];
  return {
    ...own,
    caseKey: own.caseKey ?? inFrames,
    isNew: own.isNew && inFrames === null,
    documentId: top?.documentId ?? null,
    formLabel: page.formLabel ?? '',
    frames: Object.fromEntries(
      inner.map(([{ frameId, documentId }, { formKey }]) => [frameId, { documentId, formKey }]),
    ),
    ...(page.headings ? { named: namedBeside(own, page.headings) } : {}),
  };
}
