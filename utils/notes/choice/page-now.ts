/** The form of a tab as the choice of its sheet sees it. Pure. */
import { caseInHeadings } from '../address/headings';
import { type Place, placeOf } from '../address/place';
import type { FormPage, SiteRule } from '../types';

/** What a tab shows now. */
export interface PageNow extends Place {
  /** The document of the tab's page, or of the only frame that reported. */
  documentId: string;
  /** Document and form of each frame below it, by frame id. */
  frames: Record<number, { documentId: string; formKey: string }>;
  /** The form's name, for the list of sheets. */
  formLabel: string;
  /** The case that the headings name; undefined when headings were not told. */
  named?: string | null;
}

/**
 * The page's own address decides; a case is taken from a frame only where the page's address names
 * none and all frames that name one agree.
 */
export function pageNow(page: FormPage, rules: readonly SiteRule[]): PageNow {
  const [first, ...below] = page.frames;
  const isTop = first?.frameId === 0;
  const own = placeOf(page.url ?? first?.url ?? '', rules);
  const inner = (isTop ? below : page.frames).map(
    (frame) => [frame, placeOf(frame.url, rules)] as const,
  );
  const cases = new Set(inner.flatMap(([, { caseKey }]) => caseKey ?? []));
  const [inFrames = null] = cases.size === 1 ? cases : [];
  return {
    ...own,
    caseKey: own.caseKey ?? inFrames,
    isNew: own.isNew && inFrames === null,
    documentId: first?.documentId ?? '',
    formLabel: page.formLabel ?? '',
    frames: Object.fromEntries(
      inner.map(([{ frameId, documentId }, { formKey }]) => [frameId, { documentId, formKey }]),
    ),
    ...(page.headings ? { named: caseInHeadings(page.headings) } : {}),
  };
}
