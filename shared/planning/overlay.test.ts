import { expect, test } from 'vitest';
import { demandOf } from './capacity.ts';
import { fitToHours } from './fit.ts';
import { type Cell, cellsOfTier, findCell, type Matrix, withCell, withoutCell } from './matrix.ts';
import { household, planInput } from './office.fixture.ts';
import { overlaid, overlaysOf } from './overlay.ts';
import { planYear } from './plan.ts';
import { startingPlanMatrix } from './starting.ts';

function cellOf(activity: string, tier: string, overlay: Cell['overlay'], times: number): Cell {
  const base = findCell(startingPlanMatrix, activity, tier);
  if (base === undefined) {
    throw new Error(`tier ${tier} gets no ${activity}`);
  }
  return { ...base, overlay, times };
}

const FEWER = withCell(startingPlanMatrix, cellOf('greeting-mail', 'C', 'single-policy', 0));
const MIXED = withCell(FEWER, cellOf('greeting-mail', 'C', 'special', 12));

function countOf(matrix: Matrix, activity: string): number {
  return cellsOfTier(matrix, 'C').find((cell) => cell.activity === activity)?.times ?? 0;
}

test('a household is of every class and state that holds for it, the more particular first', () => {
  expect(overlaysOf({ special: true, policiesInForce: 1, state: 'hot-riser' })).toEqual([
    'special',
    'single-policy',
    'hot-riser',
    'riser',
  ]);
  expect(overlaysOf({ special: false, policiesInForce: 2, state: 'warm-riser' })).toEqual(['warm-riser', 'riser']);
  expect(overlaysOf({ special: false, policiesInForce: 2, state: 'warm-faller' })).toEqual(['warm-faller']);
  expect(overlaysOf({ special: false, policiesInForce: 2, state: 'prospect' })).toEqual([]);
});

test('an overlay replaces what the tier gets, none included, and of two the first counts', () => {
  expect(countOf(overlaid(MIXED, []), 'greeting-mail')).toBe(4);
  expect(countOf(overlaid(MIXED, ['single-policy']), 'greeting-mail')).toBe(0);
  expect(countOf(overlaid(MIXED, ['single-policy', 'special']), 'greeting-mail')).toBe(12);
  expect(countOf(overlaid(MIXED, ['single-policy']), 'phone-review')).toBe(1);
  const risers = withCell(FEWER, cellOf('greeting-mail', 'C', 'riser', 6));
  const hot = withCell(risers, cellOf('greeting-mail', 'C', 'hot-riser', 8));
  expect(countOf(overlaid(hot, ['warm-riser', 'riser']), 'greeting-mail')).toBe(6);
  expect(countOf(overlaid(hot, ['hot-riser', 'riser']), 'greeting-mail')).toBe(8);
  expect(withoutCell(FEWER, { activity: 'greeting-mail', tier: 'C', overlay: 'single-policy' }).cells).toEqual(
    startingPlanMatrix.cells,
  );
});

test('the demand counts each household once, by what it gets', () => {
  const tiers = [
    {
      tier: 'C',
      households: 340,
      groups: [
        { overlays: ['single-policy'] as const, households: 100 },
        { overlays: ['special', 'single-policy'] as const, households: 10 },
        { overlays: ['warm-riser'] as const, households: 50 },
      ],
    },
  ];
  const { minutes, touches } = demandOf(MIXED, tiers);
  expect(touches).toBe(230 * 6 + 100 * 2 + 10 * 14);
  expect(minutes).toBe(230 * 47 + 100 * 35 + 10 * (47 + 8 * 3));
});

test('fitting counts on those only who get the cell as the tier does', () => {
  const tiers = [
    {
      tier: 'C',
      households: 340,
      weight: 1,
      floorTouches: 0,
      groups: [{ overlays: ['single-policy'] as const, households: 100 }],
    },
  ];
  const fit = fitToHours(FEWER, tiers, 240 * 3 * 4);
  expect(fit?.minutesSaved).toBeGreaterThanOrEqual(240 * 3 * 4);
  const mails = fit?.cuts.find(({ activity }) => activity === 'greeting-mail');
  expect(mails?.households ?? 240).toBe(240);
  const most = fitToHours(FEWER, tiers, 240 * 12 + 340 * 5);
  expect(most?.cuts.map(({ activity, timesAfter }) => [activity, timesAfter]).sort()).toEqual([
    ['birthday-card', 0],
    ['greeting-mail', 0],
  ]);
  expect(fitToHours(FEWER, tiers, 240 * 12 + 340 * 5 + 1)).toBeNull();
});

test('the year plan gives each household what its overlays say', () => {
  const plan = planYear(
    planInput(
      [
        household(1, 'C'),
        household(2, 'C', { overlays: ['single-policy'] }),
        household(3, 'C', { overlays: ['special', 'single-policy'] }),
        household(4, 'C', { overlays: ['hot-riser'] }),
      ],
      { matrix: MIXED },
    ),
  );
  const mails = (id: number) =>
    plan.touches.filter(({ householdId, activity }) => householdId === id && activity === 'greeting-mail').length;
  expect([1, 2, 3, 4].map(mails)).toEqual([4, 0, 12, 4]);
});

test('touches of the tax season stay within its months', () => {
  const cell: Cell = { ...cellOf('phone-review', 'C', undefined, 1), when: { rule: 'tax-season' } };
  const households = Array.from({ length: 40 }, (_, index) => household(index + 1, 'C'));
  const matrix = withCell(startingPlanMatrix, cell);
  const monthsOf = (taxSeason: { from: number; to: number }) => [
    ...new Set(
      planYear(planInput(households, { matrix, taxSeason }))
        .touches.filter(({ activity }) => activity === 'phone-review')
        .map(({ plannedOn }) => Number(plannedOn.slice(5, 7))),
    ),
  ];
  expect(monthsOf({ from: 3, to: 4 }).sort()).toEqual([3, 4]);
  expect(monthsOf({ from: 12, to: 1 }).sort((a, b) => a - b)).toEqual([1, 12]);
});
