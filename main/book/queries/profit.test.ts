import { expect, test } from 'vitest';
import { type CostRates, NO_RATES } from '../../../shared/evaluation/profit.ts';
import { clientProfit, groupedProfit } from './profit.ts';
import { NOW, testBook } from './segment-fixture.ts';
import { mapStates } from './segment-map.ts';
import { loadResults } from './segment-results.ts';
import { keepSettings, runSegments } from './segment-run.ts';

const ASKED = { asOf: '2026-12-31', now: NOW };
const today = '2027-01-02';
const RATES: CostRates = { ...NO_RATES, advisorHourMinor: 6_000, serviceHourMinor: 3_000, overheadPercent: 10 };

/** Household 1 (clients 1 and 2, 3 merged into 2) with work in and before the year; household 4 without any. */
function office() {
  const book = testBook();
  book.client(1);
  book.client(2, { household: 1 });
  book.client(3, { household: 1, mergedInto: 2 });
  book.client(4);
  book.prepare("INSERT INTO person (id, name, initials, role) VALUES (7, 'Sam', 'S', 'service')").run();
  for (const [client, amount, on] of [
    [1, 90_000, '2026-06-30'],
    [3, 10_000, '2026-01-01'],
    [1, 40_000, '2025-12-31'],
    [4, 20_000, '2026-05-01'],
    [4, 20_000, '2025-05-01'],
  ] as const) {
    book.commission({ client, amount, on });
  }
  const talk = book.prepare<unknown[]>(
    `INSERT INTO interaction (client_id, person_id, touch_id, happened_at, direction, channel, minutes) VALUES (?, ?, ?, ?, 'out', 'call', ?)`,
  );
  const activity = book.prepare<[], number>('SELECT min(id) FROM activity').pluck().get();
  const touch = book.prepare<unknown[]>(
    `INSERT INTO touch (year, household_id, client_id, activity_id, channel, planned_on, minutes, cost_minor, status, done_on)
     VALUES (2026, 1, 1, ?, 'call', ?, ?, ?, ?, ?)`,
  );
  const talked = touch.run(activity, '2026-03-01', 20, 500, 'done', '2026-03-02').lastInsertRowid;
  touch.run(activity, '2026-04-01', 15, 0, 'done', '2026-04-01');
  touch.run(activity, '2026-05-01', 99, 0, 'skipped', null);
  touch.run(activity, '2026-11-01', 30, 700, 'planned', null);
  talk.run(1, null, talked, '2026-03-02T10:00:00Z', 45);
  talk.run(3, 7, null, '2026-12-31T23:59:00Z', 60);
  talk.run(2, null, null, '2025-12-31T10:00:00Z', 600);
  return book;
}

test('logged: what was talked, else what the touch takes; a merged client’s work is its household’s', () => {
  const book = office();
  runSegments(book, ASKED);
  keepSettings(book, { rates: RATES, now: NOW });
  const { profit, minutes, clients, kinds } = clientProfit(book, { id: 2, alone: false, today });
  expect({ minutes, clients }).toEqual({ minutes: 120, clients: 2 });
  expect(kinds).toEqual([{ kind: 'renewal', amountMinor: 100_000 }]);
  expect(profit).toMatchObject({
    returnMinor: 100_000,
    costs: { referral: null, advisor: 6_000, service: 3_000, marketing: 500, overhead: 10_000 },
    netMinor: 80_500,
    partial: true,
  });
});

test('planned: what the plan holds and was not skipped; alone: only the client’s own', () => {
  const book = office();
  runSegments(book, ASKED);
  keepSettings(book, { rates: { ...RATES, minutes: 'planned' }, now: NOW });
  expect(clientProfit(book, { id: 1, alone: false, today })).toMatchObject({ minutes: 65 });
  expect(clientProfit(book, { id: 2, alone: true, today })).toMatchObject({
    minutes: 0,
    profit: { returnMinor: 10_000, netMinor: 9_000 },
  });
});

test('by tier and by advisor the same whole', () => {
  const book = office();
  runSegments(book, ASKED);
  keepSettings(book, { rates: RATES, now: NOW });
  book.prepare('UPDATE client SET advisor_id = 7 WHERE id = 4').run();
  const [byTier, byAdvisor] = [groupedProfit(book, { by: 'tier' }), groupedProfit(book, { by: 'advisor' })];
  expect(byTier.all).toEqual(byAdvisor.all);
  expect(byTier.all).toMatchObject({ households: 2, profit: { returnMinor: 120_000, netMinor: 80_500 + 18_000 } });
  expect(byAdvisor.rows.map(({ group, households }) => [group, households])).toEqual([
    ['Sam', 1],
    [null, 1],
  ]);
});

test('once costs are entered, states and map go by net value, and without them by commission', () => {
  const book = office();
  const run = runSegments(book, ASKED);
  expect(run.summary.isNet).toBe(false);
  expect(loadResults(book, run.id).get(1)).toMatchObject({ netMinor: 100_000, previousMinor: 40_000 });
  const kept = keepSettings(book, { rates: RATES, now: NOW });
  expect(kept.run?.summary).toMatchObject({ isNet: true, totalMinor: 120_000 });
  const own = loadResults(book, kept.run?.id ?? 0).get(1);
  // 600 minutes of the year before cost 60 000 of the 40 000 it brought; overhead the tenth of those.
  expect(own).toMatchObject({ valueMinor: 100_000, netMinor: 80_500, previousMinor: 40_000 - 60_000 - 4_000 });
  expect(mapStates(book, { asOf: null }).points.map(({ valueMinor }) => valueMinor)).toEqual([80_500, 18_000]);
});
