/** The sheet of an owner's form, as the panel of one field shows and writes it. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type NoteView, noNote } from '@/components/note/note-view';
import type { Saved, SheetView } from '@/components/sheet/sheet-view';
import { newId } from '@/utils/new-id';
import { createNoteWriters } from '../../pages/note-writers';
import type { Desk, DeskSheet } from '../notes/desk';

/** What the panel shows of the sheet, and does with it. */
export interface DeskInUse {
  view: SheetView;
  ticks: ReadonlySet<string>;
  note: NoteView;
  noteKey: string;
  tick(itemId: string, ticked: boolean): void;
  write(text: string, settled: readonly string[]): void;
  carryOn(): void;
  startNew(): void;
  extend(): void;
  dismiss(): void;
  retry(): void;
}

type Open = Extract<DeskSheet, { status: 'open' }>;
const noTicks: ReadonlySet<string> = new Set();

function viewOf(hasDesk: boolean, sheet: Open | null, saved: Saved): SheetView {
  if (!hasDesk) return { state: 'none' };
  if (!sheet) {
    return saved.state === 'failed' ? { state: 'trouble', why: saved.why } : { state: 'loading' };
  }
  const { sheetId, label, name, stored, expiresAt, ending, damaged, newer, notice } = sheet;
  const offer = sheet.offer ? { begun: sheet.offer.startedAt } : null;
  const about = { sheetId, label, name, stored, ending, damaged, newer, notice };
  return { state: 'open', ...about, expires: expiresAt, saved, offer };
}

/**
 * @param desk null where the owner has not asked for notes
 * @param fieldKey the field of the panel
 */
export function useDesk(desk: Promise<Desk> | null, fieldKey: string): DeskInUse {
  const [sheet, setSheet] = useState<Open | null>(null);
  const [saved, setSaved] = useState<Saved>({ state: 'nothing' });
  const latest = useRef<Open | null>(null);

  const failed = () => setSaved({ state: 'failed', why: 'Unknown' });
  const take = (next: Open | null) => {
    latest.current = next;
    setSheet(next);
  };
  const written = (answer: { savedAt: number; expiresAt: number }) =>
    setSaved({ state: 'saved', at: answer.savedAt, expires: answer.expiresAt });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a panel is of one field and one desk
  const writers = useMemo(
    () =>
      createNoteWriters(
        newId(),
        async (about) => {
          if (!desk) throw new Error('there are no notes');
          return (await desk).writeNote(about);
        },
        (_, answer) => {
          const now = latest.current;
          if (now) {
            take({ ...now, stored: true, notes: { ...now.notes, [fieldKey]: answer.note } });
          }
          written(answer);
        },
        (_, state) => (state === 'failed' ? failed() : setSaved({ state })),
      ),
    [],
  );
  const show = (open: DeskSheet) => {
    take(open.status === 'open' ? open : null);
    if (latest.current) writers.read(latest.current.sheetId, latest.current.notes);
  };
  const onDesk = (act: (desk: Desk) => Promise<DeskSheet>) =>
    void desk?.then(act).then(show, failed);
  const refresh = () => onDesk((open) => open.open());
  const onSheet = (act: (desk: Desk, sheet: Open) => Promise<unknown>) => {
    const now = latest.current;
    if (now) void desk?.then((open) => act(open, now)).then(refresh, failed);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => {
    refresh();
    const flush = () => void writers.flush();
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);

  return {
    view: viewOf(desk !== null, sheet, saved),
    ticks: sheet ? new Set(sheet.ticks[fieldKey] ?? []) : noTicks,
    note: sheet?.notes[fieldKey] ?? noNote,
    noteKey: `${sheet?.sheetId}`,
    tick(itemId, ticked) {
      const now = latest.current;
      if (!desk || !now) return;
      const others = (now.ticks[fieldKey] ?? []).filter((one) => one !== itemId);
      const ticks = { ...now.ticks, [fieldKey]: ticked ? [...others, itemId] : others };
      take({ ...now, stored: true, ticks });
      setSaved({ state: 'saving' });
      const { sheetId } = now;
      desk
        .then((open) => open.setTick({ sheetId, fieldKey, itemId, ticked }))
        .then(written, failed);
    },
    write(text, settled) {
      if (latest.current) writers.typed(latest.current.sheetId, fieldKey, text, settled);
    },
    carryOn() {
      const { offer } = latest.current ?? {};
      if (offer) onDesk((open) => open.carryOn(offer.sheetId));
    },
    startNew: () => onDesk((open) => open.startNew()),
    extend: () => onSheet((open, { sheetId }) => open.extend(sheetId)),
    dismiss: () => onSheet((open) => open.dismissNotice()),
    retry() {
      void writers.flush();
      refresh();
    },
  };
}
