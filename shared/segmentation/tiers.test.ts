import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tierName } from './scheme.ts';
import { placesByAmount, placesByCount, placesByPoints, placesByShare } from './tiers.ts';

const letters = (places: readonly number[]) => places.map(tierName).join(' ');
const values = fc.array(fc.oneof(fc.integer({ min: -50, max: 60 }), fc.integer({ min: -1e9, max: 1e12 })), {
  maxLength: 60,
});
const cuts = fc
  .tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 1_000_000 }))
  .map((pair) => pair.sort((a, b) => a - b).map((ppm) => ppm / 10_000));

/** The rule word for word, in BigInt, quadratic: no code shared with the real one. */
function bruteForce(all: readonly number[], lines: readonly number[]): number[] {
  const total = all.filter((value) => value > 0).reduce((sum, value) => sum + BigInt(value), 0n);
  return all.map((own) => {
    const before = all.filter((value) => value > own && value > 0).reduce((sum, value) => sum + BigInt(value), 0n);
    for (const [place, line] of lines.entries()) {
      if (own > 0 && before * 1_000_000n < total * BigInt(Math.round(line * 10_000))) {
        return place;
      }
    }
    return lines.length;
  });
}

test('80 / 95 on the worked book', () => {
  expect(letters(placesByShare([500, 300, 100, 50, 30, 15, 5], [80, 95]))).toBe('A A B B C C C');
});

test('values of 0 or less are in the last tier and out of the total', () => {
  expect(letters(placesByShare([500, 300, 0, 100, 50, 30, -700, 15, 5], [80, 95]))).toBe('A A C B B C C C C');
  expect(letters(placesByShare([0, -3], [80, 95]))).toBe('C C');
  expect(placesByShare([], [80, 95])).toEqual([]);
});

test('equal values share the higher tier', () => {
  expect(letters(placesByShare([40, 40, 40, 40], [80, 95]))).toBe('A A A A');
  expect(letters(placesByShare([100, 50, 50, 50], [50, 75]))).toBe('A A A A');
});

test('sums beyond 2^53 / 100 are still compared exactly', () => {
  // 8k of 10k + 1 is below 80 % by less than a double can tell.
  const k = 800_719_925_474_099;
  expect(letters(placesByShare([8 * k, k + 1, k], [80, 95]))).toBe('A A B');
  expect(bruteForce([8 * k, k + 1, k], [80, 95])).toEqual([0, 0, 1]);
});

test('agrees with a brute force that shares no code', () => {
  fc.assert(
    fc.property(values, cuts, (all, lines) => {
      expect(placesByShare(all, lines)).toEqual(bruteForce(all, lines));
    }),
  );
});

test('a higher value never has a lower tier, and equal values have the same', () => {
  fc.assert(
    fc.property(values, cuts, (all, lines) => {
      const places = placesByShare(all, lines);
      for (const [i, a] of all.entries()) {
        for (const [j, b] of all.entries()) {
          if (a > b) {
            expect(places[i]).toBeLessThanOrEqual(places[j] ?? 9);
          }
          if (a === b) {
            expect(places[i]).toBe(places[j]);
          }
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('order and scale do not matter', () => {
  fc.assert(
    fc.property(values, cuts, fc.integer({ min: 2, max: 900 }), (all, lines, factor) => {
      const places = placesByShare(all, lines);
      expect(placesByShare([...all].reverse(), lines)).toEqual([...places].reverse());
      expect(
        placesByShare(
          all.map((value) => value * factor),
          lines,
        ),
      ).toEqual(places);
    }),
  );
});

test('by count, amount and points', () => {
  const book = [500, 300, 100, 50, 30, 15, 5, 0];
  expect(letters(placesByCount(book, [30, 60]))).toBe('A A A B B C C C');
  expect(letters(placesByAmount(book, [300, 50]))).toBe('A A B B C C C C');
  expect(letters(placesByPoints(book, [94, 81, 69, 56, 44, 31, 19, 6], [80, 50]))).toBe('A A B B C C C C');
});
