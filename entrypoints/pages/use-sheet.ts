/** The sheet of a form, as a page of ours shows and writes it. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Saved } from '@/components/sheet/sheet-view';
import type { SheetState } from '@/utils/messages/calls';
import { call, onNews } from '@/utils/messages/send';
import { createNoteWriter, type NoteWriter } from './note-writer';

/** What a page can do with the sheet in force. */
export interface SheetInUse {
  /** null until it is read. */
  sheet: SheetState | null;
  saved: Saved;
  /** Grows when a stored note was changed by another window: shown notes are read anew. */
  foreign: number;
  tick(fieldKey: string, itemId: string, ticked: boolean): void;
  note(fieldKey: string, text: string): void;
  answer(step: string, answer: string | null): void;
  carryOn(): void;
  startNew(): void;
  retry(): void;
  reload(): void;
}

const others = (list: readonly string[], one: string) => list.filter((each) => each !== one);

/**
 * @param tabId the tab whose form is meant; null: not known yet; undefined: the tab this panel is in
 */
export function useSheet(tabId: number | null | undefined): SheetInUse {
  const [sheet, setSheet] = useState<SheetState | null>(null);
  const [saved, setSaved] = useState<Saved>({ state: 'nothing' });
  const [foreign, setForeign] = useState(0);
  const latest = useRef<SheetState | null>(null);
  const writers = useRef(new Map<string, NoteWriter>());
  const ownWrites = useRef(0);
  const writer = useRef(crypto.randomUUID());
  /** Copies that are in the text as shown, so that writing it settles them. */
  const shown = useRef<Record<string, string[]>>({});
  latest.current = sheet;
  const tab = useMemo(() => (typeof tabId === 'number' ? { tabId } : {}), [tabId]);

  const take = useCallback((next: SheetState) => {
    setSheet(next);
    latest.current = next;
  }, []);
  const show = useCallback(
    (next: SheetState) => {
      shown.current = Object.fromEntries(
        Object.entries(next.notes).map(([key, { copies }]) => [key, copies.map(({ id }) => id)]),
      );
      take(next);
      setForeign((before) => before + 1);
    },
    [take],
  );
  const reload = useCallback(() => {
    if (tabId === null) return;
    call('openSheet', tab).then(show, () => setSaved({ state: 'failed' }));
  }, [tab, tabId, show]);

  useEffect(reload, [reload]);
  useEffect(
    () =>
      onNews((news) => {
        if (news.event !== 'sheet' || ownWrites.current > 0) return;
        if (news.sheetId && news.sheetId !== latest.current?.sheetId) return;
        // What is being typed here is written first, so that nothing shown is lost.
        void Promise.all([...writers.current.values()].map((one) => one.flush())).then(reload);
      }),
    [reload],
  );
  useEffect(() => {
    const flush = () => {
      for (const writer of writers.current.values()) void writer.flush();
    };
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, []);

  /** Runs one write of ours; news of it is not news to us. */
  async function own<T>(write: Promise<T>): Promise<T> {
    ownWrites.current++;
    try {
      return await write;
    } finally {
      // The news of this write may still be under way.
      setTimeout(() => ownWrites.current--, 200);
    }
  }

  function writerOf(fieldKey: string): NoteWriter {
    const { sheetId = '' } = latest.current ?? {};
    const key = `${sheetId}\u001f${fieldKey}`;
    const known = writers.current.get(key);
    if (known) return known;
    const created = createNoteWriter(
      async (text, writeId) => {
        const version = latest.current?.notes[fieldKey]?.version ?? 0;
        const settled = shown.current[fieldKey] ?? [];
        const write = {
          sheetId,
          fieldKey,
          text,
          version,
          writer: writer.current,
          writeId,
          settled,
        };
        const note = await own(call('writeNote', write));
        const now = latest.current;
        if (now?.sheetId === sheetId) {
          take({ ...now, notes: { ...now.notes, [fieldKey]: note } });
          setSaved({ state: 'saved', at: note.savedAt, expires: note.expiresAt });
        }
        // The case got a sheet from another window: this note stands on that one.
        if (note.sheetId !== sheetId) reload();
      },
      (state) => setSaved({ state }),
    );
    writers.current.set(key, created);
    return created;
  }

  const replaceBy = (next: Promise<SheetState>) =>
    own(next).then(
      (opened) => {
        show(opened);
        setSaved({ state: 'nothing' });
      },
      () => setSaved({ state: 'failed' }),
    );

  return {
    sheet,
    saved,
    foreign,
    reload,
    tick(fieldKey, itemId, ticked) {
      const now = latest.current;
      if (!now) return;
      const before = now.ticks[fieldKey] ?? [];
      const ticks = ticked ? [...others(before, itemId), itemId] : others(before, itemId);
      take({ ...now, ticks: { ...now.ticks, [fieldKey]: ticks } });
      setSaved({ state: 'saving' });
      own(call('setTick', { sheetId: now.sheetId, fieldKey, itemId, ticked })).then(
        ({ savedAt, expiresAt }) => setSaved({ state: 'saved', at: savedAt, expires: expiresAt }),
        () => {
          setSaved({ state: 'failed' });
          reload();
        },
      );
    },
    note: (fieldKey, text) => writerOf(fieldKey).typed(text),
    answer(step, answer) {
      const now = latest.current;
      if (!now) return;
      const { [step]: _, ...rest } = now.answers;
      take({ ...now, answers: answer === null ? rest : { ...rest, [step]: answer } });
      own(call('setAnswer', { sheetId: now.sheetId, step, answer })).catch(() =>
        setSaved({ state: 'failed' }),
      );
    },
    carryOn() {
      const offer = latest.current?.offer;
      if (offer) void replaceBy(call('continueSheet', { ...tab, sheetId: offer.sheetId }));
    },
    startNew: () => void replaceBy(call('newSheet', tab)),
    retry() {
      for (const writer of writers.current.values()) void writer.flush();
    },
  };
}
