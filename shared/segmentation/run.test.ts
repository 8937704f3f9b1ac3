import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../day.ts';
import type { Override } from './adjust.ts';
import { explain } from './explain.ts';
import { asOf, household, segmented as run } from './households-fixture.ts';
import { windowStart } from './run.ts';
import { DEFAULT_ABC, DEFAULT_SCORE, schemeDefinition } from './scheme.ts';
import { sentences } from './sentences.ts';

const worked = [500, 300, 100, 50, 30, 15, 5].map((value, index) => household(index + 1, { commissionMinor: value }));
const tiersOf = (outcome: ReturnType<typeof run>) => outcome.results.map((result) => result.tier ?? '–').join(' ');
const override: Override = { id: 1, tier: 'A', reason: 'Family of the owner', author: 'MD', expiresOn: null };

test('the worked book, one unscored and one with nothing in the window', () => {
  const outcome = run([...worked, household(8, { clients: 3 }), household(9, { commissionMinor: 0 })]);
  expect(tiersOf(outcome)).toBe('A A B B C C C – C');
  expect(outcome.results[7]?.unscored).toBe('no-commission');
  expect(outcome.summary.unscored).toEqual({ households: 1, clients: 3, reasons: { 'no-commission': 1 } });
  expect(
    outcome.summary.tiers.map(({ tier, households, valueMinor, floor }) => [tier, households, valueMinor, floor]),
  ).toEqual([
    ['A', 2, 800, 300],
    ['B', 2, 150, 50],
    ['C', 4, 50, 0],
  ]);
});

test('the window is the twelve months up to the day', () => {
  expect(windowStart(asOf)).toBe('2026-01-01');
  expect(windowStart(day('2024-02-29'))).toBe('2023-03-01');
});

test('a book without any commission is valued by premium and says so', () => {
  const outcome = run([household(1, { premiumMinor: 900, everHadPolicy: true }), household(2)]);
  expect(outcome.summary.basis).toBe('premium');
  expect(outcome.results.map(({ tier, unscored }) => [tier, unscored])).toEqual([
    ['A', null],
    [null, 'no-premium'],
  ]);
  const [first] = outcome.results;
  expect(first && sentences(explain(first, outcome.summary), 'EUR')[0]).toBe(
    'Value 9.00 EUR: annualised premium in force on 2026-12-31, because the book holds no commission.',
  );
});

test('an override decides, and the rule stays visible', () => {
  const outcome = run([...worked, household(8)], {
    overrides: new Map([
      [7, override],
      [8, override],
    ]),
  });
  expect(tiersOf(outcome)).toBe('A A B B C C A A');
  expect(outcome.results[6]?.ruleTier).toBe('C');
  expect(outcome.summary.tiers[0]).toMatchObject({ households: 4, overridden: 2 });
  expect(outcome.summary.unscored.households).toBe(0);
  const last = outcome.results[7];
  expect(last && sentences(explain(last, outcome.summary), 'EUR')).toEqual([
    'Unscored, no-commission: no commission transaction up to this date.',
    'Potential unknown: counts as 50.',
    'Set by hand to tier A by MD, until ended: Family of the owner. The rule says unscored.',
  ]);
});

test('the explanation carries the arithmetic', () => {
  const outcome = run(worked);
  const third = outcome.results[2];
  const why = third && explain(third, outcome.summary);
  expect(why).toMatchObject({ rank: 3, ranked: 7, beforeMinor: 800, totalMinor: 1000, tier: 'B' });
  expect(why?.next).toEqual({ tier: 'A', unit: 'money', distance: 200 });
  expect(why && sentences(why, 'EUR')).toEqual([
    'Value 1.00 EUR: commission received from 2026-01-01 to 2026-12-31.',
    'Rank 3 of 7 households.',
    'Households above hold 8.00 EUR of 10.00 EUR = 80.00 %: not below 80 %, below 95 %.',
    'Percentiles: commission of 12 months 1.00 EUR at 64.3; premium in force not known; lines not known; months of tenure not known.',
    'To tier A: 2.00 EUR more.',
    'Potential unknown: counts as 50.',
  ]);
});

test('the score shares out what is missing and meets its lines exactly', () => {
  const facts = [10, 20, 30, 40, 50].map((value, index) =>
    household(index + 1, { commissionMinor: value, premiumMinor: value, tenureMonths: value, everHadPolicy: false }),
  );
  const outcome = run(facts, { scheme: DEFAULT_SCORE });
  expect(outcome.results.map((result) => result.points)).toEqual([10, 30, 50, 70, 90]);
  expect(tiersOf(outcome)).toBe('C C B B A');
  const middle = outcome.results[2];
  const why = middle && explain(middle, outcome.summary);
  expect(why?.criteria.map(({ countedPercent }) => Math.round((countedPercent ?? 0) * 10) / 10)).toEqual([
    58.8, 23.5, 0, 17.6,
  ]);
  expect(why?.next).toEqual({ tier: 'A', unit: 'points', distance: 30 });
  expect(why && sentences(why, 'EUR').join(' ')).toContain('lines weight 15, missing: shared out over the rest');
  expect(run([household(1)], { scheme: DEFAULT_SCORE }).results[0]?.unscored).toBe('no-criteria');
});

test('hysteresis holds a household near the line once, not twice', () => {
  const scheme = schemeDefinition.parse({ ...DEFAULT_ABC, hysteresis: { marginPercent: 5 } });
  const once = run(worked, { scheme, previous: new Map([[3, { tier: 'A', ruleTier: 'A' }]]) });
  expect(tiersOf(once)).toBe('A A A B C C C');
  expect(once.results[2]?.adjustments).toEqual([{ kind: 'held', marginPercent: 5, from: 'B', to: 'A' }]);
  const twice = run(worked, { scheme, previous: new Map([[3, { tier: 'A', ruleTier: 'B' }]]) });
  expect(tiersOf(twice)).toBe('A A B B C C C');
  const far = run(worked, { scheme, previous: new Map([[7, { tier: 'A', ruleTier: 'A' }]]) });
  expect(tiersOf(far)).toBe('A A B B C C C');
});

test('uplifts raise by one tier, once, and only when switched on', () => {
  const facts = worked.map((own) => ({
    ...own,
    referrals: own.householdId === 4 ? 2 : 0,
    special: own.householdId >= 6,
  }));
  expect(tiersOf(run(facts))).toBe('A A B B C C C');
  const scheme = schemeDefinition.parse({ ...DEFAULT_ABC, uplifts: { referrer: true, special: true } });
  expect(tiersOf(run(facts, { scheme }))).toBe('A A B A C B B');
});

const books = fc.array(
  fc.record({
    commissionMinor: fc.option(fc.integer({ min: -100, max: 2_000 })),
    premiumMinor: fc.option(fc.integer({ min: 0, max: 5_000 })),
    everHadPolicy: fc.boolean(),
    linesInForce: fc.integer({ min: 0, max: 6 }),
    tenureMonths: fc.option(fc.integer({ min: 0, max: 400 })),
    clients: fc.integer({ min: 1, max: 5 }),
  }),
  { maxLength: 40 },
);

test('every household is in exactly one tier or unscored with a reason, whatever the order', () => {
  fc.assert(
    fc.property(books, fc.constantFrom(DEFAULT_ABC, DEFAULT_SCORE), (book, scheme) => {
      const facts = book.map((changes, index) => household(index + 1, changes));
      const outcome = run(facts, { scheme });
      for (const { tier, unscored } of outcome.results) {
        expect(tier === null).toBe(unscored !== null);
      }
      const { summary } = outcome;
      expect(summary.tiers.reduce((sum, tier) => sum + tier.clients, summary.unscored.clients)).toBe(summary.clients);
      const backwards = run([...facts].reverse(), { scheme });
      expect(backwards.summary).toEqual(summary);
      expect([...backwards.results].reverse()).toEqual(outcome.results);
    }),
    { numRuns: 60 },
  );
});
