import { expect, test } from 'vitest';
import { day } from '../day.ts';
import { ageOf, claimable, claimKey } from './claims.ts';
import { RATE_DEFAULTS, type Rate } from './classes.ts';
import { policyYearOf, yearBegins } from './policy-years.ts';
import { medianRate, proposeRates } from './propose.ts';
import { expectedOn, fits, rateFinder, shareOf } from './rates.ts';

const rate = (more: Partial<Rate>): Rate => ({
  carrierId: null,
  lineId: null,
  productId: null,
  kind: 'renewal',
  basis: 'percent',
  ratePpm: 100_000,
  amountMinor: null,
  ...RATE_DEFAULTS,
  ...more,
});

test('percentages round half away from zero, and stay exact beyond safe integers', () => {
  expect(shareOf(123_456, 125_000)).toBe(15_432);
  expect(shareOf(100, 5_000)).toBe(1);
  expect(shareOf(-100, 5_000)).toBe(-1);
  expect(shareOf(99, 5_000)).toBe(0);
  expect(shareOf(90_000_000_000, 130_001)).toBe(11_700_090_000);
  expect(expectedOn(rate({ basis: 'flat', ratePpm: null, amountMinor: 8_000 }), 1)).toBe(8_000);
  expect(expectedOn(rate({ basis: 'per-life', ratePpm: null, amountMinor: 1_250 }), 4)).toBe(5_000);
});

test('the larger of the two tolerances decides', () => {
  expect([9_900, 9_899, 10_100, 10_101].map((received) => fits(rate({}), 10_000, received))).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect([950, 949].map((received) => fits(rate({}), 1_000, received))).toEqual([true, false]);
});

test('the most particular rate wins', () => {
  const find = rateFinder([
    rate({}),
    rate({ lineId: 2 }),
    rate({ carrierId: 1 }),
    rate({ carrierId: 1, lineId: 2 }),
    rate({ carrierId: 1, lineId: 2, productId: 3 }),
  ]);
  const at = (carrierId: number, lineId: number, productId: number | null) =>
    find({ carrierId, lineId, productId }, 'renewal', null);
  expect([at(9, 9, null), at(9, 2, 9), at(1, 9, null), at(1, 2, 9), at(1, 2, 3)]).toEqual([0, 1, 2, 3, 4]);
  expect(find({ carrierId: 1, lineId: 2, productId: 3 }, 'first-year', 1)).toBeNull();
});

test('policy years begin on anniversaries, leap days too', () => {
  expect(yearBegins(day('2024-02-29'), 2)).toBe('2025-02-28');
  expect(policyYearOf(day('2024-02-29'), day('2025-02-27'))).toBe(1);
  expect(policyYearOf(day('2024-02-29'), day('2025-02-28'))).toBe(2);
  expect(policyYearOf(day('2024-03-01'), day('2025-02-28'))).toBe(1);
  expect(policyYearOf(day('2024-03-01'), day('2024-02-29'))).toBe(0);
});

test('the median is a rate that was paid', () => {
  expect(
    medianRate([
      { ppm: 120_000, count: 1 },
      { ppm: 100_000, count: 2 },
    ]),
  ).toBe(100_000);
  expect(
    medianRate([
      { ppm: 120_000, count: 1 },
      { ppm: 100_000, count: 1 },
    ]),
  ).toBe(100_000);
  expect(
    medianRate([
      { ppm: 120_000, count: 3 },
      { ppm: 100_000, count: 2 },
    ]),
  ).toBe(120_000);
  expect(medianRate([])).toBeNull();
});

test('rates are proposed by line, and by product where products are paid differently', () => {
  const seen = (productId: number | null, ppm: number, count: number) =>
    ({ carrierId: 1, lineId: 2, productId, kind: 'renewal', ppm, count }) as const;
  // 95 of 100 lines at 13 % (± 0.15 points).
  expect(proposeRates([seen(3, 130_000, 90), seen(4, 131_000, 5), seen(4, 90_000, 5)])).toEqual([
    { carrierId: 1, lineId: 2, productId: null, kind: 'renewal', ratePpm: 130_000, lines: 100, coverage: 0.95 },
  ]);
  // 60 at 20 %, 40 of another product at 21 %: each speaks for its own.
  expect(proposeRates([seen(3, 200_000, 60), seen(4, 210_000, 40)])).toEqual([
    { carrierId: 1, lineId: 2, productId: null, kind: 'renewal', ratePpm: 200_000, lines: 60, coverage: 1 },
    { carrierId: 1, lineId: 2, productId: 4, kind: 'renewal', ratePpm: 210_000, lines: 40, coverage: 1 },
  ]);
  // Without products nothing tells them apart: the share says so.
  expect(proposeRates([seen(null, 45_000, 4), seen(null, 90_000, 6)])).toEqual([
    { carrierId: 1, lineId: 2, productId: null, kind: 'renewal', ratePpm: 90_000, lines: 10, coverage: 0.6 },
  ]);
});

test('what the carrier owes can be claimed, what the office owes cannot', () => {
  const of = (
    name: 'wrong-rate' | 'missing' | 'chargeback' | 'duplicate' | 'unapplied',
    expected: number,
    received: number,
  ) => claimable({ class: name, expectedMinor: expected, receivedMinor: received });
  expect(of('wrong-rate', 8_000, 7_000)).toBe(1_000);
  expect(of('wrong-rate', 7_000, 8_000)).toBe(0);
  expect(of('missing', 8_000, 0)).toBe(8_000);
  expect(of('chargeback', 0, -500)).toBe(500);
  expect(of('duplicate', 0, 500)).toBe(0);
  expect(of('unapplied', 0, -500)).toBe(0);
  expect(ageOf(day('2026-10-02'), day('2026-12-31'))).toBe(90);
  expect(ageOf(null, day('2026-12-31'))).toBeNull();
  expect(claimKey({ class: 'missing', kind: 'renewal', day: day('2026-01-01'), receivedMinor: 0 }, 0)).toBe(
    'missing|renewal|2026-01-01|0|0',
  );
});

test('renewals may pay another rate from a policy year on, until the next', () => {
  const find = rateFinder([
    rate({ carrierId: 1, ratePpm: 50_000 }),
    rate({ carrierId: 1, ratePpm: 20_000, fromYear: 6 }),
    rate({ carrierId: 1, ratePpm: 10_000, fromYear: 11 }),
    rate({ carrierId: 1, lineId: 2, ratePpm: 70_000, fromYear: 4 }),
  ]);
  const where = { carrierId: 1, lineId: null, productId: null };
  expect([2, 5, 6, 10, 11, 30, null].map((year) => find(where, 'renewal', year))).toEqual([0, 0, 1, 1, 2, 2, 0]);
  // Of the line's own rates none has begun: the carrier's holds until then.
  expect([3, 4].map((year) => find({ ...where, lineId: 2 }, 'renewal', year))).toEqual([0, 3]);
});
