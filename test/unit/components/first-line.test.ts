import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Extent, firstLine } from '@/components/layer/first-line';

const box = (left: number, top: number, width: number, height: number): Extent => ({
  top,
  bottom: top + height,
  right: left + width,
  width,
  height,
});

test.each([
  ['nothing', [], null],
  ['nothing that shows', [box(10, 10, 0, 16), box(10, 10, 40, 0)], null],
  ['a legend', [box(10, 10, 90, 16)], { top: 10, bottom: 26, right: 100 }],
  [
    'choices side by side, the marks among them',
    [box(30, 10, 20, 16), box(60, 12, 13, 13), box(76, 10, 30, 16)],
    { top: 10, bottom: 26, right: 106 },
  ],
  [
    'choices below each other, each as wide as the page',
    [box(30, 10, 20, 16), box(0, 30, 1000, 20), box(0, 50, 1000, 20)],
    { top: 10, bottom: 26, right: 50 },
  ],
  [
    'a legend on two lines',
    [box(10, 10, 200, 16), box(10, 28, 260, 16)],
    { top: 10, bottom: 26, right: 210 },
  ],
  [
    'a tall neighbour',
    [box(10, 40, 50, 16), box(80, 0, 120, 200)],
    { top: 40, bottom: 56, right: 200 },
  ],
] as const)('%s', (_, boxes, line) => {
  expect(firstLine(boxes)).toEqual(line);
});

const some = fc
  .tuple(fc.nat(1000), fc.nat(1000), fc.nat(500), fc.nat(100))
  .map(([left, top, width, height]) => box(left, top, width, height));

test('a line begins where the first that shows stands, and no box of its height reaches past it', () => {
  fc.assert(
    fc.property(fc.array(some), (boxes) => {
      const line = firstLine(boxes);
      const shown = boxes.filter(({ width, height }) => width > 0 && height > 0);
      if (!shown[0]) return line === null;
      const beside = shown.filter(({ top, bottom }) => top === line?.top && bottom === line.bottom);
      return beside[0] === shown[0] && beside.every(({ right }) => right <= (line?.right ?? 0));
    }),
  );
});
