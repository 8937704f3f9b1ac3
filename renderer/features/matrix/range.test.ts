import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillSource, isIn, placesOf, rangeOf } from './range.ts';

const place = fc.record({ row: fc.nat(8), column: fc.nat(4) });

test('a block is the same whichever corner it is drawn from, and holds exactly its places', () => {
  fc.assert(
    fc.property(place, place, place, (one, other, any) => {
      const range = rangeOf(one, other);
      expect(rangeOf(other, one)).toEqual(range);
      expect(placesOf(range)).toContainEqual(one);
      expect(isIn(range, any)).toBe(
        placesOf(range).some(({ row, column }) => row === any.row && column === any.column),
      );
    }),
  );
});

test('filling takes from the first row or column, of a single cell from the one before it', () => {
  const block = rangeOf({ row: 1, column: 0 }, { row: 3, column: 2 });
  expect(fillSource(block, 'down', { row: 3, column: 2 })).toEqual({ row: 1, column: 2 });
  expect(fillSource(block, 'down', { row: 1, column: 2 })).toBeNull();
  expect(fillSource(block, 'right', { row: 3, column: 2 })).toEqual({ row: 3, column: 0 });
  const single = rangeOf({ row: 2, column: 1 }, { row: 2, column: 1 });
  expect(fillSource(single, 'down', { row: 2, column: 1 })).toEqual({ row: 1, column: 1 });
  expect(fillSource(rangeOf({ row: 0, column: 0 }, { row: 0, column: 0 }), 'down', { row: 0, column: 0 })).toBeNull();
});
