import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addRow, at, noRows, putRate } from './plan-rows.ts';

const PART = 1 << 14;

test('rates are those that were put, whether a part has one, several or rows without any', () => {
  const rate = fc.constantFrom(Number.NaN, 100_000, 125_000, 0);
  const stretch = fc.tuple(fc.integer({ min: 1, max: PART + 2 }), fc.option(rate, { nil: null }));
  fc.assert(
    fc.property(fc.array(stretch, { minLength: 1, maxLength: 6 }), (stretches) => {
      const rows = noRows();
      const expected = stretches.flatMap(([length, value]) => Array<number | null>(length).fill(value));
      for (const value of expected) {
        const place = addRow(rows);
        if (value !== null) {
          putRate(place, value);
        }
      }
      const wrong = expected.findIndex((value, row) => value !== null && !Object.is(at(rows, 'rate', row), value));
      expect(wrong).toBe(-1);
    }),
    { numRuns: 30 },
  );
});

test('more rates than columns are shared for keep their values', () => {
  const rows = noRows();
  const rates = Array.from({ length: 40 }, (_, index) => 1000 + index);
  for (const value of rates) {
    for (let row = 0; row < PART; row++) {
      putRate(addRow(rows), value);
    }
  }
  expect(rates.every((value, index) => at(rows, 'rate', index * PART + 7) === value)).toBe(true);
});
