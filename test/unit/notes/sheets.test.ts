import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import * as door from '@/utils/notes/door';
import {
  day,
  disk,
  minute,
  opened,
  restartBrowser,
  restartWorker,
  start,
  surroundings,
  tab,
  write,
} from './surroundings';

const note = 'sover bak kjøkkenet, deler rom med tre';

describe('a sheet', () => {
  test('is on disk from its first word on, not before', async () => {
    const { port } = surroundings();
    const form = tab(port);
    const sheet = await form.load('/sak/4711');
    expect(sheet).toMatchObject({ stored: false, notes: {}, ticks: {}, offer: null });
    expect((await door.vaultStatus(port)).state).toBe('none');
    await door.setTick(port, {
      sheetId: sheet.sheetId,
      fieldKey: 'bosted',
      itemId: 'a',
      ticked: true,
    });
    expect(await door.vaultStatus(port)).toMatchObject({ state: 'open', sheets: 1 });
    expect(await form.look()).toMatchObject({ stored: true, sheetId: sheet.sheetId });
  });

  test('holds ticks, notes and answers, and gives them back after any restart', async () => {
    const around = surroundings();
    const { port } = around;
    const { sheetId } = await tab(port).load('/sak/4711/steg/1');
    await door.setTick(port, { sheetId, fieldKey: 'bosted', itemId: 'b', ticked: true });
    await door.setTick(port, { sheetId, fieldKey: 'bosted', itemId: 'a', ticked: true });
    await door.setTick(port, { sheetId, fieldKey: 'lønn', itemId: 'c', ticked: true });
    await door.setTick(port, { sheetId, fieldKey: 'lønn', itemId: 'c', ticked: false });
    await write(port, sheetId, note);
    await door.answer(port, { sheetId, step: 'under-18', answer: 'yes' });
    const all = { ticks: { bosted: ['a', 'b'] }, answers: { 'under-18': 'yes' } };
    await restartWorker();
    expect(await tab(port, 2).load('/sak/4711')).toMatchObject({ sheetId, ...all });
    await restartBrowser(around);
    const again = await tab(port).load('/sak/4711/steg/3');
    expect(again).toMatchObject({ sheetId, because: 'case', ...all });
    expect(again.notes.bosted).toMatchObject({ text: note, version: 1, copies: [] });
    await door.answer(port, { sheetId, step: 'under-18', answer: null });
    expect((await door.readSheet(port, { sheetId })).answers).toEqual({});
  });

  test('is a case’s own', async () => {
    const { port } = surroundings();
    const form = tab(port);
    const one = await form.load('/sak/4711');
    await write(port, one.sheetId, note);
    expect((await form.go('/sak/4712')).notes).toEqual({});
    expect((await form.go('/sak/4711')).notes.bosted?.text).toBe(note);
    expect((await tab(port, 2).load('/sak/4712')).notes).toEqual({});
    expect((await tab(port, 3).load('/klient/4711')).notes).toEqual({});
  });

  test('without a case it does not come back by itself, and is offered', async () => {
    const { port, clock } = surroundings();
    const form = tab(port);
    const one = await form.load('/skjema');
    await write(port, one.sheetId, note);
    clock.now += 5 * minute;
    for (const next of [
      () => form.load('/skjema'),
      () => form.happens('submit'),
      () => form.happens('reset'),
    ]) {
      const sheet = await next();
      expect(sheet.notes).toEqual({});
      expect(sheet.offer).toMatchObject({ sheetId: one.sheetId, startedAt: start });
      expect(sheet.sheetId).not.toBe(one.sheetId);
    }
    const again = opened(await door.continueSheet(port, form.page(), { sheetId: one.sheetId }));
    expect(again).toMatchObject({ sheetId: one.sheetId, because: 'chosen', offer: null });
    expect(again.notes.bosted?.text).toBe(note);
    expect((await form.look()).sheetId).toBe(one.sheetId);
    clock.now += 30 * minute;
    expect((await form.look()).notes).toEqual({});
  });

  test('is offered to the same form alone, in any tab, after a restart too', async () => {
    const around = surroundings();
    const { port } = around;
    const one = await tab(port).load('/skjema');
    await write(port, one.sheetId, note);
    const second = tab(port, 2);
    expect((await second.load('/annet')).offer).toBeNull();
    const same = await second.load('/skjema');
    expect(same.offer?.sheetId).toBe(one.sheetId);
    await write(port, same.sheetId, 'to');
    expect((await second.go('/annet')).offer).toBeNull();
    await door.eraseSheet(port, same);
    await write(port, (await tab(port, 4).load('/tredje')).sheetId, 'tre');
    await door.eraseSheet(port, one);
    expect((await tab(port, 3).load('/skjema/steg/2')).offer).toBeNull();
    const again = await tab(port, 1).load('/skjema');
    await write(port, again.sheetId, note);
    await restartBrowser(around);
    expect((await tab(port, 3).load('/skjema/steg/2')).offer?.sheetId).toBe(again.sheetId);
  });

  test('writing is use: half an hour counts from the last word', async () => {
    const { port, clock } = surroundings();
    const form = tab(port);
    const { sheetId } = await form.load('/skjema');
    for (let version = 0; version < 4; version++) {
      clock.now += 29 * minute;
      await write(port, sheetId, `${version}`, { version });
    }
    clock.now += 29 * minute;
    expect((await form.look()).sheetId).toBe(sheetId);
  });

  test('of a new case goes with it when it gets its number, written on or not yet', async () => {
    const { port } = surroundings();
    const form = tab(port);
    const one = await form.load('/sak/ny');
    await write(port, one.sheetId, note);
    expect(await form.go('/sak/4711')).toMatchObject({
      sheetId: one.sheetId,
      because: 'became-case',
    });
    expect((await tab(port, 2).load('/sak/4711')).notes.bosted?.text).toBe(note);
    expect((await tab(port, 3).load('/sak/ny')).offer).toBeNull();
    const two = await form.load('/sak/ny');
    expect((await form.go('/sak/4712')).sheetId).toBe(two.sheetId);
    await write(port, two.sheetId, 'to');
    expect((await tab(port, 4).load('/sak/4712')).notes.bosted?.text).toBe('to');
  });

  test('of a new case never mixes with the sheet its number has already', async () => {
    const { port } = surroundings();
    const form = tab(port);
    const old = await form.load('/sak/4711');
    await write(port, old.sheetId, 'gammelt');
    const one = await form.load('/sak/ny');
    await write(port, one.sheetId, note);
    const shown = await form.go('/sak/4711');
    expect(shown.sheetId).toBe(old.sheetId);
    expect(shown.notes.bosted?.text).toBe('gammelt');
  });

  test('of another case, opened by hand where a new one is made, does not become the new one’s', async () => {
    const { port } = surroundings();
    const form = tab(port);
    const other = await form.load('/sak/4712');
    await write(port, other.sheetId, note);
    await form.load('/sak/ny');
    await door.continueSheet(port, form.page(), other);
    expect((await form.go('/sak/4711')).notes).toEqual({});
    expect((await form.go('/sak/4712')).notes.bosted?.text).toBe(note);
  });

  test('sent, then numbered: the sheet from before the sending goes with the case', async () => {
    const { port } = surroundings();
    const form = tab(port);
    const one = await form.load('/sak/ny');
    await write(port, one.sheetId, note);
    expect((await form.happens('submit')).notes).toEqual({});
    expect((await form.go('/sak/4711')).notes.bosted?.text).toBe(note);
  });

  test('last words that arrive late reach the sheet they were written on, never the next', async () => {
    const { port } = surroundings();
    const form = tab(port);
    const one = await form.load('/skjema');
    const two = await form.load('/skjema');
    await write(port, one.sheetId, note);
    expect((await form.look()).notes).toEqual({});
    expect((await door.readSheet(port, one)).notes.bosted?.text).toBe(note);
    expect((await form.look()).sheetId).toBe(two.sheetId);
    await restartWorker();
    await write(port, two.sheetId, 'to');
    expect((await form.look()).notes.bosted?.text).toBe('to');
  });

  test('begun in two windows of one case at once is one sheet', async () => {
    const { port } = surroundings();
    const [first, second] = [tab(port, 1), tab(port, 2)];
    const [one, two] = [await first.load('/sak/4711'), await second.load('/sak/4711')];
    expect(one.sheetId).not.toBe(two.sheetId);
    const [a, b] = await Promise.all([
      write(port, one.sheetId, 'en', { writer: 'w1' }),
      write(port, two.sheetId, 'to', { writer: 'w2' }),
    ]);
    expect(a.sheetId).toBe(b.sheetId);
    expect((await door.listSheets(port)).length).toBe(1);
    const shown = (await first.look()).notes.bosted;
    expect([shown?.text, ...(shown?.copies ?? []).map(({ text }) => text)].sort()).toEqual([
      'en',
      'to',
    ]);
    expect((await second.look()).sheetId).toBe(a.sheetId);
  });

  test('a new one at a case takes the old one’s place with its first word, and the old is offered', async () => {
    const { port } = surroundings();
    const form = tab(port);
    const old = await form.load('/sak/4711');
    await write(port, old.sheetId, note);
    const fresh = opened(await door.newSheet(port, form.page()));
    expect(fresh.notes).toEqual({});
    expect((await tab(port, 2).load('/sak/4711')).sheetId).toBe(old.sheetId);
    await write(port, fresh.sheetId, 'nytt');
    expect((await tab(port, 3).load('/sak/4711')).notes.bosted?.text).toBe('nytt');
    expect((await door.listSheets(port)).map(({ sheetId }) => sheetId).sort()).toEqual(
      [old.sheetId, fresh.sheetId].sort(),
    );
  });

  test('of another case, opened by hand, stays that case’s', async () => {
    const { port } = surroundings();
    const form = tab(port);
    const other = await form.load('/sak/4712');
    await write(port, other.sheetId, note);
    await form.load('/sak/4711');
    expect(opened(await door.continueSheet(port, form.page(), other)).sheetId).toBe(other.sheetId);
    expect((await form.load('/sak/4711')).notes).toEqual({});
    expect((await form.load('/sak/4712')).notes.bosted?.text).toBe(note);
  });

  test('a sheet of no case, carried on with at a case, is the case’s from then on', async () => {
    const { port } = surroundings();
    const form = tab(port);
    const loose = await form.load('/skjema');
    await write(port, loose.sheetId, note);
    await form.load('/sak/4711');
    await door.continueSheet(port, form.page(), loose);
    expect((await form.load('/sak/4711')).sheetId).toBe(loose.sheetId);
    expect((await form.load('/skjema')).offer).toBeNull();
  });

  test('is labelled by its time, in the language of the moment', async () => {
    const { port, settings } = surroundings();
    const form = tab(port);
    const hour = `${new Date(start).getHours()}`.padStart(2, '0');
    expect((await form.load('/skjema')).label).toBe(`Ark ${hour}.42 · 22. nov.`);
    settings.language = 'en';
    expect((await form.look()).label).toBe(`Sheet ${hour}:42 · 22 Nov`);
  });

  test('field names from the page cannot reach prototypes', async () => {
    const { port } = surroundings();
    const { sheetId } = await tab(port).load('/sak/4711');
    await write(port, sheetId, note, { fieldKey: '__proto__' });
    await door.setTick(port, { sheetId, fieldKey: '__proto__', itemId: 'a', ticked: true });
    const sheet = await door.readSheet(port, { sheetId });
    expect(Object.keys(sheet.notes)).toEqual(['__proto__']);
    expect(Object.keys(sheet.ticks)).toEqual(['__proto__']);
  });

  test('nothing of it lies readable on disk: no word, no address, no name', async () => {
    const { port } = surroundings();
    const form = tab(port);
    const { sheetId } = await form.load('/sak/471108152342');
    await write(port, sheetId, note, { fieldKey: 'Boforhold' });
    await door.setTick(port, {
      sheetId,
      fieldKey: 'Boforhold',
      itemId: 'lives-at-work',
      ticked: true,
    });
    await door.answer(port, { sheetId, step: 'under-18', answer: 'yes' });
    const written = await disk();
    // The case's number is so long that no hash holds it by chance.
    for (const plain of [
      ...['kjøkkenet', 'Boforhold', 'lives-at-work', 'under-18'],
      ...['471108152342', 'sak.example'],
    ]) {
      expect(written).not.toContain(plain);
    }
    expect(written).toContain(sheetId);
  });
});

describe('two windows', () => {
  test('apart, both texts are kept until they are settled', async () => {
    const { port } = surroundings();
    const { sheetId } = await tab(port).load('/sak/4711');
    const first = await write(port, sheetId, 'felles', { writer: 'w1' });
    const { version } = first.note;
    await write(port, sheetId, 'en', { writer: 'w1', version });
    const two = await write(port, sheetId, 'to', { writer: 'w2', version });
    expect(two.note).toMatchObject({ text: 'to', copies: [{ id: 'w1', text: 'en' }] });
    const three = await write(port, sheetId, 'to og mer', {
      writer: 'w2',
      version: two.note.version,
    });
    expect(three.note.copies.map(({ text }) => text)).toEqual(['en']);
    const settled = await write(port, sheetId, 'to og mer, en', {
      writer: 'w2',
      version: three.note.version,
      settled: ['w1'],
    });
    expect(settled.note.copies).toEqual([]);
  });
  test('writing in turns without seeing each other, copies do not multiply', async () => {
    const { port } = surroundings();
    const { sheetId } = await tab(port).load('/sak/4711');
    const seen = { w1: 0, w2: 0 };
    for (let turn = 0; turn < 10; turn++) {
      for (const writer of ['w1', 'w2'] as const) {
        const before = seen[writer];
        const { note: now } = await write(port, sheetId, `${writer} ${turn}`, {
          writer,
          version: before,
        });
        if (before === 0) seen[writer] = now.version;
      }
    }
    const shown = (await door.readSheet(port, { sheetId })).notes.bosted;
    expect(shown).toMatchObject({ text: 'w2 9', copies: [{ id: 'w1', text: 'w1 9' }] });
  });
  test('writing the same note at the same moment, neither text is lost', async () => {
    const { port } = surroundings();
    const { sheetId } = await tab(port).load('/sak/4711');
    await write(port, sheetId, 'felles');
    const writers = ['w1', 'w2', 'w3', 'w4'];
    await Promise.all(
      writers.map((writer) => write(port, sheetId, `av ${writer}`, { writer, version: 1 })),
    );
    const shown = (await door.readSheet(port, { sheetId })).notes.bosted;
    const texts = [shown?.text, ...(shown?.copies ?? []).map(({ text }) => text)];
    expect(texts.sort()).toEqual(writers.map((writer) => `av ${writer}`));
    expect(shown?.version).toBe(5);
  });
  test('a repeated write changes nothing, even after another’s', async () => {
    const { port } = surroundings();
    const { sheetId } = await tab(port).load('/sak/4711');
    const about = { writer: 'w1', writeId: 'once', version: 0 };
    const first = await write(port, sheetId, note, about);
    await write(port, sheetId, `${note}!`, { writer: 'w2', version: first.note.version });
    const repeat = await write(port, sheetId, note, about);
    expect(repeat.note).toMatchObject({ text: `${note}!`, version: 2, copies: [] });
  });
  test('a note too long is refused by name', async () => {
    const { port } = surroundings();
    const { sheetId } = await tab(port).load('/sak/4711');
    await expect(write(port, sheetId, 'x'.repeat(50_001))).rejects.toMatchObject({
      name: 'NoteTooLong',
    });
  });
});

describe('the end of a sheet', () => {
  test('comes by itself: it warns, is gone to the minute, and goes from disk', async () => {
    const { port, clock } = surroundings({ keepDays: 14 });
    const form = tab(port);
    const { sheetId } = await form.load('/sak/4711');
    const { expiresAt } = await write(port, sheetId, note);
    expect(expiresAt).toBe(start + 14 * day);
    clock.now = expiresAt - 3 * day - 1;
    expect((await form.look()).ending).toBe(false);
    clock.now += 1;
    expect((await form.look()).ending).toBe(true);
    clock.now = expiresAt - 1;
    expect(await door.sweep(port)).toEqual([]);
    expect((await form.look()).notes.bosted?.text).toBe(note);
    clock.now = expiresAt;
    const after = await form.look();
    expect(after.notes).toEqual({});
    expect(after.sheetId).not.toBe(sheetId);
    await expect(door.readSheet(port, { sheetId })).rejects.toMatchObject({ name: 'SheetGone' });
    await expect(write(port, sheetId, note)).rejects.toMatchObject({ name: 'SheetGone' });
    expect(await door.sweep(port)).toEqual([sheetId]);
    expect(await disk()).not.toContain(sheetId);
    await expect(write(port, sheetId, note)).rejects.toMatchObject({ name: 'SheetGone' });
  });
  test.each([
    [0, 90, 1],
    [1, 90, 1],
    [400, 90, 90],
    [30, 7, 7],
    [Number.NaN, 90, 14],
    [2.9, 90, 2],
  ])('%d days wished, %d allowed: %d', async (keepDays, mostDays, days) => {
    const { port } = surroundings({ keepDays, mostDays });
    const { sheetId } = await tab(port).load('/sak/4711');
    expect((await write(port, sheetId, note)).expiresAt).toBe(start + days * day);
  });
  test('is put off by hand only, as far as policy allows', async () => {
    const { port, clock } = surroundings({ mostDays: 20 });
    const form = tab(port);
    const { sheetId } = await form.load('/sak/4711');
    await write(port, sheetId, note);
    clock.now += 10 * day;
    await write(port, sheetId, `${note}!`, { version: 1 });
    expect((await form.look()).expiresAt).toBe(start + 14 * day);
    expect((await door.extendSheet(port, { sheetId, days: 500 })).expiresAt).toBe(
      clock.now + 20 * day,
    );
    clock.now += 19 * day;
    expect(await door.sweep(port)).toEqual([]);
    expect((await form.look()).notes.bosted?.text).toBe(`${note}!`);
  });
});

describe('a name', () => {
  test('stands beside the label, in one line, and can be taken away', async () => {
    const { port } = surroundings();
    const form = tab(port);
    const { sheetId, label } = await form.load('/sak/1');
    await write(port, sheetId, note);
    await door.renameSheet(port, { sheetId, name: '  Kontor\n2  ' });
    expect(await form.look()).toMatchObject({ name: 'Kontor 2', label });
    expect(await disk()).not.toContain('Kontor');
    await door.renameSheet(port, { sheetId, name: 'x'.repeat(100) });
    expect((await form.look()).name).toBe('x'.repeat(40));
    await door.renameSheet(port, { sheetId, name: ' ' });
    expect((await form.look()).name).toBe('');
  });

  test('is not for a sheet that is gone or not yet begun', async () => {
    const { port } = surroundings();
    const { sheetId } = await tab(port).load('/sak/1');
    const renamed = door.renameSheet(port, { sheetId, name: 'x' });
    await expect(renamed).rejects.toMatchObject({ name: 'SheetGone' });
  });
});

describe('erasing', () => {
  test('a sheet: gone from disk, and a late word does not bring it back', async () => {
    const { port } = surroundings();
    const form = tab(port);
    const { sheetId } = await form.load('/sak/4711');
    await write(port, sheetId, note);
    const other = await tab(port, 2).load('/sak/4712');
    await write(port, other.sheetId, 'annet');
    await door.eraseSheet(port, { sheetId });
    expect(await disk()).not.toContain(sheetId);
    await expect(write(port, sheetId, note)).rejects.toMatchObject({ name: 'SheetGone' });
    const after = await form.look();
    expect(after).toMatchObject({ notes: {}, stored: false });
    expect(after.sheetId).not.toBe(sheetId);
    expect((await tab(port, 2).load('/sak/4712')).notes.bosted?.text).toBe('annet');
  });
  test('while a note is being written, the sheet stays gone', async () => {
    const { port } = surroundings();
    const { sheetId } = await tab(port).load('/sak/4711');
    await write(port, sheetId, note);
    const [written] = await Promise.allSettled([
      write(port, sheetId, 'mer', { version: 1 }),
      door.eraseSheet(port, { sheetId }),
    ]);
    expect(['fulfilled', 'rejected']).toContain(written.status);
    expect(await disk()).not.toContain(sheetId);
  });
  test.each([0, 1, 2, 4, 7, 11, 16, 22])(
    '%d turns after its first word set out, it stays gone',
    async (turns) => {
      const { port } = surroundings();
      const { sheetId } = await tab(port, 1).load('/sak/4711');
      const other = await tab(port, 2).load('/sak/4712');
      await write(port, other.sheetId, note);
      const writing = write(port, sheetId, note).catch(() => undefined);
      for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate);
      await door.eraseSheet(port, { sheetId });
      await writing;
      expect(await disk()).not.toContain(sheetId);
    },
  );
  test('everything: nothing is left in database, session or mark', async () => {
    const { port, session, lasting } = surroundings();
    const form = tab(port);
    const { sheetId } = await form.load('/sak/4711');
    await write(port, sheetId, note);
    await door.eraseEverything(port);
    expect([...session.all.keys(), ...lasting.all.keys()]).toEqual([]);
    expect(await indexedDB.databases()).toEqual([]);
    expect((await form.load('/sak/4711')).notes).toEqual({});
    expect(await door.vaultStatus(port)).toMatchObject({ state: 'none', sheets: 0, notice: null });
  });
});

test('notes switched off: nothing is opened, written or remembered', async () => {
  const { port, session, settings } = surroundings({ notes: 'off' });
  expect(await door.openForm(port, tab(port).page())).toMatchObject({ status: 'off' });
  await expect(write(port, 'x', note)).rejects.toMatchObject({ name: 'NotesOff' });
  expect(session.all.size).toBe(0);
  settings.notes = 'on';
  expect((await tab(port).load('/sak/1')).status).toBe('open');
});
