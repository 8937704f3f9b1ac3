import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf, columnIn } from './segment-columns.ts';

const figures = fc.array(
  fc.oneof(
    fc.constantFrom(0, 254, 255, 256, -1, -(2 ** 31), 2 ** 31 - 1, 2 ** 31, 0.5, Number.NaN),
    fc.integer({ min: 0, max: 254 }),
    fc.maxSafeInteger(),
  ),
  { maxLength: 12 },
);

test('figures come back as they were, whatever breadth they are kept in', () => {
  fc.assert(
    fc.property(figures, (list) => {
      const column = Float64Array.from(list);
      // Read back from an odd place, as SQLite may hand them over.
      const shifted = Buffer.concat([Buffer.alloc(1), bytesOf(column)]).subarray(1);
      expect(columnIn(shifted)).toEqual(column);
    }),
    { numRuns: 200 },
  );
});

test('small whole numbers take a byte each, money four, shares eight', () => {
  const lengths = [[1, 254, Number.NaN], [255], [-1], [-(2 ** 31)], [0.5], []].map(
    (list) => bytesOf(Float64Array.from(list)).length,
  );
  expect(lengths).toEqual([4, 5, 5, 9, 9, 1]);
  expect(columnIn(undefined)).toEqual(new Float64Array(0));
});
