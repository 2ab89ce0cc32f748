import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseInHeadings } from '@/utils/notes/address/headings';
import { answerWithin, nextSeat } from '@/utils/notes/choice/next-seat';
import { pageNow } from '@/utils/notes/choice/page-now';
import type { Seat } from '@/utils/notes/choice/seat';
import { restAfter } from '@/utils/notes/rest';
import type { FormFrame, FormPage, Happening } from '@/utils/notes/types';

const site = 'https://sak.example';
const look: Happening = { kind: 'look' };
const navigated: Happening = { kind: 'navigated', how: 'push' };
const back: Happening = { kind: 'navigated', how: 'traverse' };

/** A tab that is walked through moments; ids are `s1`, `s2` … */
function tab() {
  let seat: Seat | null = null;
  let now = 1_000_000;
  let ids = 0;
  let documents = 0;
  let frames: FormFrame[] = [];
  let more: Partial<FormPage> = {};
  const step = (happening: Happening): Seat => {
    const page = pageNow({ tabId: 1, frames, ...more }, []);
    ids += 1;
    seat = nextSeat(seat, { page, happening, now, newId: `s${ids}` });
    return seat;
  };
  const top = (path: string, documentId: string) => {
    frames = [{ frameId: 0, documentId, url: site + path }, ...frames.slice(1)];
  };
  return {
    load(path: string, happening: Happening = { kind: 'load' }) {
      documents += 1;
      frames = [];
      top(path, `d${documents}`);
      return step(happening);
    },
    /** The very document that was there before comes back. */
    restore(path: string, documentId: string) {
      frames = [];
      top(path, documentId);
      return step({ kind: 'restored' });
    },
    go(path: string, happening: Happening = navigated) {
      top(path, frames[0]?.documentId ?? '');
      return step(happening);
    },
    frame(frameId: number, documentId: string, path: string) {
      const others = frames.filter((one) => one.frameId !== frameId);
      frames = [...others, { frameId, documentId, url: site + path }];
      return step({ kind: 'load' });
    },
    headings: (headings: string[]) => {
      more = { headings };
    },
    wait: (ms: number) => {
      now += ms;
    },
    happens: (kind: 'submit' | 'reset' | 'replaced' | 'look') => step({ kind }),
    look: () => step(look),
  };
}

describe('a form without a case', () => {
  test('keeps its sheet while it is used, over steps and reports', () => {
    const form = tab();
    const first = form.load('/skjema/steg/1').sheetId;
    expect(first).not.toBeNull();
    expect(form.look().sheetId).toBe(first);
    for (let step = 2; step < 30; step++) {
      form.wait(restAfter - 1000);
      expect(form.go(`/skjema/steg/${step}`).sheetId).toBe(first);
      expect(form.look().sheetId).toBe(first);
    }
    expect(form.go('/skjema/steg/3', back).sheetId).toBe(first);
  });
  test.each(['submit', 'reset', 'replaced'] as const)('%s starts an empty sheet', (kind) => {
    const form = tab();
    const first = form.load('/skjema').sheetId;
    const next = form.happens(kind);
    expect(next.sheetId).not.toBe(first);
    expect(next.left[0]?.sheetId).toBe(first);
  });
  test('a load starts an empty sheet', () => {
    const form = tab();
    const first = form.load('/skjema').sheetId;
    expect(form.load('/skjema').sheetId).not.toBe(first);
  });
  test('half an hour without use starts an empty sheet; a report of the page is no use', () => {
    const form = tab();
    const first = form.load('/skjema').sheetId;
    form.wait(restAfter - 1);
    expect(form.go('/skjema', { kind: 'load' }).sheetId).toBe(first);
    form.wait(1);
    expect(form.look().sheetId).not.toBe(first);
  });
  test('another form starts an empty sheet, and the first does not come back by itself', () => {
    const form = tab();
    const first = form.load('/skjema').sheetId;
    expect(form.go('/kvittering').sheetId).not.toBe(first);
    expect(form.go('/skjema').sheetId).not.toBe(first);
  });
  test('the document that the browser brings back starts an empty sheet', () => {
    const form = tab();
    const first = form.load('/skjema').sheetId;
    const second = form.load('/skjema').sheetId;
    const third = form.restore('/skjema', 'd1').sheetId;
    expect([first, second]).not.toContain(third);
  });
  test('back past the sending leads to no one’s notes', () => {
    const form = tab();
    form.load('/skjema/steg/1');
    form.go('/skjema/steg/2');
    const second = form.happens('submit').sheetId;
    expect(form.go('/skjema/steg/1').sheetId).toBe(second);
    expect(form.go('/skjema/steg/2', back).sheetId).not.toBe(second);
  });
  test('back within one’s own steps keeps the sheet, where the entries are known', () => {
    const form = tab();
    form.load('/skjema/steg/1');
    const second = form.happens('submit').sheetId;
    form.go('/skjema/steg/1', { kind: 'navigated', how: 'push', entry: 'e5' });
    form.go('/skjema/steg/2', { kind: 'navigated', how: 'push', entry: 'e6' });
    const traverse = (entry: string): Happening => ({ kind: 'navigated', how: 'traverse', entry });
    expect(form.go('/skjema/steg/1', traverse('e5')).sheetId).toBe(second);
    expect(form.go('/skjema/steg/2', traverse('e2')).sheetId).not.toBe(second);
  });
  test('another case in the headings starts an empty sheet; another step does not', () => {
    const form = tab();
    form.headings(['Sak 2026/1184', 'Steg 1 av 5']);
    const first = form.load('/skjema').sheetId;
    form.headings(['Sak 2026/1184', 'Steg 2 av 5']);
    expect(form.look().sheetId).toBe(first);
    form.headings(['Sak 2026/1185', 'Steg 2 av 5']);
    const second = form.look().sheetId;
    expect(second).not.toBe(first);
    form.headings(['Velg person']);
    const third = form.look().sheetId;
    form.headings(['Sak 2026/1184']);
    expect(new Set([first, second, third, form.look().sheetId]).size).toBe(4);
  });
});

describe('frames', () => {
  test('a frame that appears keeps the sheet; one that shows another document does not', () => {
    const form = tab();
    const first = form.load('/hjem').sheetId;
    expect(form.frame(3, 'f1', '/del/helse').sheetId).toBe(first);
    expect(form.frame(7, 'g1', '/del/annet').sheetId).toBe(first);
    expect(form.frame(3, 'f1', '/del/helse').sheetId).toBe(first);
    expect(form.frame(3, 'f2', '/del/helse').sheetId).not.toBe(first);
  });
  test('where the page itself does not report, a frame that appears is another page’s', () => {
    const form = tab();
    const first = form.frame(5, 'f1', '/ramme').sheetId;
    expect(form.frame(5, 'f1', '/ramme').sheetId).toBe(first);
    const second = form.frame(7, 'g1', '/ramme').sheetId;
    expect(second).not.toBe(first);
    expect(form.frame(5, 'f1', '/ramme').sheetId).toBe(second);
    expect(form.frame(5, 'f2', '/ramme').sheetId).not.toBe(second);
  });
  test('a frame that shows another form does not', () => {
    const form = tab();
    form.load('/hjem');
    const first = form.frame(3, 'f1', '/ramme/a').sheetId;
    expect(form.frame(3, 'f1', '/ramme/b').sheetId).not.toBe(first);
  });
  test('a case in the only frame that names one is the page’s', () => {
    const form = tab();
    form.load('/hjem');
    expect(form.frame(3, 'f1', '/sak/4711').caseKey).toContain('4711');
    expect(form.frame(3, 'f1', '/sak/4712').caseKey).toContain('4712');
    const both = form.frame(4, 'f2', '/sak/4711');
    expect(both.caseKey).toBeNull();
    expect(both.sheetId).not.toBeNull();
  });
  test('a case left behind in a frame leaves its sheet behind, though the page is the same', () => {
    const form = tab();
    form.load('/hjem');
    const ofCase = { ...form.frame(3, 'f1', '/sak/4711'), sheetId: 'of 4711' };
    const page = pageNow(
      { tabId: 1, frames: [{ frameId: 0, documentId: 'd1', url: `${site}/hjem` }] },
      [],
    );
    const next = nextSeat(ofCase, { page, happening: look, now: ofCase.lastUse, newId: 'new' });
    expect(next.sheetId).toBe('new');
  });
  test('the page’s own case goes before a frame’s', () => {
    const form = tab();
    form.load('/sak/4711');
    expect(form.frame(3, 'f1', '/delskjema?id=88').caseKey).toContain('4711');
  });
});

describe('a case', () => {
  test('is looked up after each load and each change of case', () => {
    const form = tab();
    expect(form.load('/sak/4711')).toMatchObject({ sheetId: null, adopt: [] });
    expect(form.go('/sak/4712')).toMatchObject({ sheetId: null, adopt: [] });
    expect(form.load('/sak/4711')).toMatchObject({ sheetId: null, adopt: [] });
  });
  test('sending, emptying and resting change nothing', () => {
    const form = tab();
    const before = form.load('/sak/4711').caseKey;
    for (const kind of ['submit', 'reset', 'replaced'] as const) {
      expect(form.happens(kind).caseKey).toBe(before);
    }
    form.wait(restAfter * 3);
    expect(form.look().left).toEqual([]);
  });
  test('left for an address without one, its sheet stays behind', () => {
    const form = tab();
    form.load('/sak/4711');
    expect(form.go('/sak').sheetId).not.toBeNull();
    expect(form.go('/sak').caseKey).toBeNull();
  });
});

describe('a new case that gets its number', () => {
  test('takes its sheet along', () => {
    const form = tab();
    const first = form.load('/sak/ny').sheetId;
    expect(form.go('/sak/4711').adopt).toEqual([first]);
  });
  test('over steps', () => {
    const form = tab();
    const first = form.load('/sak/ny/steg/1').sheetId;
    form.go('/sak/ny/steg/2');
    expect(form.go('/sak/4711/steg/2').adopt).toEqual([first]);
  });
  test('also when it was sent just before', () => {
    const form = tab();
    const first = form.load('/sak/ny').sheetId;
    const second = form.happens('submit').sheetId;
    expect(form.go('/sak/4711').adopt).toEqual([second, first]);
  });
  test('but not when it was sent long before', () => {
    const form = tab();
    const first = form.load('/sak/ny').sheetId;
    form.happens('submit');
    form.wait(answerWithin);
    expect(form.go('/sak/4711').adopt).not.toContain(first);
  });
  test('keeps the sheet where the number may be the form’s, in a heading too', () => {
    const form = tab();
    form.headings(['Nytt skjema']);
    const first = form.load('/skjema/ny').sheetId;
    const next = form.go('/skjema/4711');
    expect(next).toMatchObject({ sheetId: first, caseKey: null, because: 'became-case' });
    form.headings(['Skjema 4711']);
    expect(form.look().sheetId).toBe(first);
    expect(form.go('/skjema/4712').sheetId).not.toBe(first);
  });
  test.each<[string, Happening]>([
    ['by going back', back],
    ['by a link that stood there', { kind: 'navigated', how: 'push', linked: true }],
  ])('not %s', (_, happening) => {
    const form = tab();
    form.load('/sak/ny');
    expect(form.go('/sak/4711', happening).adopt).toEqual([]);
  });
  test('not from the list, not from another form, not by a load, not by way of the list', () => {
    const list = tab();
    list.load('/sak');
    expect(list.go('/sak/4711').adopt).toEqual([]);
    const other = tab();
    other.load('/tiltak/ny');
    expect(other.go('/sak/4711').adopt).toEqual([]);
    const load = tab();
    load.load('/sak/ny');
    expect(load.load('/sak/4711').adopt).toEqual([]);
    const detour = tab();
    detour.load('/sak/ny');
    detour.go('/sak');
    expect(detour.go('/sak/4711').adopt).toEqual([]);
  });
});

test('never one sheet for two persons: any walk between persons ends in another sheet', () => {
  // A model of an application under one address: who is shown changes only by a load, a sending,
  // an emptying, another address, or another case in the headings.
  const person = fc.constantFrom('Sak 2026/1184', 'Sak 2026/1185', 'Sak 2026/1186');
  const act = fc.oneof(
    fc.record({ kind: fc.constant('look' as const) }),
    fc.record({ kind: fc.constant('step' as const), to: fc.integer({ min: 1, max: 9 }) }),
    fc.record({
      kind: fc.constantFrom('load', 'submit', 'reset', 'replaced', 'heading'),
      to: person,
    }),
    fc.record({ kind: fc.constant('case' as const), to: fc.integer({ min: 1, max: 3 }) }),
  );
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
      const form = tab();
      const owners = new Map<string, string>();
      let shown = 'first';
      let turn = 0;
      const own = (seat: Seat) => {
        const sheet = seat.sheetId ?? `of ${seat.caseKey}`;
        const who = seat.caseKey ?? `${shown} ${turn}`;
        const owner = owners.get(sheet) ?? who;
        owners.set(sheet, owner);
        return owner === who;
      };
      form.headings([]);
      let right = own(form.load('/skjema/steg/1'));
      for (const { kind, ...more } of acts) {
        const to = 'to' in more ? more.to : 0;
        if (kind === 'look') right &&= own(form.look());
        else if (kind === 'step') {
          right &&= own(form.go(`/skjema/steg/${to}`));
        } else if (kind === 'case') {
          turn += 1;
          right &&= own(form.go(`/sak/100${to}`));
          turn += 1;
          right &&= own(form.go('/skjema/steg/1'));
        } else if (kind === 'heading') {
          if (shown !== to) turn += 1;
          shown = `${to}`;
          form.headings([shown]);
          right &&= own(form.look());
        } else {
          turn += 1;
          right &&= own(
            kind === 'load'
              ? form.load('/skjema/steg/1')
              : form.happens(kind as 'submit' | 'reset' | 'replaced'),
          );
        }
      }
      return right;
    }),
  );
});

describe('cases in headings', () => {
  test.each([
    [['Sak 2026/1184 · Steg 2 av 5: Livssituasjon'], '2026-1184'],
    [['Førstegangssamtale', 'Klient 17'], '17'],
    [['AB-4711', 'AB-4711 – innkomst'], 'AB-4711'],
    [['Førstegangssamtale', 'Steg 2 av 5', '22. november 2026'], null],
    [['Tilsyn 2026', 'Side 3'], null],
    [[], null],
    [['x'.repeat(1_000_000)], null],
  ])('%j', (headings, expected) => {
    expect(caseInHeadings(headings)).toBe(expected);
  });
});
