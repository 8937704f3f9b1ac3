import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Day, day } from '../day.ts';
import { type Finding, type LineFacts, type PolicyFacts, RATE_DEFAULTS, type Rate } from './classes.ts';
import { classifyPolicy } from './classify.ts';
import type { Frame } from './frame.ts';
import { rateFinder } from './rates.ts';
import { totalsOf } from './totals.ts';

const percent = (kind: Rate['kind'], ratePpm: number, more: Partial<Rate> = {}): Rate => ({
  carrierId: 1,
  lineId: null,
  productId: null,
  kind,
  basis: 'percent',
  ratePpm,
  amountMinor: null,
  ...RATE_DEFAULTS,
  ...more,
});

/** First year 20 %, renewal 10 %. */
const RATES = [percent('first-year', 200_000), percent('renewal', 100_000)];

function frame(rates: readonly Rate[] = RATES, asOf = '2026-12-31', since = '2025-01-01'): Frame {
  return { asOf: day(asOf), rates, rateFor: rateFinder(rates), knownSince: () => day(since) };
}

/** 1 000.00 a year, paid yearly, begun 2024-03-01. */
const POLICY: PolicyFacts = {
  carrierId: 1,
  lineId: 2,
  productId: null,
  startedOn: day('2024-03-01'),
  status: 'in-force',
  endings: [],
  paymentsPerYear: 1,
  annualPremiumMinor: 100_000,
  lives: 1,
  unnamedClient: false,
  unknownPolicy: false,
};

let lastId = 0;
function line(on: string | null, amountMinor: number, more: Partial<LineFacts> = {}): LineFacts {
  lastId += 1;
  return {
    id: lastId,
    kind: 'renewal',
    day: on as Day | null,
    ownDay: true,
    carrierId: 1,
    statementId: 1,
    premiumMinor: 100_000,
    amountMinor,
    ...more,
  };
}

const said = (findings: readonly Finding[]) =>
  findings.map((one) => [one.class, one.reason, one.day, one.expectedMinor, one.receivedMinor]);

test('a line at its rate is right; beyond the tolerance it is a wrong rate, and every year not paid is missing', () => {
  // 10 % of 1 000.00 = 100.00. Tolerance: the larger of 0.50 and 1 % = 1.00.
  expect(said(classifyPolicy(POLICY, [line('2025-03-01', 9_900), line('2026-03-01', 9_899)], frame()))).toEqual([
    ['right', 'fits', '2025-03-01', 10_000, 9_900],
    ['wrong-rate', 'underpaid', '2026-03-01', 10_000, 9_899],
  ]);
  expect(said(classifyPolicy(POLICY, [line('2025-03-01', 12_000)], frame()))).toEqual([
    ['wrong-rate', 'overpaid', '2025-03-01', 10_000, 12_000],
    ['missing', 'nothing-received', '2026-03-01', 10_000, 0],
  ]);
});

test('missing begins when due day and grace have passed, and not before the book knows the carrier', () => {
  const due = (asOf: string, since = '2025-01-01') =>
    said(classifyPolicy(POLICY, [], frame(RATES, asOf, since))).map(([, , on]) => on);
  // Due 2025-03-01 + 60 days of grace = 2025-04-30.
  expect(due('2025-04-29')).toEqual([]);
  expect(due('2025-04-30')).toEqual(['2025-03-01']);
  expect(due('2026-12-31', '2026-01-01')).toEqual(['2026-03-01']);
  expect(due('2024-04-30', '2024-01-01')).toEqual(['2024-03-01']);
});

test('nothing is missing after the end, of a single premium after its first year, or where no premium is known', () => {
  const of = (more: Partial<PolicyFacts>) => classifyPolicy({ ...POLICY, ...more }, [], frame()).length;
  expect(of({ status: 'cancelled', endings: [day('2025-03-01')] })).toBe(0);
  expect(of({ status: 'cancelled', endings: [day('2025-03-02')] })).toBe(1);
  expect(of({ status: 'lapsed' })).toBe(0);
  expect(of({ status: 'quoted' })).toBe(0);
  expect(of({ paymentsPerYear: 0 })).toBe(0);
  expect(of({ annualPremiumMinor: null })).toBe(0);
  expect(of({ startedOn: null })).toBe(0);
});

test('the policy year decides the rate where start and day are sure, else the statement', () => {
  const policy = { ...POLICY, startedOn: day('2025-06-01') };
  const first = (lines: readonly LineFacts[]) => said(classifyPolicy(policy, lines, frame()))[0];
  // Paid as a renewal (10 %) in the first year (20 %): short by 100.00.
  expect(first([line('2025-06-01', 10_000)])).toEqual(['wrong-rate', 'underpaid', '2025-06-01', 20_000, 10_000]);
  // A line before the start: the list gave the start of the current term.
  expect(first([line('2025-03-01', 10_000), line('2025-06-01', 10_000)])?.[0]).toBe('right');
  // Dated by its statement only.
  expect(first([line('2025-06-30', 10_000, { ownDay: false })])?.[0]).toBe('right');
});

test('equal lines are paid twice when they tell their day; without one instalments are believed', () => {
  const twice = [line('2025-03-01', 10_000), line('2025-03-01', 10_000), line('2026-03-01', 10_000)];
  expect(said(classifyPolicy(POLICY, twice, frame()))).toEqual([
    ['right', 'fits', '2025-03-01', 10_000, 10_000],
    ['duplicate', 'paid-before', '2025-03-01', 0, 10_000],
    ['right', 'fits', '2026-03-01', 10_000, 10_000],
  ]);
  const quarterly = { ...POLICY, paymentsPerYear: 4 };
  const undated = [1, 2, 3, 4, 5].map(() => line('2025-12-31', 2_500, { ownDay: false, premiumMinor: 25_000 }));
  const classes = classifyPolicy(quarterly, undated, frame(RATES, '2025-12-31')).map((one) => one.class);
  expect(classes).toEqual(['right', 'right', 'right', 'right', 'duplicate']);
});

test('a chargeback is explained by an end near it, by a payment it returns, and else not', () => {
  const back = (on: string, more: Partial<PolicyFacts>, others: readonly LineFacts[] = []) =>
    said(classifyPolicy({ ...POLICY, ...more }, [...others, line(on, -4_000, { kind: 'chargeback' })], frame())).find(
      ([, , , , amount]) => amount === -4_000,
    );
  const ended = { status: 'cancelled', endings: [day('2025-06-10')] };
  expect(back('2025-06-10', ended)).toEqual(['right', 'policy-ended', '2025-06-10', -4_000, -4_000]);
  // 180 days after 2025-06-10 is 2025-12-07; 31 days before it 2025-05-10.
  expect(back('2025-12-07', ended)?.[0]).toBe('right');
  expect(back('2025-12-08', ended)).toEqual(['chargeback', 'no-end-near', '2025-12-08', 0, -4_000]);
  expect(back('2025-05-10', ended)?.[0]).toBe('right');
  expect(back('2025-05-09', ended)?.[0]).toBe('chargeback');
  expect(back('2025-09-01', {})?.[0]).toBe('chargeback');
  const paidTwice = [line('2025-03-01', 4_000, { premiumMinor: 40_000 }), line('2025-03-01', 4_000)];
  expect(back('2025-09-01', {}, paidTwice)?.[1]).toBe('returns-duplicate');
});

test('of a policy whose whole life the book knows, no more is taken back than was paid', () => {
  const policy = { ...POLICY, startedOn: day('2025-03-01'), status: 'lapsed', endings: [day('2025-08-01')] };
  const lines = [line('2025-03-01', 20_000), line('2025-08-01', -20_001, { kind: 'chargeback' })];
  expect(said(classifyPolicy(policy, lines, frame()))[1]).toEqual([
    'chargeback',
    'more-than-paid',
    '2025-08-01',
    0,
    -20_001,
  ]);
  expect(said(classifyPolicy({ ...policy, startedOn: day('2024-03-01') }, lines, frame()))[1]?.[0]).toBe('right');
});

test('money on an unnamed client or a policy no list knows is unapplied; extras and lines without rate stay unjudged', () => {
  const only = (policy: Partial<PolicyFacts>, one: LineFacts, rates = RATES) =>
    said(classifyPolicy({ ...POLICY, startedOn: null, ...policy }, [one], frame(rates)))[0];
  expect(only({ unnamedClient: true }, line('2025-03-01', 500))?.slice(0, 2)).toEqual(['unapplied', 'unnamed-client']);
  expect(only({ unknownPolicy: true }, line('2025-03-01', 500))?.slice(0, 2)).toEqual(['unapplied', 'unknown-policy']);
  expect(only({}, line('2025-03-01', 500, { kind: 'bonus' }))).toEqual(['unjudged', 'on-top', '2025-03-01', 500, 500]);
  expect(only({}, line('2025-03-01', 500), [])?.slice(0, 2)).toEqual(['unjudged', 'no-rate']);
  const bare = line('2025-03-01', 500, { premiumMinor: null });
  expect(only({ annualPremiumMinor: null }, bare)?.slice(0, 2)).toEqual(['unjudged', 'no-premium']);
});

test('flat and per-life amounts are shared by the lines of a policy year', () => {
  const flat = [percent('renewal', 0, { basis: 'flat', ratePpm: null, amountMinor: 8_000 })];
  const half = { ...POLICY, paymentsPerYear: 2 };
  const lines = [line('2025-03-01', 4_000), line('2025-09-01', 3_000)];
  // 80.00 a year: 40.00 of it, then the rest of 40.00 of which 30.00 came.
  expect(said(classifyPolicy(half, lines, frame(flat, '2026-04-30')))).toContainEqual([
    'wrong-rate',
    'underpaid',
    '2025-09-01',
    4_000,
    3_000,
  ]);
  // While the year runs (until 2026-03-01 + 60 days) less is no fault yet.
  expect(said(classifyPolicy(half, lines, frame(flat, '2026-04-29')))[1]?.[1]).toBe('in-progress');
  const lives = [percent('renewal', 0, { basis: 'per-life', ratePpm: null, amountMinor: 1_250 })];
  // 12.50 × 4 lives = 50.00.
  const four = classifyPolicy(
    { ...POLICY, lives: 4 },
    [line('2026-03-01', 5_000)],
    frame(lives, '2026-12-31', '2026-01-01'),
  );
  expect(said(four)).toEqual([['right', 'fits', '2026-03-01', 5_000, 5_000]]);
});

test('instalments left out of a year that is over are missing', () => {
  const quarterly = { ...POLICY, paymentsPerYear: 4 };
  const paid = ['2025-03-01', '2025-06-01', '2025-12-01'].map((on) => line(on, 2_500, { premiumMinor: 25_000 }));
  // One of four: 10 % of 250.00.
  expect(said(classifyPolicy(quarterly, paid, frame(RATES, '2026-04-30')))).toContainEqual([
    'missing',
    'instalments-missing',
    '2025-03-01',
    2_500,
    0,
  ]);
  expect(classifyPolicy(quarterly, paid, frame(RATES, '2026-02-28')).map((one) => one.class)).not.toContain('missing');
});

const someDay = fc
  .integer({ min: 0, max: 1000 })
  .map((n) => day(new Date(Date.UTC(2024, 6, 1 + n)).toISOString().slice(0, 10)));
const someLine = fc.record({
  kind: fc.constantFrom('first-year', 'renewal', 'override', 'bonus', 'chargeback', 'adjustment'),
  day: fc.option(someDay),
  ownDay: fc.boolean(),
  carrierId: fc.constantFrom(1, 2, null),
  statementId: fc.constantFrom(1, 2),
  premiumMinor: fc.option(fc.integer({ min: -200_000, max: 200_000 })),
  amountMinor: fc.integer({ min: -30_000, max: 30_000 }),
});
const somePolicy = fc.record({
  carrierId: fc.constantFrom(1, 2, null),
  lineId: fc.constantFrom(2, null),
  productId: fc.constantFrom(3, null),
  startedOn: fc.option(someDay),
  status: fc.constantFrom('in-force', 'cancelled', 'lapsed', 'quoted'),
  endings: fc.array(someDay, { maxLength: 2 }),
  paymentsPerYear: fc.constantFrom(0, 1, 2, 4, 12),
  annualPremiumMinor: fc.option(fc.integer({ min: 0, max: 500_000 })),
  lives: fc.integer({ min: 1, max: 6 }),
  unnamedClient: fc.boolean(),
  unknownPolicy: fc.boolean(),
});

test('whatever the lines: each is in exactly one class, sums balance, and their order does not matter', () => {
  fc.assert(
    fc.property(somePolicy, fc.array(someLine, { maxLength: 12 }), fc.boolean(), (policy, some, flat) => {
      const lines = some.map((one, index) => ({ ...one, id: index + 1 }));
      const rates = flat
        ? [percent('renewal', 0, { basis: 'flat', ratePpm: null, amountMinor: 9_000, carrierId: null }), ...RATES]
        : RATES;
      const findings = classifyPolicy(policy, lines, frame(rates));
      const judged = findings.flatMap(({ lineId }) => lineId ?? []).toSorted((one, other) => one - other);
      expect(judged).toEqual(lines.map(({ id }) => id));
      const totals = totalsOf(findings);
      expect(totals.receivedMinor).toBe(lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0));
      expect(totals.differenceMinor).toBe(totals.receivedMinor - totals.expectedMinor);
      const sums = Object.values(totals.byClass);
      expect(sums.reduce((sum, { differenceMinor }) => sum + differenceMinor, 0)).toBe(totals.differenceMinor);
      expect(sums.reduce((sum, { count }) => sum + count, 0)).toBe(findings.length);
      expect(classifyPolicy(policy, lines.toReversed(), frame(rates))).toEqual(findings);
      for (const one of findings.filter(({ class: name }) => name === 'missing')) {
        expect(one.expectedMinor).toBeGreaterThan(0);
      }
    }),
  );
});
