import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day } from '../day.ts';
import type { PolicyStatus } from '../segmentation/cover.ts';
import { earnedIn, type LedgerPolicy } from './ledger.ts';
import { policyYears } from './policy-years.ts';
import { DISCOUNT, type RatioSources, ratiosOf } from './ratio-table.ts';

const window = { from: day('2026-01-01'), to: day('2026-12-31') };

function policy(id: number, changes: Partial<LedgerPolicy> = {}): LedgerPolicy {
  return {
    id,
    clientId: id,
    householdId: id,
    advisorId: null,
    carrierId: 1,
    lineId: 1,
    renewalOn: null,
    status: 'in-force',
    startedOn: day('2020-03-01'),
    endedOn: null,
    annualPremiumMinor: 10_000,
    events: [],
    ...changes,
  };
}

const ended = (id: number, status: PolicyStatus, on = '2026-08-01') => policy(id, { status, endedOn: day(on) });

function sources(ledger: readonly LedgerPolicy[], changes: Partial<RatioSources> = {}): RatioSources {
  return {
    window,
    years: policyYears(ledger, window),
    commission: new Map(),
    expected: null,
    claims: null,
    holdings: new Map(),
    touches: null,
    fill: {},
    earnedFloorMinor: 10_000,
    ...changes,
  };
}

const many = <Of>(count: number, make: (index: number) => Of) =>
  Array.from({ length: count }, (_, index) => make(index));

test('retention and lapse rate: the numbers of DOMAIN 5', () => {
  // 1 000 at the start, 1 150 at the end, 250 of them new: 90 % stayed.
  const ledger = [
    ...many(900, (index) => policy(index + 1)),
    ...many(100, (index) => ended(1000 + index, 'cancelled')),
    ...many(250, (index) => policy(2000 + index, { startedOn: day('2026-05-01') })),
  ];
  const { retentionPolicies, retentionClients, retentionPremium } = ratiosOf(sources(ledger));
  expect([retentionPolicies, retentionClients, retentionPremium]).toEqual([
    { value: 0.9 },
    { value: 0.9 },
    { value: 0.9 },
  ]);
  const lapsing = [
    ...many(9100, (index) => policy(index + 1)),
    ...many(300, (index) => ended(10_000 + index, 'lapsed')),
    ...many(600, (index) => ended(20_000 + index, 'surrendered')),
  ];
  expect(ratiosOf(sources(lapsing)).lapseRate).toEqual({ value: 0.09 });
});

test('a rewrite with another carrier in the same line is not a loss, nor new; with the same carrier it is both', () => {
  const lost = ended(1, 'cancelled');
  const next = (carrierId: number, lineId: number | null = 1) =>
    policy(2, { clientId: 1, householdId: 1, carrierId, lineId, startedOn: day('2026-08-01') });
  const kept = ratiosOf(sources([lost, next(2)]));
  expect([kept.retentionPolicies, kept.retentionPremium]).toEqual([{ value: 1 }, { value: 1 }]);
  expect(ratiosOf(sources([lost, next(1)])).retentionPolicies).toEqual({ value: 0 });
  expect(ratiosOf(sources([lost, next(2, 7)])).retentionPolicies).toEqual({ value: 0 });
  // One new policy takes the place of one lost, not of two.
  const other = { ...ended(3, 'cancelled'), clientId: 1, householdId: 1 };
  expect(ratiosOf(sources([lost, other, next(2)])).retentionPolicies).toEqual({ value: 0.5 });
});

test('renewal retention: 100 up, 10 lost is 90 %; mid-term cancellations and deaths are not among the lost', () => {
  const up = many(89, (index) => policy(index + 1));
  const lost = many(10, (index) => ended(100 + index, 'cancelled', '2026-03-01'));
  const midTerm = ended(300, 'cancelled', '2026-09-15');
  const dead = ended(400, 'claimed-out', '2026-03-01');
  expect(ratiosOf(sources([...up, ...lost, midTerm, dead])).renewalRetention).toEqual({ value: 0.9 });
});

test('persistency at 13 months: 100 begun, 70 in force is 70 %; too young is not yet measurable', () => {
  const begun = (id: number, status: PolicyStatus) => ({
    ...(status === 'in-force' ? policy(id) : ended(id, status, '2026-02-01')),
    startedOn: day('2025-10-10'),
  });
  const ledger = [
    ...many(70, (i) => begun(i, 'in-force')),
    ...many(30, (i) => begun(100 + i, 'lapsed')),
    begun(500, 'matured'),
  ];
  const told = ratiosOf(sources(ledger));
  expect([told.persistency13, told.premiumPersistency13]).toEqual([{ value: 0.7 }, { value: 0.7 }]);
  expect(told.persistency25).toEqual({ na: 'not-yet-measurable' });
});

test('premium is earned by days of cover in the window, and a loss ratio needs enough of it', () => {
  const half = { ...ended(1, 'cancelled', '2026-07-02'), annualPremiumMinor: 36_500 };
  // 182 days of cover, 1 January to 1 July.
  expect(earnedIn(half, window.from, window.to)).toBe(18_200);
  const claims = new Map([[1, 9_100]]);
  expect(ratiosOf(sources([half], { claims })).lossRatio).toEqual({ value: 0.5 });
  expect(ratiosOf(sources([half], { claims, earnedFloorMinor: 20_000 })).lossRatio).toEqual({ na: 'below-floor' });
  expect(ratiosOf(sources([half])).lossRatio).toEqual({ na: 'no-claims' });
});

test('money: received, expected, missing; retention of commission without what is new; lifetime value', () => {
  const ledger = [policy(1), policy(2), policy(3, { startedOn: day('2026-02-01') })];
  const commission = new Map([
    [1, { now: 400, before: 500 }],
    [2, { now: 500, before: 500 }],
    [3, { now: 700, before: 0 }],
  ]);
  const expected = new Map([[1, { expected: 500, received: 400, missing: 1 }]]);
  const told = ratiosOf(sources(ledger, { commission, expected }));
  expect(told).toMatchObject({
    commissionReceived: { value: 1600 },
    retentionCommission: { value: 0.9 },
    commissionExpected: { value: 500 },
    commissionVariance: { value: -100 },
    commissionMissing: { value: 1 },
  });
  // All clients stayed: 1 600 / 3 a client, (1 + d) / d years, at most 25.
  const years = Math.min(25, (1 + DISCOUNT) / DISCOUNT);
  expect('value' in told.lifetimeValue && told.lifetimeValue.value).toBeCloseTo((1600 / 3) * years, 6);
});

test('nothing is not 0: an empty group has reasons only', () => {
  const told = ratiosOf(sources([]));
  expect(Object.values(told).every((figure) => 'na' in figure)).toBe(true);
  expect([told.retentionPolicies, told.commissionExpected, told.saveRate, told.coverage]).toEqual([
    { na: 'nothing-at-start' },
    { na: 'no-rates' },
    { na: 'not-recorded' },
    { na: 'not-by-group' },
  ]);
});

test('breadth, work and quotes', () => {
  const quoted = (id: number, bought: boolean): LedgerPolicy =>
    policy(id, {
      status: bought ? 'in-force' : 'quoted',
      startedOn: bought ? day('2026-06-01') : null,
      events: [
        { onDay: day('2026-05-01'), status: 'quoted', premiumMinor: null },
        ...(bought ? [{ onDay: day('2026-06-01'), status: 'in-force' as const, premiumMinor: null }] : []),
      ],
    });
  const second = policy(9, { clientId: 1, householdId: 1, lineId: 2 });
  const told = ratiosOf(
    sources([quoted(1, true), quoted(2, false), quoted(3, false), second, policy(4)], {
      holdings: new Map([
        [1, 2],
        [4, 1],
      ]),
      touches: { done: 6, due: 8, skipped: 1 },
      fill: { fillPhone: { filled: 1, applicable: 4 } },
    }),
  );
  expect(told).toMatchObject({
    policiesPerClient: { value: 1.5 },
    linesPerHousehold: { value: 1.5 },
    singlePolicyShare: { value: 0.5 },
    coverage: { value: 0.75 },
    skippedWithReason: { value: 1 },
    fillPhone: { value: 0.25 },
  });
  expect('value' in told.hitRatio && told.hitRatio.value).toBeCloseTo(1 / 3, 12);
});

test('a quote after one of the same household and line that was not bought counts as offered again', () => {
  const quoted = (id: number, on: string, bought: string | null, home: number): LedgerPolicy =>
    policy(id, {
      householdId: home,
      status: bought === null ? 'not-taken-up' : 'in-force',
      startedOn: bought === null ? null : day(bought),
      events: [
        { onDay: day(on), status: 'quoted', premiumMinor: null },
        ...(bought === null ? [] : [{ onDay: day(bought), status: 'in-force' as const, premiumMinor: null }]),
      ],
    });
  const ledger = [
    quoted(1, '2025-11-01', null, 1),
    quoted(2, '2026-02-01', '2026-03-01', 1),
    quoted(3, '2026-09-01', null, 1),
    quoted(4, '2025-11-01', null, 2),
    quoted(5, '2026-05-01', null, 2),
    quoted(6, '2026-06-01', '2026-07-01', 3),
  ];
  // Again: 2 and 5. For the first time: 6, and 3, since 2 was bought before it.
  const told = ratiosOf(sources(ledger));
  expect([told.hitRatio, told.requoteHitRatio]).toEqual([{ value: 0.5 }, { value: 0.5 }]);
  expect(ratiosOf(sources([quoted(6, '2026-06-01', null, 3)])).requoteHitRatio).toEqual({ na: 'no-quotes' });
});

test('kept and lost are always all that stood at the start', () => {
  const statuses = fc.constantFrom<PolicyStatus>('in-force', 'lapsed', 'cancelled', 'matured', 'surrendered');
  const one = fc.record({
    status: statuses,
    start: fc.integer({ min: -900, max: 300 }),
    days: fc.integer({ min: 1, max: 900 }),
    carrier: fc.integer({ min: 1, max: 2 }),
    home: fc.integer({ min: 1, max: 4 }),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 25 }), (drawn) => {
      const ledger = drawn.map(({ status, start, days, carrier, home }, index) => {
        const startedOn = addDays(window.from, start);
        const endedOn = status === 'in-force' ? null : addDays(startedOn, days);
        return policy(index + 1, { status, startedOn, endedOn, carrierId: carrier, householdId: home, clientId: home });
      });
      const years = policyYears(ledger, window);
      const rewritten = years.filter(({ rewrittenAs }) => rewrittenAs !== null).length;
      expect(years.filter(({ isRewrite }) => isRewrite)).toHaveLength(rewritten);
      const { retentionPolicies, lapseRate } = ratiosOf(sources(ledger));
      if ('value' in retentionPolicies && 'value' in lapseRate) {
        expect(retentionPolicies.value).toBeGreaterThanOrEqual(0);
        expect(retentionPolicies.value + lapseRate.value).toBeLessThanOrEqual(1 + 1e-9);
      } else {
        expect(years.some(({ held }) => held)).toBe(false);
      }
    }),
  );
});
