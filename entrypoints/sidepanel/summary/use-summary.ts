/** The summary in the side panel: made anew as the sheet changes, and handed over in three ways. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { InsertView, Outcome, SummaryProps } from '@/components/summary/summary-props';
import type { Language } from '@/guide/languages';
import { call } from '@/utils/messages/send';
import { htmlSummary } from '@/utils/summary/html';
import { plainSummary } from '@/utils/summary/plain';
import { safeLines } from '@/utils/summary/safe-line';
import type { Summary } from '@/utils/summary/types';
import { cutToFit } from '@/utils/summary/what-is-missing';
import { copyText } from '../../pages/copy-text';
import { insertIn, type PlaceInTab } from '../insert/in-tab';
import type { FormState } from '../use-form';
import { makeSummary, type ReadSheet } from './make-summary';
import { useCaret } from './use-caret';

interface Parts {
  /** null: there is nothing to summarise. */
  sheet: ReadSheet | null;
  form: FormState;
  tabId: number | null;
  /** The side panel's. */
  language: Language;
  /** The sheet was erased: what is shown is read anew. */
  onErased(): void;
  /** The language of a summary that stood open when the page started anew; null: none did. */
  kept: Language | null;
  /** Tries again to fetch the guide, for a summary in that language. */
  onRetry(summary: Language): void;
}

/** As one line holds it. */
const asOneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ').trim();

function viewOf({ place }: PlaceInTab, text: string): InsertView {
  if (place.kind !== 'field') return { state: 'looking', place };
  const { label, oneLine, room } = place;
  return { state: 'ready', label, oneLine, ...cutToFit(oneLine ? asOneLine(text) : text, room) };
}

/** @returns what opens the summary, and its props while it is open */
export function useSummary({ sheet, form, tabId, language, onErased, kept, onRetry }: Parts): {
  /** @param eraseAfter the sheet goes with the press that hands it over */
  open(eraseAfter: boolean): void;
  props: SummaryProps | null;
} {
  const [isOpen, setOpen] = useState(kept !== null);
  const [textLanguage, setTextLanguage] = useState(kept ?? language);
  const [withSources, setWithSources] = useState(true);
  const [eraseAfter, setEraseAfter] = useState(false);
  const [isInserting, setInserting] = useState(false);
  const [summary, setSummary] = useState<Summary | 'failed' | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [erased, setErased] = useState(false);
  /** The sheet it was opened for; that one gone, the empty one that took its place. */
  const [of, setOf] = useState<string | null>(null);
  const [gone, setGone] = useState<string | null>(null);
  const sheetId = sheet?.sheetId ?? null;
  useLayoutEffect(() => {
    if (!isOpen || sheetId === null || sheetId === of || sheetId === gone) return;
    // Another sheet is another person's: nothing is read or handed over beside it.
    if (of === null) setOf(sheetId);
    else setOpen(false);
  }, [isOpen, sheetId, of, gone]);
  const caret = useCaret(isOpen && isInserting ? tabId : null);

  useEffect(() => {
    // Erased, the sheet is empty; what was handed over stays in sight until the user leaves.
    if (!isOpen || !sheet || erased) return undefined;
    let current = true;
    makeSummary(sheet, form, textLanguage).then(
      (made) => current && setSummary(made),
      () => current && setSummary('failed'),
    );
    return () => {
      current = false;
    };
  }, [isOpen, sheet, form, textLanguage, erased]);

  const made = summary === 'failed' ? null : summary;
  const text = made ? plainSummary(made, { withSources }) : null;
  const view = viewOf(caret, text ?? '');

  async function done(next: Outcome, isWhole: boolean) {
    setOutcome(next);
    if (!isWhole || !eraseAfter || !sheet) return;
    await call('eraseSheet', { sheetId: sheet.sheetId });
    setErased(true);
    setGone(sheet.sheetId);
    setOf(null);
    setInserting(false);
    onErased();
  }
  async function onCopy() {
    if (!made || text === null) return;
    const isCopied = copyText(text, htmlSummary(made, { withSources }));
    await done({ kind: isCopied ? 'copied' : 'not-copied' }, isCopied);
  }
  async function onInsertNow() {
    if (view.state !== 'ready' || tabId === null) return;
    const { label, fits, rest } = view;
    const at = { frameId: caret.frameId, label };
    const result = await insertIn(tabId, at, fits).catch(() => null);
    if (result?.outcome !== 'inserted') {
      await done({ kind: result ? 'moved' : 'failed' }, false);
      return;
    }
    setInserting(false);
    const missing = `${result.missing}${rest}`;
    await done({ kind: 'inserted', label, missing }, missing === '');
  }

  return {
    open(erase) {
      setOf(sheetId);
      setGone(null);
      setOutcome(null);
      setErased(false);
      setSummary(null);
      setInserting(false);
      setEraseAfter(erase);
      setTextLanguage(language);
      setOpen(true);
    },
    props:
      isOpen && (sheet || erased)
        ? {
            text,
            missing:
              summary === 'failed' ? { why: 'failed', onRetry: () => onRetry(textLanguage) } : null,
            textLanguage,
            onTextLanguage: setTextLanguage,
            withSources,
            onWithSources: setWithSources,
            eraseAfter,
            onEraseAfter: setEraseAfter,
            insert: isInserting ? view : null,
            outcome,
            erased,
            onCopy,
            onPrint: () => print(),
            onInsert() {
              setOutcome(null);
              setInserting(true);
            },
            onInsertNow,
            onInsertCancel: () => setInserting(false),
            onCopyRest() {
              // Cut anywhere, its first sign may be one that begins a formula.
              if (outcome?.kind === 'inserted') copyText(safeLines(outcome.missing).join('\n'));
            },
            onBack: () => setOpen(false),
          }
        : null,
  };
}
