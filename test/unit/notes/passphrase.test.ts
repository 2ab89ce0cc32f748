import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import * as door from '@/utils/notes/door';
import { openVault } from '@/utils/notes/lock/open-vault';
import { connection } from '@/utils/notes/store/connection';
import { sheetById } from '@/utils/notes/store/find-sheet';
import { readEntries } from '@/utils/notes/store/read-sheet';
import { writeEntry } from '@/utils/notes/store/write-entry';
import { fromBase64, toBase64 } from '@/utils/notes/vault/base64';
import { seal } from '@/utils/notes/vault/cipher';
import { derivationNow, keyFrom, newDerivation } from '@/utils/notes/vault/passphrase';
import { unwrap, type Wrapping, wrapByPassphrase } from '@/utils/notes/vault/wrapping';
import {
  disk,
  minute,
  restartBrowser,
  restartWorker,
  surroundings,
  tab,
  write,
} from './surroundings';

const right = 'riktig hest batteri stift';
const other = 'en helt annen setning';
const note = 'sover bak kjøkkenet';

const costs = derivationNow as { memory: number };
const real = costs.memory;
// Most tests are about what happens, not about what it costs.
beforeEach(() => {
  costs.memory = 64;
});

async function wrapping(): Promise<Wrapping> {
  const row = await (await connection()).meta.get('vault');
  if (row?.id !== 'vault') throw new Error('no vault');
  return row;
}

async function withNotes() {
  const around = surroundings();
  const form = tab(around.port);
  const { sheetId } = await form.load('/sak/4711');
  await write(around.port, sheetId, note);
  await door.setTick(around.port, { sheetId, fieldKey: 'bosted', itemId: 'a', ticked: true });
  return { ...around, form, sheetId };
}

describe('Argon2id', () => {
  test('costs no less than OWASP’s least', () => {
    expect(real).toBeGreaterThanOrEqual(19 * 1024);
    expect(derivationNow.rounds).toBeGreaterThanOrEqual(2);
  });
  test('the same letters by another keyboard are the same passphrase', async () => {
    const cheap = { ...newDerivation(), memory: 64, rounds: 1 };
    const wrapped = await wrapByPassphrase(new Uint8Array(64), right);
    expect(wrapped.protection).toMatchObject({ by: 'passphrase' });
    const [one, two] = [
      await keyFrom('blåbær', cheap),
      await keyFrom('blåbær'.normalize('NFD'), cheap),
    ];
    const iv = new Uint8Array(12);
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, one, iv);
    await expect(
      crypto.subtle.decrypt({ name: 'AES-GCM', iv }, two, sealed),
    ).resolves.toBeDefined();
  });
  test.each([
    ['memory', 2 ** 31],
    ['memory', 0],
    ['memory', 1.5],
    ['rounds', 1_000_000],
    ['lanes', 0],
    ['name', 'argon2d'],
    ['salt', new Uint8Array(4)],
  ])('a stored %s of %s is refused before it costs anything', async (name, value) => {
    const derivation = { ...newDerivation(), [name]: value };
    await expect(keyFrom(right, derivation)).rejects.toMatchObject({ name: 'Damaged' });
  });
});

// How long it takes is held by the bench, on a quiet machine.
test('at its real cost a vault is locked and opened', async () => {
  costs.memory = real;
  const { port } = await withNotes();
  await door.setPassphrase(port, right);
  expect((await wrapping()).protection).toMatchObject({ derivation: { memory: real, rounds: 2 } });
  await door.lock(port);
  await door.unlock(port, right);
  expect((await tab(port).load('/sak/4711')).notes.bosted?.text).toBe(note);
});

test('bytes as base64 and back', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
  expect(fromBase64(toBase64(bytes))).toEqual(bytes);
});

describe('a passphrase', () => {
  test('locks at the browser’s end and on request, and gives everything back', async () => {
    const around = await withNotes();
    const { port, form, sheetId } = around;
    await door.setPassphrase(port, right);
    expect((await form.look()).notes.bosted?.text).toBe(note);
    await restartWorker();
    expect((await form.look()).notes.bosted?.text).toBe(note);
    await door.lock(port);
    expect(await door.openForm(port, form.page())).toMatchObject({ status: 'locked' });
    await expect(write(port, sheetId, 'x')).rejects.toMatchObject({ name: 'VaultLocked' });
    await expect(door.listSheets(port)).rejects.toMatchObject({ name: 'VaultLocked' });
    expect(await door.vaultStatus(port)).toMatchObject({
      state: 'locked',
      protection: 'passphrase',
      sheets: 1,
    });
    await door.unlock(port, right);
    expect(await form.look()).toMatchObject({ sheetId, ticks: { bosted: ['a'] } });
    await restartBrowser(around);
    expect(await door.openForm(port, form.page())).toMatchObject({ status: 'locked' });
    await expect(door.unlock(port, other)).rejects.toMatchObject({ name: 'WrongPassphrase' });
    expect((await door.vaultStatus(port)).state).toBe('locked');
    await door.unlock(port, right);
    expect((await tab(port, 2).load('/sak/4711')).notes.bosted?.text).toBe(note);
  });

  test('leaves no device key, and nothing that the old keys open', async () => {
    const { port, sheetId } = await withNotes();
    const before = await wrapping();
    const { entries, sheets } = await connection();
    const [oldEntries, oldSheets] = [await entries.toArray(), await sheets.toArray()];
    await door.setPassphrase(port, right);
    expect((await wrapping()).protection).toMatchObject({ by: 'passphrase' });
    const after = await disk();
    for (const { sealed } of oldEntries) expect(after).not.toContain(`${sealed.iv} `);
    for (const { secret } of oldSheets) expect(after).not.toContain(`${secret.iv} `);
    const oldSecret = await unwrap(before);
    const newSecret = await unwrap(await wrapping(), right);
    expect(newSecret.slice(0, 32)).not.toEqual(oldSecret.slice(0, 32));
    expect((await door.readSheet(port, { sheetId })).notes.bosted?.text).toBe(note);
  });

  test('changed: wrapped again, nothing is sealed again', async () => {
    const around = await withNotes();
    const { port } = around;
    await door.setPassphrase(port, right);
    const { entries } = await connection();
    const before = await entries.toArray();
    const secret = await unwrap(await wrapping(), right);
    await expect(door.changePassphrase(port, { old: other, next: other })).rejects.toMatchObject({
      name: 'WrongPassphrase',
    });
    await door.changePassphrase(port, { old: right, next: other });
    expect(await entries.toArray()).toEqual(before);
    expect(await unwrap(await wrapping(), other)).toEqual(secret);
    await restartBrowser(around);
    await expect(door.unlock(port, right)).rejects.toMatchObject({ name: 'WrongPassphrase' });
    await door.unlock(port, other);
    expect((await tab(port).load('/sak/4711')).notes.bosted?.text).toBe(note);
  });

  test('removed: the device protects again, unless policy wants a passphrase', async () => {
    const around = await withNotes();
    const { port, settings } = around;
    await door.setPassphrase(port, right);
    settings.passphrase = 'required';
    await expect(door.removePassphrase(port, right)).rejects.toMatchObject({
      name: 'PassphraseRequired',
    });
    settings.passphrase = 'optional';
    await door.removePassphrase(port, right);
    await restartBrowser(around);
    expect((await tab(port).load('/sak/4711')).notes.bosted?.text).toBe(note);
    settings.passphrase = 'required';
    expect(await door.openForm(port, tab(port).page())).toMatchObject({
      status: 'passphrase-required',
    });
    await expect(write(port, 'x', note)).rejects.toMatchObject({ name: 'PassphraseRequired' });
    await door.setPassphrase(port, other);
    expect((await tab(port).load('/sak/4711')).notes.bosted?.text).toBe(note);
  });

  test('may be set before the first note', async () => {
    const { port } = surroundings({ passphrase: 'required' });
    const form = tab(port);
    expect(await door.openForm(port, form.page())).toMatchObject({ status: 'passphrase-required' });
    await door.setPassphrase(port, right);
    const { sheetId } = await form.load('/sak/4711');
    await write(port, sheetId, note);
    expect((await form.look()).notes.bosted?.text).toBe(note);
    await expect(door.setPassphrase(port, other)).rejects.toMatchObject({ name: 'PassphraseSet' });
  });

  test('too short is refused', async () => {
    const { port } = surroundings();
    await expect(door.setPassphrase(port, 'elleve tegn')).rejects.toMatchObject({
      name: 'WeakPassphrase',
    });
    expect((await door.vaultStatus(port)).state).toBe('none');
  });

  test('wrong ones cost time, and the right one waits too', async () => {
    const around = await withNotes();
    const { port, clock } = around;
    await door.setPassphrase(port, right);
    await door.lock(port);
    for (let count = 0; count < 5; count++) {
      await expect(door.unlock(port, other)).rejects.toMatchObject({ name: 'WrongPassphrase' });
    }
    await expect(door.unlock(port, right)).rejects.toMatchObject({ name: 'TooManyTries' });
    clock.now += 10 * minute;
    await door.unlock(port, right);
    expect((await door.vaultStatus(port)).state).toBe('open');
  }, 20_000);

  test('wrapped more cheaply once, it is raised at the next unlocking', async () => {
    const around = await withNotes();
    const { port } = around;
    await door.setPassphrase(port, right);
    const secret = await unwrap(await wrapping(), right);
    const today = costs.memory;
    costs.memory = 32;
    const cheap = await wrapByPassphrase(secret, right);
    costs.memory = today;
    await (await connection()).meta.put({ id: 'vault', ...cheap });
    await door.lock(port);
    await door.unlock(port, right);
    expect((await wrapping()).protection).toMatchObject({
      derivation: { memory: today, rounds: 2 },
    });
    expect((await tab(port).load('/sak/4711')).notes.bosted?.text).toBe(note);
    await restartBrowser(around);
    await door.unlock(port, right);
  });

  test('any byte of the wrapped key flipped is told from a wrong passphrase', async () => {
    const { port } = await withNotes();
    await door.setPassphrase(port, right);
    const whole = await wrapping();
    const { meta } = await connection();
    const flipped = (bytes: Uint8Array<ArrayBuffer>) =>
      bytes.map((byte, at) => (at === 3 ? byte ^ 1 : byte));
    const { protection } = whole;
    if (protection.by !== 'passphrase') throw new Error('no passphrase');
    const { derivation } = protection;
    const altered: Wrapping[] = [
      { ...whole, wrapped: { ...whole.wrapped, data: flipped(whole.wrapped.data) } },
      { ...whole, wrapped: { ...whole.wrapped, iv: flipped(whole.wrapped.iv) } },
      { ...whole, check: flipped(whole.check) },
      { ...whole, stamp: 'another' },
      { ...whole, protection: { by: 'passphrase', derivation: { ...derivation, rounds: 1 } } },
      {
        ...whole,
        protection: {
          by: 'passphrase',
          derivation: { ...derivation, salt: flipped(derivation.salt) },
        },
      },
    ];
    for (const one of altered) {
      await meta.put({ id: 'vault', ...one });
      await expect(door.unlock(port, right)).rejects.toMatchObject({ name: 'Damaged' });
    }
    await meta.put({ id: 'vault', ...whole });
    await door.unlock(port, right);
  });

  test('nothing in memory or session opens the vault after locking', async () => {
    const { port, session } = await withNotes();
    await door.setPassphrase(port, right);
    expect([...session.all.keys()]).toContain('vault-secret');
    await door.lock(port);
    expect([...session.all.keys()]).not.toContain('vault-secret');
  });

  test('erasing everything and ended sheets needs no passphrase', async () => {
    const around = await withNotes();
    const { port, clock, sheetId } = around;
    await door.setPassphrase(port, right);
    const second = await tab(port, 2).load('/sak/4712');
    await write(port, second.sheetId, note);
    await restartBrowser(around);
    await door.eraseSheet(port, { sheetId });
    expect(await disk()).not.toContain(sheetId);
    clock.now += 16 * 24 * 60 * minute;
    expect(await door.sweep(port)).toEqual([second.sheetId]);
    await door.eraseEverything(port);
    expect(await door.vaultStatus(port)).toMatchObject({ state: 'none', protection: 'device' });
  });

  test('while locked, who sends or leaves a form is followed', async () => {
    const around = await withNotes();
    const { port } = around;
    await door.setPassphrase(port, right);
    const form = tab(port, 5);
    const one = await form.load('/skjema');
    await write(port, one.sheetId, note);
    await door.lock(port);
    await door.formHappened(port, form.page(), { kind: 'submit' });
    await door.unlock(port, right);
    const after = await form.look();
    expect(after.notes).toEqual({});
    expect(after.offer?.sheetId).toBe(one.sheetId);
  });

  test('set between sealing and storing: the entry is sealed anew, nothing is set aside', async () => {
    const { port, sheetId, clock } = await withNotes();
    const vault = await openVault(port);
    if (!vault) throw new Error('no vault');
    const writing = writeEntry(vault, {
      sheetId,
      kind: 'answer',
      place: ['steg'],
      birth: async () => null,
      now: clock.now,
      async make({ keys, row }, id) {
        const bond = { kind: 'answer', id, version: 1 };
        const sealed = await seal(keys.sealing, bond, { step: 'steg', answer: 'ja' });
        await door.setPassphrase(port, right);
        return { id, sheetId: row.id, kind: 'answer', version: 1, sealed };
      },
    });
    await expect(writing).rejects.toMatchObject({ name: 'StaleKeys' });
    await door.answer(port, { sheetId, step: 'steg', answer: 'ja' });
    expect(await door.readSheet(port, { sheetId })).toMatchObject({
      damaged: 0,
      answers: { steg: 'ja' },
    });
    expect((await door.vaultStatus(port)).aside).toBe(0);
  });

  test('set between finding and reading a sheet: nothing is set aside', async () => {
    const { port, sheetId, clock } = await withNotes();
    const vault = await openVault(port);
    const sheet = vault && (await sheetById(vault, sheetId, clock.now));
    if (!vault || !sheet) throw new Error('no sheet');
    await door.setPassphrase(port, right);
    await expect(readEntries(vault, sheet, clock.now)).rejects.toMatchObject({ name: 'StaleKeys' });
    await expect(sheetById(vault, sheetId, clock.now)).rejects.toMatchObject({ name: 'StaleKeys' });
    expect((await door.vaultStatus(port)).aside).toBe(0);
  });

  test('set while notes are being written, loses none', async () => {
    const { port, sheetId } = await withNotes();
    const writing = (async () => {
      for (let count = 0; count < 30; count++) {
        await write(port, sheetId, `${count}`, { fieldKey: `felt ${count}` });
      }
    })();
    await Promise.all([writing, door.setPassphrase(port, right)]);
    const { notes, damaged } = await door.readSheet(port, { sheetId });
    expect(damaged).toBe(0);
    expect(Object.keys(notes).length).toBe(31);
    expect(await door.vaultStatus(port)).toMatchObject({ aside: 0, notice: null });
  });
});
