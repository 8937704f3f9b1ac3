import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paginate } from './paginate.ts';

const block = fc.record({ height: fc.integer({ min: 1, max: 60 }), keep: fc.boolean() });

test('every block stands once, in order, and sheets are never overfull by more than one oversized block', () => {
  fc.assert(
    fc.property(
      fc.array(block),
      fc.integer({ min: 50, max: 120 }),
      fc.integer({ min: 80, max: 150 }),
      (blocks, first, further) => {
        const sheets = paginate(blocks, { first, further });
        expect(sheets.flat()).toEqual(blocks.map((_, index) => index));
        for (const [number, sheet] of sheets.entries()) {
          const height = sheet.reduce((sum, index) => sum + (blocks[index]?.height ?? 0), 0);
          expect(sheet.length === 1 || height <= (number === 0 ? first : further)).toBe(true);
        }
      },
    ),
  );
});

test('a heading goes with its first row', () => {
  const blocks = [{ height: 80 }, { height: 10, keep: true }, { height: 20 }];
  expect(paginate(blocks, { first: 100, further: 100 })).toEqual([[0], [1, 2]]);
});

test('closing words never stand alone', () => {
  const blocks = [{ height: 40 }, { height: 40 }];
  expect(paginate(blocks, { first: 100, further: 100, tail: 20 })).toEqual([[0, 1]]);
  expect(paginate(blocks, { first: 100, further: 100, tail: 30 })).toEqual([[0], [1]]);
});

test('no blocks are one empty sheet', () => {
  expect(paginate([], { first: 100, further: 100 })).toEqual([[]]);
});
