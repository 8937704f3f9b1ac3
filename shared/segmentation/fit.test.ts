import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countsAt,
  curveOf,
  curvePoints,
  cutAfter,
  fewestHolding,
  householdsAbove,
  movedBetween,
  snapHouseholds,
} from './curve.ts';
import { fitCuts, minutesAt } from './fit.ts';
import { placesByShare } from './tiers.ts';

const NOBODY = { households: 0, clients: 0, served: 0 };

function book(values: readonly number[], zero = 0, unscored = 0) {
  const sorted = [...values].sort((a, b) => b - a);
  return curveOf({
    values: sorted,
    clients: sorted.map(() => 2),
    served: sorted.map(() => 1),
    heldYearAgo: sorted.map((_, at) => (at % 3 === 0 ? 0 : 1)),
    kept: sorted.map((_, at) => (at % 3 === 1 ? 1 : 0)),
    zero: { households: zero, clients: zero, served: zero, valueMinor: 0, heldYearAgo: zero, kept: 0 },
    unscored: { ...NOBODY, households: unscored, served: unscored },
  });
}

const positives = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 40 });
const load = { minutesEach: [407, 207, 47], fixedMinutes: 0, capacityMinutes: 55_200 };

test('recounting while a line moves gives what the rule gives', () => {
  fc.assert(
    fc.property(positives, fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (values, a, b) => {
      const cuts = [Math.min(a, b), Math.max(a, b)];
      const places = placesByShare(values, cuts);
      const curve = book(values);
      const told = countsAt(curve, cuts);
      expect(told.map((tier) => tier.households)).toEqual(
        [0, 1, 2].map((place) => places.filter((own) => own === place).length),
      );
      // Equal values share a tier, so that the order of the curve tells them apart from each other alone.
      const falling = placesByShare(curve.values, cuts);
      expect(told.map(({ kept, heldYearAgo }) => [kept, heldYearAgo])).toEqual(
        [0, 1, 2].map((place) =>
          [curve.kept, curve.heldYearAgo].map((column) =>
            column.reduce((sum, own, at) => sum + (falling[at] === place ? own : 0), 0),
          ),
        ),
      );
    }),
  );
});

test('a line can stand after any household but between equals', () => {
  fc.assert(
    fc.property(positives, fc.nat(40), (values, wanted) => {
      const curve = book(values);
      const households = snapHouseholds(curve, wanted, 'more');
      expect(householdsAbove(curve, cutAfter(curve, households))).toBe(households);
    }),
  );
});

test('a line is named as roundly as its households allow', () => {
  expect(cutAfter(book([500, 300, 100, 50, 30, 15, 5]), 2)).toBe(80);
  expect(cutAfter(book([500, 300, 100, 50, 30, 15, 5]), 1)).toBe(50);
  expect(cutAfter(book([500, 300, 100, 50, 30, 15, 5]), 0)).toBe(0);
});

test('the matrix of the worked book: 951.67 hours, 103.4 % of 920', () => {
  const values = [...Array(40).fill(1_000), ...Array(120).fill(100), ...Array(340).fill(10)];
  const curve = book(values);
  const cuts = [cutAfter(curve, 40), cutAfter(curve, 160)];
  expect(countsAt(curve, cuts).map((tier) => tier.households)).toEqual([40, 120, 340]);
  expect(minutesAt(curve, cuts, load) / 60).toBeCloseTo(951.67, 2);
});

test('unscored and worthless households get the lowest service', () => {
  expect(minutesAt(book([100], 2, 3), [80, 95], load)).toBe(407 + 5 * 47);
});

test('lines are lowered together to the highest pair that fits', () => {
  fc.assert(
    fc.property(positives, fc.integer({ min: 0, max: 20_000 }), (values, capacityMinutes) => {
      const curve = book(values);
      const own = { ...load, capacityMinutes };
      const fitted = fitCuts(curve, own);
      expect(fitted.defaultMinutes).toBe(minutesAt(curve, [80, 95], own));
      if (!fitted.fits) {
        expect(minutesAt(curve, [0, 0], own)).toBeGreaterThan(capacityMinutes);
        return;
      }
      expect(fitted.minutes).toBeLessThanOrEqual(capacityMinutes);
      const [high = 0, low = 0] = fitted.cuts;
      expect(high === 0 ? low <= 15 : Math.abs(low - high - 15) < 1e-9).toBe(true);
      // Every higher pair, in hundredths of a per cent, either does not fit or gives the very same tiers.
      const same = JSON.stringify(countsAt(curve, fitted.cuts));
      for (let lower = 9500; lower > Math.round(low * 100); lower -= 7) {
        const pair = [Math.max(0, lower - 1500) / 100, lower / 100];
        const fits = minutesAt(curve, pair, own) <= capacityMinutes;
        expect(fits && JSON.stringify(countsAt(curve, pair)) !== same).toBe(false);
      }
    }),
    { numRuns: 60 },
  );
});

test('the curve is drawn with few points and told in few words', () => {
  const curve = book([500, 300, 100, 50, 30, 15, 5]);
  expect(curvePoints(curve, 200)).toHaveLength(8);
  expect(curvePoints(curve, 2).map((point) => point.share)).toEqual([0, 0.95, 1]);
  expect(fewestHolding(curve, 50)).toBe(1);
  expect(fewestHolding(curve, 80)).toBe(2);
  expect(fewestHolding(book([]), 50)).toBeNull();
});

test('those who would move are those whose place differs', () => {
  fc.assert(
    fc.property(
      positives,
      fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 }),
      (values, lines) => {
        const [a = 0, b = 0, c = 0, d = 0] = lines;
        const [from, to] = [
          [Math.min(a, b), Math.max(a, b)],
          [Math.min(c, d), Math.max(c, d)],
        ];
        const before = placesByShare(values, from);
        const after = placesByShare(values, to);
        expect(movedBetween(book(values), from, to)).toBe(
          before.filter((place, index) => place !== after[index]).length,
        );
      },
    ),
  );
});
