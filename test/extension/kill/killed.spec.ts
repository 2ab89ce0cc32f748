import { expect, test } from '../fixtures';
import { figure, soaking } from '../proof/soak';
import { type Surface, surfaceAt } from './surface';
import { type Log, writeOn, wrongOn } from './writing';

/** The long run has a hundred; `KILLS=…` for any other number. */
const kills = Number(process.env.KILLS ?? (soaking ? 100 : 10));
/** A run is repeated with `SEED=…`: the moments of its kills follow from it. */
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

/** Mulberry32: numbers from 0 to 1 that follow from the seed. */
function numbersFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What lay on disk is right; and the last write, sent again since its answer may be lost, is one note. */
async function check(surface: Surface, log: Log, about: string): Promise<void> {
  const sheet = await surface.sheet();
  expect(wrongOn(sheet, log), about).toEqual([]);
  const last = log.writes.findLast(({ fieldKey }) => fieldKey in sheet.notes);
  if (!last) return;
  const { saved: _, ...write } = last;
  const { sheetId } = sheet;
  const { note } = await surface.call('writeNote', { ...write, sheetId, settled: [] });
  expect([note.text, note.copies], about).toEqual([last.text, []]);
}

test(`killed ${kills} times while notes are written: all that was called saved is there, whole, once`, async ({
  profile,
  forms,
}) => {
  test.setTimeout(60_000 + kills * 30_000);
  const random = numbersFrom(seed);
  const logs: Log[] = [];
  let saved = 0;
  await profile.restart();
  for (let round = 1; round <= kills; round++) {
    const url = new URL(`prison/innkomst?id=${5000 + round}`, forms.url).href;
    const surface = await surfaceAt(profile.context, url);
    // Every fourth time there is no vault yet: its making is interrupted too.
    if (round % 4 === 0) {
      await surface.call('eraseEverything', {});
      logs.length = 0;
    }
    const { sheetId } = await surface.sheet();
    const log = await writeOn(surface.page, { url, sheetId });
    logs.push(log);
    await new Promise((done) => setTimeout(done, random() * 1500));
    await profile.kill();
    saved += log.writes.filter((write) => write.saved).length;
    const context = await profile.start();
    // What earlier kills left must outlive the later ones: looked at once, at the end.
    for (const one of round === kills ? logs : [log]) {
      await check(await surfaceAt(context, one.url), one, `seed ${seed}, kill ${round}`);
    }
  }
  figure('kills while notes were written', `${kills} (seed ${seed})`);
  figure('notes called saved before a kill, all there after it', saved);
  // Killed before the first answer each time, it would prove nothing.
  expect(saved).toBeGreaterThan(kills * 3);
});
