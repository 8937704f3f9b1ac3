import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  COST_LINES,
  type CostRates,
  NO_RATES,
  type ProfitSources,
  profitOf,
  profitSum,
  ratesEntered,
} from './profit.ts';

const rates: CostRates = {
  minutes: 'logged',
  referralPercent: 2,
  advisorHourMinor: 8_000,
  serviceHourMinor: 4_500,
  marketingClientMinor: 1_200,
  itPolicyMinor: 1_000,
  overheadPercent: 3,
};
const year: ProfitSources = {
  premiumMinor: 2_500_300,
  returnMinor: 594_800,
  referred: true,
  clients: 5,
  policies: 6,
  advisorMinutes: 396,
  serviceMinutes: 321,
  touchCostMinor: 3_600,
};

test('the waterfall of a household, worked by hand', () => {
  const profit = profitOf(year, rates);
  expect(profit.costs).toEqual({
    referral: 11_896,
    advisor: 52_800,
    service: 24_075,
    marketing: 9_600,
    overhead: 23_844,
  });
  expect(profit.netMinor).toBe(594_800 - 11_896 - 52_800 - 24_075 - 9_600 - 23_844);
  expect(profit.partial).toBe(false);
});

test('5,948 less 120, 528, 241, 96 and 244 leaves 4,719', () => {
  const whole: CostRates = {
    ...rates,
    referralPercent: 0,
    advisorHourMinor: 8_000,
    overheadPercent: 0,
    itPolicyMinor: 0,
  };
  const profit = profitOf(
    { ...year, serviceMinutes: 0, clients: 0, touchCostMinor: 12_000 + 24_100 + 9_600 + 24_400 },
    whole,
  );
  expect(profit.netMinor).toBe(471_900);
});

test('without rates the return is what is left, and what gifts cost still goes off; both are partial', () => {
  expect(ratesEntered(NO_RATES)).toBe(false);
  expect(ratesEntered({ ...NO_RATES, overheadPercent: 0 })).toBe(true);
  expect(profitOf({ ...year, touchCostMinor: 0 }, NO_RATES)).toEqual({
    premiumMinor: 2_500_300,
    returnMinor: 594_800,
    costs: { referral: null, advisor: null, service: null, marketing: null, overhead: null },
    netMinor: 594_800,
    partial: true,
  });
  expect(profitOf(year, NO_RATES)).toMatchObject({ costs: { marketing: 3_600 }, netMinor: 591_200, partial: true });
});

test('nobody referred, no fee; a chargeback takes its share of the fee back', () => {
  expect(profitOf({ ...year, referred: false }, rates).costs.referral).toBe(0);
  expect(profitOf({ ...year, returnMinor: -10_025 }, rates).costs.referral).toBe(-201);
});

const anyYear = fc.record({
  premiumMinor: fc.integer({ min: 0, max: 10_000_000 }),
  returnMinor: fc.integer({ min: -100_000, max: 10_000_000 }),
  referred: fc.boolean(),
  clients: fc.integer({ min: 0, max: 9 }),
  policies: fc.integer({ min: 0, max: 30 }),
  advisorMinutes: fc.integer({ min: 0, max: 5_000 }),
  serviceMinutes: fc.integer({ min: 0, max: 5_000 }),
  touchCostMinor: fc.integer({ min: 0, max: 100_000 }),
});
const anyRate = (most: number) => fc.option(fc.integer({ min: 0, max: most }), { nil: null });
const anyRates = fc.record({
  minutes: fc.constantFrom('logged' as const, 'planned' as const),
  referralPercent: anyRate(100),
  advisorHourMinor: anyRate(20_000),
  serviceHourMinor: anyRate(20_000),
  marketingClientMinor: anyRate(5_000),
  itPolicyMinor: anyRate(5_000),
  overheadPercent: anyRate(100),
});

test('the lines shown add up to the net value, of one and of many', () => {
  fc.assert(
    fc.property(fc.array(anyYear, { maxLength: 8 }), anyRates, (years, own) => {
      const profits = years.map((one) => profitOf(one, own));
      const sum = profitSum(profits);
      for (const profit of [...profits, sum]) {
        const costs = COST_LINES.reduce((total, line) => total + (profit.costs[line] ?? 0), 0);
        expect(profit.returnMinor - costs).toBe(profit.netMinor);
      }
      expect(sum.netMinor).toBe(profits.reduce((total, { netMinor }) => total + netMinor, 0));
    }),
  );
});

test('pricing one more line never leaves more of a positive return', () => {
  fc.assert(
    fc.property(anyYear, anyRates, (one, own) => {
      const positive = { ...one, returnMinor: Math.abs(one.returnMinor) };
      const without = profitOf(positive, { ...own, advisorHourMinor: null });
      expect(profitOf(positive, own).netMinor).toBeLessThanOrEqual(without.netMinor);
    }),
  );
});
