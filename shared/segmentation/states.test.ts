import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, day } from '../day.ts';
import { coverOf, type PolicyHistory, restartedOn, statusOn } from './cover.ts';
import {
  COVERED_NOW,
  countStates,
  DEFAULT_STATES,
  EVER_COVERED,
  type StateColumns,
  thresholdsOf,
} from './state-rules.ts';
import { relationOf, type StateFacts, stateOf } from './states.ts';

const book = { medianMinor: 50_000, trendKnown: true };
const rules = { asOf: day('2026-12-31'), ...thresholdsOf(DEFAULT_STATES, book) };
const settled: StateFacts = {
  valueMinor: 100_000,
  previousMinor: 100_000,
  potential: 70,
  policiesInForce: 2,
  everHadPolicy: true,
  firstPolicyOn: day('2015-03-01'),
  restartedOn: null,
};
const at = (changes: Partial<StateFacts>) => stateOf({ ...settled, ...changes }, rules).state;

test('each state by its first matching rule', () => {
  expect(at({})).toBe('warm-riser');
  expect(at({ valueMinor: 130_000 })).toBe('hot-riser');
  expect(at({ valueMinor: 130_000, potential: 20 })).toBe('warm-riser');
  expect(at({ valueMinor: 129_999 })).toBe('warm-riser');
  expect(at({ valueMinor: 90_000 })).toBe('warm-faller');
  expect(at({ valueMinor: 90_001 })).toBe('warm-riser');
  expect(at({ valueMinor: 90_000, potential: 49 })).toBe('cold-faller');
  expect(at({ valueMinor: 70_000 })).toBe('cold-faller');
  expect(at({ policiesInForce: 0 })).toBe('burnt-out');
  expect(at({ valueMinor: 49_999, previousMinor: 49_000, potential: 10 })).toBe('burnt-out');
  expect(at({ firstPolicyOn: day('2026-01-01') })).toBe('starter');
  expect(at({ firstPolicyOn: day('2025-12-31') })).toBe('warm-riser');
  expect(at({ restartedOn: day('2025-07-01'), firstPolicyOn: day('2010-01-01') })).toBe('returner');
  expect(at({ restartedOn: day('2025-06-30') })).toBe('warm-riser');
  expect(at({ everHadPolicy: false })).toBe('prospect');
});

test('an earlier value below the floor is compared with the floor', () => {
  expect(at({ valueMinor: 2_999, previousMinor: 0, potential: 70 })).toBe('warm-riser');
  expect(at({ valueMinor: 3_000, previousMinor: 0, potential: 70 })).toBe('hot-riser');
});

test('badges tell what is not known', () => {
  expect(stateOf({ ...settled, potential: null }, rules)).toEqual({
    state: 'warm-riser',
    badges: ['potential-unknown', 'flat'],
    trend: 0,
  });
  expect(stateOf({ ...settled, valueMinor: 900_000 }, { ...rules, trendKnown: false })).toEqual({
    state: 'warm-riser',
    badges: ['trend-unknown', 'flat'],
    trend: null,
  });
});

test('relation by attractiveness and position', () => {
  expect([relationOf(true, true), relationOf(true, false), relationOf(false, true), relationOf(false, false)]).toEqual([
    'core-relation',
    'core-potential',
    'top-relation',
    'other',
  ]);
});

const lapsed: PolicyHistory = {
  status: 'lapsed',
  startedOn: day('2020-01-01'),
  endedOn: null,
  events: [{ onDay: day('2024-06-01'), status: 'lapsed' }],
};

test('a policy is asked about at any day', () => {
  expect(statusOn(lapsed, day('2019-12-31'))).toBeNull();
  expect(statusOn(lapsed, day('2023-01-01'))).toBe('in-force');
  expect(statusOn(lapsed, day('2024-06-01'))).toBe('lapsed');
  const ending: PolicyHistory = { status: 'in-force', startedOn: null, endedOn: day('2024-05-01'), events: [] };
  expect(statusOn(ending, day('2024-04-30'))).toBe('in-force');
  expect(statusOn(ending, day('2024-05-01'))).toBe('matured');
  const quoted: PolicyHistory = { status: 'quoted', startedOn: null, endedOn: null, events: [] };
  expect(coverOf(quoted, day('2024-05-01'))).toBeNull();
});

test('a policy first seen when it was over was in force until its end, not over from its start', () => {
  const seen = (onDay: string | null): PolicyHistory => ({
    status: 'cancelled',
    startedOn: day('2019-01-01'),
    endedOn: day('2020-06-07'),
    events: [{ onDay: onDay === null ? null : day(onDay), status: 'cancelled' }],
  });
  for (const policy of [seen('2019-01-01'), seen(null), seen('2020-06-07'), seen('2019-09-01')]) {
    expect(statusOn(policy, day('2018-12-31'))).toBeNull();
    expect(statusOn(policy, day('2020-02-29'))).toBe('in-force');
    expect(statusOn(policy, day('2020-06-07'))).toBe('cancelled');
    expect(coverOf(policy, day('2026-12-31'))).toEqual({ from: '2019-01-01', to: '2020-06-07' });
  }
  // An end that was told before cover began again is not the one that is known now.
  const back: PolicyHistory = {
    ...seen(null),
    events: [
      { onDay: day('2019-03-01'), status: 'lapsed' },
      { onDay: day('2019-06-01'), status: 'in-force' },
      { onDay: day('2020-06-07'), status: 'cancelled' },
    ],
  };
  expect(statusOn(back, day('2019-04-01'))).toBe('lapsed');
  expect(statusOn(back, day('2019-07-01'))).toBe('in-force');
});

test('cover that begins again after six months is a return', () => {
  const asOf = day('2026-01-01');
  const again: PolicyHistory = { status: 'in-force', startedOn: day('2024-12-01'), endedOn: null, events: [] };
  const covers = [again, lapsed].map((policy) => coverOf(policy, asOf)).filter((cover) => cover !== null);
  expect(restartedOn(covers, 6)).toBe('2024-12-01');
  expect(restartedOn(covers, 7)).toBeNull();
  expect(restartedOn([...covers, { from: null, to: null }], 6)).toBeNull();
});

test('every threshold is the office’s own', () => {
  const own = (changes: Partial<typeof DEFAULT_STATES>, facts: Partial<StateFacts>) =>
    stateOf({ ...settled, ...facts }, { asOf: rules.asOf, ...thresholdsOf({ ...DEFAULT_STATES, ...changes }, book) })
      .state;
  expect(own({ bandPercent: 5 }, { valueMinor: 95_000 })).toBe('warm-faller');
  expect(own({ jumpPercent: 20 }, { valueMinor: 120_000 })).toBe('hot-riser');
  expect(own({ floorMinor: 100_000 }, { valueMinor: 29_999, previousMinor: 0 })).toBe('warm-riser');
  expect(own({ potentialLine: 71 }, { valueMinor: 130_000 })).toBe('warm-riser');
  expect(own({ valueLineMinor: 100_001 }, { potential: 10 })).toBe('burnt-out');
  expect(own({ starterMonths: 24 }, { firstPolicyOn: day('2025-01-01') })).toBe('starter');
  expect(own({ returnerMonths: 6 }, { restartedOn: day('2026-06-30') })).toBe('warm-riser');
});

test('counting from columns gives each household the state it has by itself, and each one place in the 2 × 2', () => {
  const household = fc.record({
    valueMinor: fc.integer({ min: -50_000, max: 200_000 }),
    previousMinor: fc.integer({ min: -10_000, max: 200_000 }),
    potential: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
    policiesInForce: fc.integer({ min: 0, max: 2 }),
    everHadPolicy: fc.boolean(),
    first: fc.option(fc.integer({ min: 0, max: 40 }), { nil: null }),
    restart: fc.option(fc.integer({ min: 0, max: 40 }), { nil: null }),
  });
  fc.assert(
    fc.property(fc.array(household, { maxLength: 30 }), fc.boolean(), (households, trendKnown) => {
      const columns: StateColumns = {
        trendKnown,
        medianMinor: 50_000,
        valueMinor: households.map(({ valueMinor }) => valueMinor),
        previousMinor: households.map(({ previousMinor }) => previousMinor),
        potential: households.map(({ potential }) => potential ?? -1),
        cover: households.map(
          (own) => (own.everHadPolicy ? EVER_COVERED : 0) + (own.policiesInForce > 0 ? COVERED_NOW : 0),
        ),
        sinceFirst: households.map(({ first }) => first ?? -1),
        sinceRestart: households.map(({ restart }) => restart ?? -1),
      };
      const { states, relations } = countStates(columns, DEFAULT_STATES);
      const ago = (months: number | null) => (months === null ? null : addMonths(rules.asOf, -months));
      const expected = new Map<string, number>();
      for (const own of households) {
        const { state } = stateOf(
          { ...own, firstPolicyOn: ago(own.first), restartedOn: ago(own.restart) },
          { asOf: rules.asOf, ...thresholdsOf(DEFAULT_STATES, { ...book, trendKnown }) },
        );
        expected.set(state, (expected.get(state) ?? 0) + 1);
      }
      expect(states).toEqual(expected);
      const placed = [...relations.values()].reduce((sum, count) => sum + count, 0);
      expect(placed).toBe(households.length - (states.get('prospect') ?? 0));
    }),
  );
});
