import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesByShare } from './share-lines.ts';
import { placesByShare } from './tiers.ts';

const values = fc.array(
  fc.oneof(
    fc.integer({ min: -50, max: 60 }),
    fc.integer({ min: 1000, max: 1100 }),
    fc.integer({ min: -1e9, max: 1e12 }),
  ),
  { maxLength: 80 },
);
const cuts = fc
  .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 4 })
  .map((own) => own.sort((a, b) => a - b).map((ppm) => ppm / 10_000));

/** The place a value has by the lines alone. */
function placeBy(lines: readonly number[], value: number): number {
  const place = lines.findIndex((line) => value > 0 && value >= line);
  return place === -1 ? lines.length : place;
}

test('lines place every value where its share does', () => {
  fc.assert(
    fc.property(values, cuts, (all, shares) => {
      const { lines, total } = linesByShare(Float64Array.from(all), shares);
      expect(all.map((value) => placeBy(lines, value))).toEqual(placesByShare(all, shares));
      expect(total).toBe(all.reduce((sum, value) => sum + Math.max(value, 0), 0));
    }),
  );
});

test('what is not known is not valued, and no line is where nothing is', () => {
  expect(linesByShare(Float64Array.of(Number.NaN, 0, -5), [80, 95])).toEqual({
    lines: [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    total: 0,
  });
  expect(linesByShare(Float64Array.of(500, Number.NaN, 300, 100, 50, 30, 15, 5), [80, 95]).lines).toEqual([300, 50]);
});

test('sums beyond 2^53 / 100 are still compared exactly', () => {
  const k = 800_719_925_474_099;
  expect(linesByShare(Float64Array.of(8 * k, k + 1, k), [80, 95]).lines).toEqual([k + 1, k]);
});
