import fc from 'fast-check';
import { expect, test } from 'vitest';
import { capacityMinutes, demandOf } from './capacity.ts';
import { type FitTier, fitToHours, singleCuts } from './fit.ts';
import { type Matrix, tierTotals } from './matrix.ts';
import { startingPlanMatrix } from './starting.ts';

const book: readonly FitTier[] = [
  { tier: 'A', households: 40, weight: 4, floorTouches: 0 },
  { tier: 'B', households: 120, weight: 2, floorTouches: 0 },
  { tier: 'C', households: 340, weight: 1, floorTouches: 0 },
];
const capacity = capacityMinutes([{ weeklyMinutes: 2400, weeksOff: 6, clientSharePercent: 50 }]);
const NAMES = ['A', 'B', 'C', 'D', 'E'];

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
  const tierShape = (cells: number) =>
    fc.record({
      households: fc.integer({ min: 1, max: 5 }),
      weight: fc.integer({ min: 1, max: 4 }),
      floorTouches: fc.integer({ min: 0, max: 3 }),
      cells: fc.array(cellShape, { maxLength: cells }),
    });
  const few = fc.array(tierShape(3), { minLength: 1, maxLength: 3 });
  const many = fc.array(tierShape(1), { minLength: 4, maxLength: 5 });
  fc.assert(
    fc.property(fc.oneof(few, many), fc.integer({ min: 1, max: 80 }), (tiers, goal) => {
      const fit = fitToHours(matrixOf(tiers), named(tiers), goal);
      const expected = bruteForce(tiers, goal);
      expect(fit === null ? null : { loss: fit.loss, saved: fit.minutesSaved }).toEqual(expected);
      const cutLoss = fit?.cuts.reduce((sum, cut) => sum + cut.loss, 0);
      expect(cutLoss).toBe(fit?.loss);
    }),
    { numRuns: 300 },
  );
});

test('sixty activities in five tiers: what a table of every sum of minutes finds', () => {
  const cellShape = fc.record({ times: fc.integer({ min: 1, max: 6 }), minutes: fc.integer({ min: 2, max: 60 }) });
  const tierShape = fc.record({
    households: fc.integer({ min: 1, max: 4 }),
    weight: fc.constantFrom(4, 2, 1, 1.5, 0.25),
    cells: fc.array(cellShape, { minLength: 60, maxLength: 60 }),
  });
  const tiersShape = fc.array(tierShape, { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(tiersShape, fc.integer({ min: 1, max: 99 }), (shapes, percent) => {
      const tiers = shapes.map((tier) => ({
        ...tier,
        floorTouches: 0,
        cells: tier.cells.map((cell) => ({ ...cell, kept: false })),
      }));
      const all = tiers.flatMap(({ cells, households }) => cells.map((cell) => cell.times * cell.minutes * households));
      const goal = Math.ceil((all.reduce((sum, minutes) => sum + minutes, 0) * percent) / 100);
      const fit = fitToHours(matrixOf(tiers), named(tiers), goal);
      expect(fit === null ? null : { loss: fit.loss, saved: fit.minutesSaved }).toEqual(byTable(tiers, goal));
    }),
    { numRuns: 4 },
  );
});

function named(tiers: readonly BruteTier[]): readonly FitTier[] {
  return tiers.map((tier, index) => ({ ...tier, tier: NAMES[index] ?? '' }));
}

function matrixOf(tiers: readonly BruteTier[]): Matrix {
  const rows = Math.max(0, ...tiers.map(({ cells }) => cells.length));
  return {
    activities: Array.from({ length: rows }, (_, index) => ({ ...blankActivity, code: `x${index}` })),
    cells: tiers.flatMap((tier, index) =>
      tier.cells.map((cell, at) => ({ ...blankCell, ...cell, tier: NAMES[index] ?? '', activity: `x${at}` })),
    ),
  };
}

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

/** The least loss for every sum of minutes, one touch after the other: slow, plain, and right where no tier has a floor. */
function byTable(tiers: readonly BruteTier[], goal: number): { loss: number; saved: number } | null {
  const touches = tiers.flatMap(({ cells, households, weight }) =>
    cells.flatMap(({ times, minutes }) =>
      Array.from({ length: times }, () => ({ minutes: minutes * households, loss: weight * households })),
    ),
  );
  const most = touches.reduce((sum, { minutes }) => sum + minutes, 0);
  const least = new Float64Array(most + 1).fill(Number.POSITIVE_INFINITY);
  least[0] = 0;
  let reached = 0;
  for (const { minutes, loss } of touches) {
    reached += minutes;
    for (let sum = reached; sum >= minutes; sum -= 1) {
      least[sum] = Math.min(least[sum] ?? 0, (least[sum - minutes] ?? 0) + loss);
    }
  }
  const within = least.subarray(goal);
  const loss = within.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  return Number.isFinite(loss) ? { loss, saved: goal + within.indexOf(loss) } : null;
}

const blankActivity = {
  name: null,
  channel: 'call',
  minutes: 0,
  costMinor: 0,
  group: false,
  review: false,
  cheaper: null,
  who: 'advisor',
  season: null,
  element: 'relationship-management',
  leadDays: 0,
} as const;
const blankCell = { costMinor: null, channel: null, who: 'advisor', when: { rule: 'spread' } } as const;
