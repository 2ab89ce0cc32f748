import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fieldsInOrder,
  framesAround,
  innerFrames,
  type Outlined,
  pointedFrame,
} from '@/entrypoints/background/picking-order';

const F = null;
const frame = (frameId: number, path: number[], parts: (number | null)[]): Outlined => ({
  frameId,
  path,
  parts,
  at: -1,
  since: 0,
});
const walked = (frames: Outlined[]) =>
  fieldsInOrder(frames).map(({ frameId, index }) => `${frameId}:${index}`);

describe('the fields of a tab, in the order in which one reads its form', () => {
  it('goes into a frame where it stands, and on after it', () => {
    const top = frame(0, [], [F, 0, F, 1]);
    const first = frame(7, [0], [F, F]);
    const second = frame(4, [1], [F, 0]);
    const inner = frame(9, [1, 0], [F]);
    const order = ['0:0', '7:0', '7:1', '0:1', '4:0', '9:0'];
    expect(walked([top, first, second, inner])).toEqual(order);
    expect(walked([inner, second, first, top])).toEqual(order);
  });

  it('leaves out a frame that its parent does not show, with all in it', () => {
    const frames = [frame(0, [], [F]), frame(3, [0], [F, 0]), frame(5, [0, 0], [F])];
    expect(walked(frames)).toEqual(['0:0']);
  });

  it('puts last what nobody can place: a parent that said nothing, or does not count it', () => {
    const lone = frame(8, [2, 0], [F]);
    const uncounted = frame(5, [-1], [F]);
    const another = frame(6, [-1], [F]);
    expect(walked([uncounted, another, lone, frame(0, [], [0, F])])).toEqual([
      '0:0',
      '5:0',
      '6:0',
      '8:0',
    ]);
    expect(walked([lone])).toEqual(['8:0']);
  });

  it('names no field twice, whatever the frames say', () => {
    const part = fc.option(fc.integer({ min: 0, max: 2 }), { nil: null });
    const some = fc.array(
      fc.tuple(
        fc.array(fc.integer({ min: -1, max: 2 }), { maxLength: 3 }),
        fc.uniqueArray(part, {
          maxLength: 6,
          selector: (one) => one ?? Math.random(),
        }),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(some, (all) => {
        const names = walked(all.map(([path, parts], id) => frame(id, path, parts)));
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
});

describe('where a picking stands', () => {
  it('is in the frame that was pointed at last', () => {
    const at = (frameId: number, index: number, since: number) => ({
      ...frame(frameId, [], [F, F]),
      at: index,
      since,
    });
    expect(pointedFrame([at(1, 0, 5), at(2, 1, 9), at(3, -1, 12)])?.frameId).toBe(2);
    expect(pointedFrame([at(1, -1, 5)])).toBeUndefined();
  });

  it('has the frames around it, innermost first, as far as they answered', () => {
    const frames = [frame(0, [], [0]), frame(2, [0], [1]), frame(4, [0, 1], [F])];
    expect(framesAround(4, frames)).toEqual([
      { frameId: 2, frame: 1 },
      { frameId: 0, frame: 0 },
    ]);
    expect(framesAround(4, frames.slice(1))).toEqual([{ frameId: 2, frame: 1 }]);
    expect(framesAround(0, frames)).toEqual([]);
    expect(framesAround(5, [frame(0, [], [F]), frame(5, [-1], [F])])).toEqual([]);
  });
});

it('knows which of a frame’s own frames we are on in', () => {
  const all = [
    { path: [], picks: true },
    { path: [0], picks: false },
    { path: [2], picks: true },
    { path: [2, 1], picks: true },
    { path: [-1], picks: true },
  ];
  expect(innerFrames([], all)).toEqual([
    { frame: 0, picks: false },
    { frame: 2, picks: true },
  ]);
  expect(innerFrames([2], all)).toEqual([{ frame: 1, picks: true }]);
});
