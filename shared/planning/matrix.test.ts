import { expect, test } from 'vitest';
import { capacityMinutes, demandOf, loadShare, type TierHouseholds } from './capacity.ts';
import { deriveTier } from './derive.ts';
import { findCell, type Matrix, tierTotals, withCell } from './matrix.ts';
import { startingPlanMatrix } from './starting.ts';

const book: readonly TierHouseholds[] = [
  { tier: 'A', households: 40 },
  { tier: 'B', households: 120 },
  { tier: 'C', households: 340 },
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
