import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backtest, byChance, type Followed } from './backtest.ts';

const followed: readonly Followed[] = [
  { householdId: 1, revenueMinor: 900, policiesThen: 4, policiesKept: 4, policiesAfter: 5 },
  { householdId: 2, revenueMinor: 500, policiesThen: 2, policiesKept: 1, policiesAfter: 1 },
  { householdId: 3, revenueMinor: 100, policiesThen: 1, policiesKept: 0, policiesAfter: 0 },
  { householdId: 4, revenueMinor: 0, policiesThen: 0, policiesKept: 0, policiesAfter: 0 },
];
const tiers = new Map([
  [1, 'A'],
  [2, 'A'],
  [3, 'B'],
]);

test('what followed, tier by tier; without a beginning there is no answer', () => {
  const tested = backtest(followed, tiers, ['A', 'B', 'C']);
  expect(tested).toEqual([
    {
      tier: 'A',
      households: 2,
      retention: { value: 1 },
      persistency: { value: 5 / 6 },
      revenueMinor: 1400,
      revenueEach: { value: 700 },
    },
    {
      tier: 'B',
      households: 1,
      retention: { value: 0 },
      persistency: { value: 0 },
      revenueMinor: 100,
      revenueEach: { value: 100 },
    },
    {
      tier: 'C',
      households: 0,
      retention: { na: 'nothing-at-start' },
      persistency: { na: 'no-cohort' },
      revenueMinor: 0,
      revenueEach: { na: 'no-data' },
    },
    {
      tier: null,
      households: 1,
      retention: { na: 'nothing-at-start' },
      persistency: { na: 'no-cohort' },
      revenueMinor: 0,
      revenueEach: { value: 0 },
    },
  ]);
  expect(byChance(followed, tested)[0]).toEqual({
    tier: 'A',
    households: 2,
    retention: { value: 2 / 3 },
    persistency: { value: 5 / 7 },
    revenueMinor: 750,
    revenueEach: { value: 375 },
  });
  expect(byChance(followed, tested)[2]).toEqual(tested[2]);
});

const anyHousehold = fc.record({
  revenueMinor: fc.integer({ min: -500, max: 100_000 }),
  policiesThen: fc.integer({ min: 0, max: 5 }),
  policiesAfter: fc.integer({ min: 0, max: 5 }),
  tier: fc.constantFrom('A', 'B', 'C', null),
});

test('every household is in one tier, and the tiers add up to the book', () => {
  fc.assert(
    fc.property(fc.array(anyHousehold, { maxLength: 30 }), (households) => {
      const all = households.map((own, householdId) => ({
        ...own,
        householdId,
        policiesKept: Math.min(own.policiesThen, own.policiesAfter),
      }));
      const tested = backtest(all, new Map(all.map(({ householdId, tier }) => [householdId, tier])), ['A', 'B', 'C']);
      expect(tested.reduce((sum, { households: count }) => sum + count, 0)).toBe(all.length);
      expect(tested.reduce((sum, { revenueMinor }) => sum + revenueMinor, 0)).toBe(
        all.reduce((sum, { revenueMinor }) => sum + revenueMinor, 0),
      );
      for (const { retention, persistency } of [...tested, ...byChance(all, tested)]) {
        for (const measured of [retention, persistency]) {
          expect('na' in measured || (measured.value >= 0 && measured.value <= 1)).toBe(true);
        }
      }
    }),
  );
});
