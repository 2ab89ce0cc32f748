/** The sheet of a form, followed while a page of ours shows it. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { watchSettings } from '@/utils/settings';
import { createSheetSession, nothingRead, type SheetNow, type SheetSession } from './sheet-session';

/** The sheet in force, and what a page can do with it. */
export interface SheetInUse extends SheetNow, Omit<SheetSession, 'end'> {}

/**
 * @param tabId the tab whose form is meant; null: not known yet; undefined: the tab this panel is in
 */
export function useSheet(tabId: number | null | undefined): SheetInUse {
  const [now, setNow] = useState(nothingRead);
  const session = useRef<SheetSession | null>(null);
  useLayoutEffect(() => {
    if (tabId === null) return undefined;
    const begun = createSheetSession(tabId, setNow);
    session.current = begun;
    // Notes may be kept no more, and the label is in another language.
    const endSettings = watchSettings(begun.refresh);
    return () => {
      endSettings();
      begun.end();
    };
  }, [tabId]);
  return {
    ...now,
    tick: (...about) => session.current?.tick(...about),
    note: (...about) => session.current?.note(...about),
    answer: (...about) => session.current?.answer(...about),
    carryOn: (sheetId) => session.current?.carryOn(sheetId),
    startNew: () => session.current?.startNew(),
    refresh: () => session.current?.refresh(),
  };
}
