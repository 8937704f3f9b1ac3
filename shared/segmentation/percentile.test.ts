import fc from 'fast-check';
import { expect, test } from 'vitest';
import { median, midRankColumn, midRanks, quintile } from './percentile.ts';
import { scalePoints, weightedScore } from './score.ts';

const quintiles = (values: readonly number[]) => midRanks(values).map(quintile);

test('quintiles of mid-rank percentiles', () => {
  expect(quintiles([10, 20, 30, 40, 50])).toEqual([1, 2, 3, 4, 5]);
  expect(quintiles([7, 7, 7])).toEqual([3, 3, 3]);
  expect(quintiles([1, 1, 1, 2, 3, 5, 8, 8, 9, 12])).toEqual([1, 1, 1, 2, 3, 3, 4, 4, 5, 5]);
});

test('mid-ranks average one half, whatever the values', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 50 }), (values) => {
      const ranks = midRanks(values);
      expect(ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length).toBeCloseTo(0.5, 9);
    }),
  );
});

test('ranks are the same, however far the figures are apart', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.integer({ min: -4, max: 9 }), fc.constant(Number.NaN)), { maxLength: 40 }),
      (near) => {
        const column = Float64Array.from(near);
        const known = near.filter((value) => !Number.isNaN(value));
        const expected = near.map((value) =>
          Number.isNaN(value)
            ? value
            : (known.filter((own) => own < value).length + known.filter((own) => own <= value).length) /
              (2 * known.length),
        );
        expect([...midRankColumn(column)]).toEqual(expected);
        expect([...midRankColumn(column.map((value) => value * 1e9))]).toEqual(expected);
        expect([...midRankColumn(column.map((value) => value / 4))]).toEqual(expected);
      },
    ),
  );
});

test('the median of an even number is the mean of the middle two', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([3, 1, 2])).toBe(2);
  expect(median([])).toBeNull();
});

test('a missing criterion is shared out over the rest and shown', () => {
  const { score, parts } = weightedScore([
    { criterion: 'a', weight: 50, points: 90 },
    { criterion: 'b', weight: 20, points: null },
    { criterion: 'c', weight: 30, points: 50 },
  ]);
  expect(score).toBe(75);
  expect(parts.map((part) => part.countedPercent)).toEqual([62.5, 0, 37.5]);
  expect(weightedScore([{ criterion: 'a', weight: 5, points: null }]).score).toBeNull();
});

test('a scale runs either way and is clamped', () => {
  expect([scalePoints(5, 0, 10), scalePoints(5, 10, 0), scalePoints(-3, 0, 10), scalePoints(99, 0, 10)]).toEqual([
    50, 50, 0, 100,
  ]);
});
