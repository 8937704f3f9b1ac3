import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, day } from '../day.ts';
import { figureOf } from './measured.ts';
import { type CohortPolicy, endOfMonth, persistencyAt } from './persistency.ts';
import { coverage, earnedPremium, lapseRate, lifetimeValue, lossRatio, renewalRetention, retention } from './ratios.ts';

test('retention, renewal retention and lapse rate', () => {
  expect(figureOf(retention(1000, 1150, 250))).toBe(0.9);
  expect(retention(0, 12, 12)).toEqual({ na: 'nothing-at-start' });
  expect(figureOf(renewalRetention(100, 10))).toBe(0.9);
  expect(figureOf(lapseRate(10_000, 300, 600))).toBe(0.09);
});

test('premium earned by the day, and the loss ratio on it', () => {
  const term = { premiumMinor: 120_000, from: day('2025-07-01'), to: day('2026-07-01') };
  expect(Math.round(earnedPremium(term, day('2025-01-01'), day('2025-12-31')))).toBe(60_493);
  expect(Math.round(earnedPremium(term, day('2026-01-01'), day('2026-12-31')))).toBe(59_507);
  expect(earnedPremium(term, day('2024-01-01'), day('2024-12-31'))).toBe(0);
  expect(figureOf(lossRatio(30_000, 10_000, 80_000, 10_000))).toBe(0.5);
  expect(lossRatio(30_000, 0, 9_999, 10_000)).toEqual({ na: 'below-floor' });
});

test('what is earned in the years of a term adds up to its premium', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 10_000_000 }), (shift, premiumMinor) => {
      const from = addMonths(day('2023-02-28'), shift % 36);
      const term = { premiumMinor, from, to: addMonths(from, 12) };
      const years = ['2023', '2024', '2025', '2026', '2027'].map((year) =>
        earnedPremium(term, day(`${year}-01-01`), day(`${year}-12-31`)),
      );
      expect(years.reduce((sum, year) => sum + year, 0)).toBeCloseTo(premiumMinor, 4);
    }),
  );
});

test('lifetime value counts the current year and stops at 25', () => {
  expect(lifetimeValue(450, 0.8, 0)).toBeCloseTo(2250, 9);
  expect(lifetimeValue(300, 0.9, 0.05)).toBeCloseTo(2100, 9);
  expect(lifetimeValue(100, 1, 0)).toBe(2500);
});

test('coverage is never over 100 %', () => {
  expect(figureOf(coverage(14, 12))).toBe(1);
  expect(coverage(0, 0)).toEqual({ na: 'no-data' });
});

const policy = (changes: Partial<CohortPolicy>): CohortPolicy => ({
  status: 'in-force',
  startedOn: day('2024-03-10'),
  endedOn: null,
  events: [],
  annualPremiumMinor: 100,
  ...changes,
});
const ended = (status: CohortPolicy['status'], on: string, annualPremiumMinor = 100) =>
  policy({ status, endedOn: day(on), annualPremiumMinor });

test('persistency at 13 months: 70 of 100', () => {
  const book = [
    ...Array.from({ length: 70 }, () => policy({})),
    ...Array.from({ length: 30 }, () => ended('lapsed', '2024-11-01', 300)),
    ended('matured', '2024-12-01'),
    ended('claimed-out', '2024-12-01'),
    policy({ status: 'not-taken-up' }),
  ];
  const at = persistencyAt(book, 13, day('2025-04-30'));
  expect(at).toMatchObject({ byCount: { value: 0.7 }, policies: 100 });
  expect(figureOf(at.byPremium)).toBeCloseTo(7000 / 16_000, 12);
});

test('a policy that left after the thirteenth month was kept until then', () => {
  expect(endOfMonth(day('2024-03-10'), 13)).toBe('2025-04-30');
  expect(figureOf(persistencyAt([ended('cancelled', '2025-05-02')], 13, day('2025-06-30')).byCount)).toBe(1);
  expect(figureOf(persistencyAt([ended('cancelled', '2025-04-30')], 13, day('2025-06-30')).byCount)).toBe(0);
});

test('a cohort too young, or none of the months in question, has a reason instead of 0', () => {
  expect(persistencyAt([policy({})], 13, day('2025-04-29')).byCount).toEqual({ na: 'not-yet-measurable' });
  expect(figureOf(persistencyAt([policy({})], 13, day('2025-04-30')).byCount)).toBe(1);
  expect(persistencyAt([policy({ startedOn: day('2015-01-01') })], 13, day('2025-04-30')).byCount).toEqual({
    na: 'no-cohort',
  });
});
