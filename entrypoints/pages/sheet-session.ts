/** The sheet of a form while a page of ours shows and writes it. No interface, no framework. */
import type { Saved, Trouble } from '@/components/sheet/sheet-view';
import type { NotesCalls } from '@/utils/messages/notes-calls';
import { call, onNews } from '@/utils/messages/send';
import { newId } from '@/utils/new-id';
import { restAfter } from '@/utils/notes/rest';
import type { OpenSheet, Written } from '@/utils/notes/types';
import { createNoteWriters } from './note-writers';
import { troubleOf } from './trouble-of';

/** How things are. */
export interface SheetNow {
  /** null: being read, or it cannot be read. */
  sheet: OpenSheet | null;
  trouble: Trouble | null;
  saved: Saved;
}

/** What can be done with the sheet in force. */
export interface SheetSession {
  tick(fieldKey: string, itemId: string, ticked: boolean): void;
  note(fieldKey: string, text: string, settled: readonly string[]): void;
  answer(step: string, answer: string | null): void;
  carryOn(sheetId: string): void;
  startNew(): void;
  /** Writes what waits, then reads anew. */
  refresh(): void;
  end(): void;
}

/** How often it is asked whether the form has rested (milliseconds). */
const lookEvery = 15_000;

type Open = Extract<OpenSheet, { status: 'open' }>;
const others = (list: readonly string[], one: string) => list.filter((each) => each !== one);

/** How things are before anything was read. */
export const nothingRead: SheetNow = { sheet: null, trouble: null, saved: { state: 'nothing' } };

/**
 * @param tabId the tab whose form is meant; undefined: the tab this panel is in
 * @param onChange told how things are, at once and whenever that changes
 */
export function createSheetSession(
  tabId: number | undefined,
  onChange: (now: SheetNow) => void,
): SheetSession {
  const tab = tabId === undefined ? {} : { tabId };
  const writer = newId();
  let now = nothingRead;
  let underWay = 0;
  let begun = 0;
  let lastUse = Date.now();
  let isStale = false;
  let isEnded = false;

  function set(change: Partial<SheetNow>) {
    now = { ...now, ...change };
    if (!isEnded) onChange(now);
  }
  const open = (): Open | null => (now.sheet?.status === 'open' ? now.sheet : null);

  function take(sheet: OpenSheet) {
    const isSame = sheet.status === 'open' && sheet.sheetId === open()?.sheetId;
    if (sheet.status === 'open') notes.read(sheet.sheetId, sheet.notes);
    set({ sheet, trouble: null, saved: isSame ? now.saved : { state: 'nothing' } });
  }

  /** What was read before a write of ours says less than we know: it is read again. */
  async function read(ask: () => Promise<OpenSheet>): Promise<void> {
    const before = begun;
    lastUse = Date.now();
    try {
      const sheet = await ask();
      if (underWay > 0) {
        isStale = true;
        return;
      }
      if (begun !== before) return await read(openSheet);
      take(sheet);
    } catch (error) {
      set({ sheet: null, trouble: troubleOf(error) });
    }
  }
  const openSheet = () => call('openSheet', tab);
  const refresh = () => void notes.flush().then(() => read(openSheet));

  async function own<T>(write: () => Promise<T>): Promise<T> {
    underWay++;
    begun++;
    lastUse = Date.now();
    try {
      return await write();
    } finally {
      underWay--;
      if (isStale && underWay === 0) {
        isStale = false;
        void read(openSheet);
      }
    }
  }

  const failed = (error: unknown) => set({ saved: { state: 'failed', why: troubleOf(error) } });

  function written(asked: string, { sheetId, savedAt, expiresAt }: Written) {
    const sheet = open();
    if (sheet?.sheetId === asked) {
      const saved = { state: 'saved', at: savedAt, expires: expiresAt } as const;
      set({ saved, sheet: { ...sheet, stored: true, expiresAt } });
    }
    // The case got a sheet from another window: this stands on that one.
    if (sheetId !== asked) void read(openSheet);
  }

  const notes = createNoteWriters(
    writer,
    (about) => own(() => call('writeNote', about)),
    ({ sheetId, fieldKey }, { note, ...rest }) => {
      const sheet = open();
      if (sheet?.sheetId === sheetId) {
        set({ sheet: { ...sheet, notes: { ...sheet.notes, [fieldKey]: note } } });
      }
      written(sheetId, rest);
    },
    (sheetId, state, error) => {
      if (state === 'saving') {
        if (sheetId === open()?.sheetId) set({ saved: { state } });
        return;
      }
      if (troubleOf(error) === 'SheetGone') {
        notes.drop(sheetId);
        void read(openSheet);
      }
      failed(error);
    },
  );

  /** Shows a change at once, and what is stored when it could not be kept. */
  function change<Name extends 'setTick' | 'setAnswer'>(
    shown: Open,
    name: Name,
    about: Omit<Parameters<NotesCalls[Name]>[0], 'writer'>,
  ) {
    set({ sheet: shown, saved: { state: 'saving' } });
    const write = () => call(name, { ...about, writer } as Parameters<NotesCalls[Name]>[0]);
    own(write).then(
      (answer) => written(shown.sheetId, answer as Written),
      async (error) => {
        await read(openSheet);
        failed(error);
      },
    );
  }

  const endNews = onNews((news) => {
    if (news.event === 'vault') return refresh();
    if (news.event !== 'sheet' || news.writer === writer) return;
    if (!news.sheetId || news.sheetId === open()?.sheetId) refresh();
  });
  const lookForRest = () => {
    if (Date.now() - lastUse >= restAfter) refresh();
  };
  const ends = new AbortController();
  const { signal } = ends;
  const flush = () => void notes.flush();
  addEventListener('pagehide', flush, { signal });
  addEventListener('focus', lookForRest, { signal });
  document.addEventListener('visibilitychange', flush, { signal });
  const timer = setInterval(lookForRest, lookEvery);

  set({});
  void read(openSheet);
  return {
    tick(fieldKey, itemId, ticked) {
      const sheet = open();
      if (!sheet) return;
      const before = sheet.ticks[fieldKey] ?? [];
      const ticks = ticked ? [...others(before, itemId), itemId] : others(before, itemId);
      const shown = { ...sheet, ticks: { ...sheet.ticks, [fieldKey]: ticks } };
      change(shown, 'setTick', { sheetId: sheet.sheetId, fieldKey, itemId, ticked });
    },
    note(fieldKey, text, settled) {
      const sheet = open();
      lastUse = Date.now();
      if (sheet) notes.typed(sheet.sheetId, fieldKey, text, settled);
    },
    answer(step, answer) {
      const sheet = open();
      if (!sheet) return;
      const { [step]: _, ...rest } = sheet.answers;
      const answers = answer === null ? rest : { ...rest, [step]: answer };
      change({ ...sheet, answers }, 'setAnswer', { sheetId: sheet.sheetId, step, answer });
    },
    carryOn: (sheetId) =>
      void notes.flush().then(() => read(() => call('continueSheet', { ...tab, sheetId }))),
    startNew: () => void notes.flush().then(() => read(() => call('newSheet', tab))),
    refresh,
    end() {
      flush();
      isEnded = true;
      endNews();
      clearInterval(timer);
      ends.abort();
    },
  };
}
