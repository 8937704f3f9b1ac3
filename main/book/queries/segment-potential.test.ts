import { expect, test } from 'vitest';
import { DEFAULT_PROFILE } from '../../../shared/segmentation/potential-profile.ts';
import { countStates, DEFAULT_STATES } from '../../../shared/segmentation/state-rules.ts';
import { NOW, testBook } from './segment-fixture.ts';
import { mapStates, placesYearBefore, stateColumns } from './segment-map.ts';
import { idealFromTop, lookalikes, needsOfClient, potentialSettings } from './segment-potential.ts';
import { loadResults } from './segment-results.ts';
import { keepSettings, runSegments } from './segment-run.ts';

const LINES = { motor: 1, home: 2, liability: 3, life: 4 } as const;
const ASKED = { asOf: '2026-12-31', now: NOW };

/** Three households: a family of two with motor and a home quote, one who gave life up, and one known by commission alone. */
function office() {
  const book = testBook();
  book.client(1);
  book.client(2, { household: 1 });
  book.client(3);
  book.client(4);
  book.policy({ client: 1, line: LINES.motor, started: '2019-01-01', premium: 90_000 });
  book.policy({ client: 2, line: LINES.motor, started: '2019-01-01', premium: 30_000 });
  book.policy({ client: 2, line: LINES.home, status: 'quoted', started: '2027-02-01', premium: 40_000 });
  book.policy({ client: 3, line: LINES.home, started: '2020-01-01', premium: 20_000 });
  const lapsed = book.policy({ client: 3, line: LINES.life, status: 'lapsed', started: '2020-01-01', premium: 10_000 });
  book.event(lapsed, '2026-03-01', 'lapsed');
  for (const [client, amount] of [
    [1, 30_000],
    [3, 4_000],
    [4, 1_000],
  ] as const) {
    book.commission({ client, amount, on: '2026-06-01' });
    book.commission({ client, amount: amount / 2, on: '2025-06-01' });
  }
  return book;
}

test('needs of a household: gaps, the quote, the refusal, and about what an open line brings', () => {
  const book = office();
  runSegments(book, ASKED);
  const of = (clientId: number, code: string) =>
    needsOfClient(book, { clientId }).lines.find((line) => line.code === code);
  expect(of(1, 'motor')).toMatchObject({ slots: 1, held: 1, points: 0 });
  expect(of(1, 'home')).toMatchObject({ slots: 1, held: 0, interest: 'quoted' });
  expect(of(2, 'life')).toMatchObject({ slots: 2, held: 0, interest: 'unknown' });
  expect(of(3, 'life')).toBeUndefined();
  expect(of(3, 'motor')?.aboutMinor).toBe(Math.round((35_000 / 140_000) * 60_000));
  expect(of(4, 'motor')).toMatchObject({ points: null });
});

test('a refusal speaks against the line for two years', () => {
  const book = office();
  book.client(5, { household: 3 });
  runSegments(book, ASKED);
  expect(needsOfClient(book, { clientId: 3 }).lines.find(({ code }) => code === 'life')?.interest).toBe('refused');
  runSegments(book, { ...ASKED, asOf: '2028-03-01' });
  expect(needsOfClient(book, { clientId: 3 }).lines.find(({ code }) => code === 'life')?.interest).toBe('unknown');
});

test('potential is kept with the run, apart from value, and unknown where only commission is known', () => {
  const book = office();
  const run = runSegments(book, ASKED);
  const results = loadResults(book, run.id);
  expect(results.get(4)?.potential.points).toBeNull();
  expect(results.get(4)?.badges).toContain('potential-unknown');
  expect(results.get(1)?.potential.points).toBeGreaterThan(results.get(3)?.potential.points ?? 100);
  expect(results.get(1)?.previousMinor).toBe(15_000);
  expect(run.summary.potentialKnown).toBe(2);
});

test('the map of the run, of an earlier day, and where households stood a year before', () => {
  const book = office();
  runSegments(book, ASKED);
  const map = mapStates(book, { asOf: null });
  expect(map.points.map(({ householdId, valueMinor }) => [householdId, valueMinor])).toEqual([
    [1, 30_000],
    [3, 4_000],
    [4, 1_000],
  ]);
  expect(map.history).toEqual({ first: '2026-06-01', last: '2026-12-31' });
  const earlier = mapStates(book, { asOf: '2025-12-31' });
  expect(earlier.points.map(({ valueMinor }) => valueMinor)).toEqual([15_000, 2_000, 500]);
  expect(mapStates(book, { asOf: null })).toEqual(map);
  expect(placesYearBefore(book, { asOf: '2026-12-31', householdIds: [3] })).toEqual([
    { householdId: 3, valueMinor: 2_000, potential: expect.any(Number) },
  ]);
});

test('the columns count what the run says', () => {
  const book = office();
  const run = runSegments(book, ASKED);
  const { states } = countStates(stateColumns(book), DEFAULT_STATES);
  expect(Object.fromEntries(states)).toEqual(run.summary.states);
});

test('settings are kept, shown at once, and taken back whole', () => {
  const book = office();
  runSegments(book, ASKED);
  const before = mapStates(book, { asOf: null });
  const profile = { ...DEFAULT_PROFILE, ideal: { ...DEFAULT_PROFILE.ideal, members: { from: 1, to: 1 } } };
  const kept = keepSettings(book, { profile, states: { ...DEFAULT_STATES, starterMonths: 120 }, now: NOW });
  expect(potentialSettings(book, {})).toMatchObject({ profile, states: { starterMonths: 120 } });
  expect(mapStates(book, { asOf: null }).points.map(({ state }) => state)).toContain('starter');
  keepSettings(book, { ...kept.before, now: NOW });
  expect(mapStates(book, { asOf: null })).toEqual(before);
});

test('the ideal client is read off tier A; those most like it come first', () => {
  const book = office();
  runSegments(book, ASKED);
  const { ideal, households } = idealFromTop(book, {});
  expect(households).toBe(1);
  expect(ideal).toMatchObject({ kind: 'person', members: { from: 2, to: 2 }, premiumMinor: { from: 120_000 } });
  expect(lookalikes(book, { offset: 0, limit: 10 })).toMatchObject({ described: false, unknown: 1 });
  keepSettings(book, { profile: { ...DEFAULT_PROFILE, ideal: { ...ideal, members: { from: 1, to: 1 } } }, now: NOW });
  const { described, rows, classes } = lookalikes(book, { offset: 0, limit: 10 });
  expect(described).toBe(true);
  expect(rows[0]?.fit).toBeGreaterThanOrEqual(rows[1]?.fit ?? 0);
  expect(classes.reduce((sum, count) => sum + count, 0)).toBe(3);
});
