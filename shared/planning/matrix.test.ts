import fc from 'fast-check';
import { expect, test } from 'vitest';
import { capacityMinutes, demandOf, loadShare } from './capacity.ts';
import { deriveTier } from './derive.ts';
import { type FitTier, fitToHours, singleCuts } from './fit.ts';
import { findCell, type Matrix, tierTotals, withCell } from './matrix.ts';
import { startingPlanMatrix } from './starting.ts';

const book: readonly FitTier[] = [
  { tier: 'A', households: 40, weight: 4, floorTouches: 0 },
  { tier: 'B', households: 120, weight: 2, floorTouches: 0 },
  { tier: 'C', households: 340, weight: 1, floorTouches: 0 },
];
const capacity = capacityMinutes([{ weeklyMinutes: 2400, weeksOff: 6, clientSharePercent: 50 }]);

function without(matrix: Matrix, activity: string, tier: string): Matrix {
  const cell = findCell(matrix, activity, tier);
  return cell === undefined ? matrix : withCell(matrix, { ...cell, times: 0 });
}

test('the starting matrix counts activities, touches and minutes of each tier', () => {
  expect(tierTotals(startingPlanMatrix, 'A')).toMatchObject({ activities: 6, touches: 12, minutes: 407 });
  expect(tierTotals(startingPlanMatrix, 'B')).toMatchObject({ activities: 5, touches: 9, minutes: 207 });
  expect(tierTotals(startingPlanMatrix, 'C')).toMatchObject({ activities: 3, touches: 6, minutes: 47 });
});

test('demand of 40 / 120 / 340 households against 920 hours', () => {
  const demand = demandOf(startingPlanMatrix, book);
  expect(capacity / 60).toBe(920);
  expect(Math.round((demand.minutes / 60) * 100) / 100).toBe(951.67);
  expect(demand.touches).toBe(3600);
  expect(Math.round((loadShare(demand.minutes, capacity) ?? 0) * 1000)).toBe(1034);
  const lighter = demandOf(without(startingPlanMatrix, 'restaurant', 'A'), book);
  expect(Math.round((lighter.minutes / 60) * 100) / 100).toBe(871.67);
  expect(Math.round((loadShare(lighter.minutes, capacity) ?? 0) * 1000)).toBe(947);
});

test('preparation counts once an event, the reserve once a year', () => {
  const demand = demandOf(startingPlanMatrix, book, { eventPreparationMinutes: 600, incomingReserveMinutes: 1200 });
  expect(demand.preparationMinutes).toBe(600);
  expect(demand.minutes).toBe(57_100 + 600 + 1200);
});

test('without capacity there is no share', () => {
  expect(loadShare(100, 0)).toBeNull();
});

test('fit to hours crosses off the restaurant of A: loss 160, 80 hours', () => {
  const excess = demandOf(startingPlanMatrix, book).minutes - capacity;
  const fit = fitToHours(startingPlanMatrix, book, excess);
  expect(fit).toMatchObject({ loss: 160, minutesSaved: 80 * 60 });
  expect(fit?.cuts).toHaveLength(1);
  expect(fit?.cuts[0]).toMatchObject({ tier: 'A', activity: 'restaurant', timesBefore: 1, timesAfter: 0 });
  expect(singleCuts(startingPlanMatrix, book, excess)[0]?.cuts[0]?.activity).toBe('restaurant');
});

test('fitting keeps floors and kept cells, and says when it cannot be done', () => {
  const floors = book.map((tier) => ({ ...tier, floorTouches: tierTotals(startingPlanMatrix, tier.tier).touches }));
  expect(fitToHours(startingPlanMatrix, floors, 1)).toBeNull();
  expect(fitToHours(startingPlanMatrix, book, 0)).toEqual({ cuts: [], loss: 0, minutesSaved: 0 });
  expect(fitToHours(startingPlanMatrix, book, 57_100)).toBeNull();
});

test('fitting finds what trying every combination finds', () => {
  const cellShape = fc.record({
    times: fc.integer({ min: 1, max: 3 }),
    minutes: fc.integer({ min: 1, max: 12 }),
    kept: fc.boolean(),
  });
  const tierShape = fc.record({
    households: fc.integer({ min: 1, max: 5 }),
    weight: fc.integer({ min: 1, max: 4 }),
    floorTouches: fc.integer({ min: 0, max: 3 }),
    cells: fc.array(cellShape, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(tierShape, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 80 }), (tiers, goal) => {
      const names = ['A', 'B', 'C'];
      const matrix: Matrix = {
        activities: [0, 1, 2].map((index) => ({ ...blankActivity, code: `x${index}` })),
        cells: tiers.flatMap((tier, index) =>
          tier.cells.map((cell, at) => ({ ...blankCell, ...cell, tier: names[index] ?? '', activity: `x${at}` })),
        ),
      };
      const fitTiers = tiers.map((tier, index) => ({ ...tier, tier: names[index] ?? '' }));
      const fit = fitToHours(matrix, fitTiers, goal);
      const expected = bruteForce(tiers, goal);
      expect(fit === null ? null : { loss: fit.loss, saved: fit.minutesSaved }).toEqual(expected);
      const cutLoss = fit?.cuts.reduce((sum, cut) => sum + cut.loss, 0);
      expect(cutLoss).toBe(fit?.loss);
    }),
    { numRuns: 300 },
  );
});

type BruteTier = {
  readonly households: number;
  readonly weight: number;
  readonly floorTouches: number;
  readonly cells: readonly { readonly times: number; readonly minutes: number; readonly kept: boolean }[];
};

function bruteForce(tiers: readonly BruteTier[], goal: number): { loss: number; saved: number } | null {
  let best: { loss: number; saved: number } | null = null;
  const free = tiers.flatMap((tier, of) => tier.cells.filter((cell) => !cell.kept).map((cell) => ({ ...cell, of })));
  const drops = free.map(() => 0);
  const visit = (index: number): void => {
    const cell = free[index];
    if (cell === undefined) {
      const dropped = tiers.map((_, of) =>
        free.reduce((sum, other, at) => sum + (other.of === of ? (drops[at] ?? 0) : 0), 0),
      );
      const within = tiers.every((tier, of) => {
        const touches = tier.cells.reduce((sum, other) => sum + other.times, 0);
        return dropped[of] === 0 || touches - (dropped[of] ?? 0) >= tier.floorTouches;
      });
      const households = (of: number): number => tiers[of]?.households ?? 0;
      const saved = free.reduce((sum, other, at) => sum + (drops[at] ?? 0) * other.minutes * households(other.of), 0);
      const loss = tiers.reduce((sum, tier, of) => sum + tier.weight * tier.households * (dropped[of] ?? 0), 0);
      if (
        within &&
        saved >= goal &&
        (best === null || loss < best.loss || (loss === best.loss && saved < best.saved))
      ) {
        best = { loss, saved };
      }
      return;
    }
    for (let drop = 0; drop <= cell.times; drop += 1) {
      drops[index] = drop;
      visit(index + 1);
    }
    drops[index] = 0;
  };
  visit(0);
  return best;
}

const blankActivity = {
  name: null,
  channel: 'call',
  minutes: 0,
  costMinor: 0,
  group: false,
  review: false,
  cheaper: null,
} as const;
const blankCell = { costMinor: null, channel: null, who: 'advisor', when: { rule: 'spread' } } as const;

test('B derived from A to nine touches: the restaurant off, four calls become two', () => {
  const derived = deriveTier(startingPlanMatrix, 'A', 'B', { touches: 9 });
  expect(derived.reached).toBe(true);
  expect(derived.steps.map(({ activity, kind, timesAfter }) => ({ activity, kind, timesAfter }))).toEqual([
    { activity: 'restaurant', kind: 'cross-off', timesAfter: 0 },
    { activity: 'quarterly-call', kind: 'halve', timesAfter: 2 },
  ]);
  const tier = { activities: startingPlanMatrix.activities, cells: derived.cells };
  expect(tierTotals(tier, 'B').touches).toBe(9);
});

test('deriving takes the cheaper form and stops at what is kept', () => {
  const derived = deriveTier(startingPlanMatrix, 'A', 'C', { minutes: 0 });
  expect(derived.reached).toBe(false);
  expect(derived.cells.map((cell) => cell.activity)).toEqual(['annual-review']);
  expect(derived.steps.some((step) => step.kind === 'cheaper' && step.replacedBy === 'birthday-card')).toBe(true);
});
