import { expect, test } from 'vitest';
import { day } from '../../../shared/day.ts';
import { coverageReads } from './coverage.ts';
import { planWrites } from './plan.ts';
import { NOW, testBook } from './segment-fixture.ts';
import { touchWrites } from './touches.ts';

function office() {
  const db = testBook();
  for (const id of [1, 2]) {
    db.client(id);
    db.policy({ client: id, started: '2015-04-01' });
    db.commission({ client: id, amount: 80_000, on: '2026-06-30' });
  }
  planWrites['plan.apply'](db, { year: 2027, holidays: [day('2027-01-01')], now: NOW });
  const touches = db.prepare<[], { id: number; on: string; household: number }>(
    'SELECT id, planned_on AS "on", household_id AS household FROM touch ORDER BY planned_on, id',
  );
  return { db, touches: touches.all() };
}

test('coverage is done of due to date; skipped ones stand apart, and one done early is due too', () => {
  const { db, touches } = office();
  const today = day('2027-06-30');
  const due = touches.filter(({ on }) => on <= today);
  const [done, skipped] = due;
  const early = touches.at(-1);
  if (done === undefined || skipped === undefined || early === undefined) {
    throw new Error('the plan is empty');
  }
  touchWrites['touch.done'](db, { id: done.id, on: today });
  touchWrites['touch.skip'](db, { id: skipped.id, reason: 'Abroad' });
  touchWrites['touch.done'](db, { id: early.id, on: today });
  const { all, tiers, people, activities } = coverageReads['coverage.get'](db, { year: 2027, today });
  expect(all).toMatchObject({ due: due.length, done: 2, skipped: 1, share: 2 / due.length });
  for (const groups of [tiers, people, activities]) {
    expect(groups.reduce((sum, group) => sum + group.due, 0)).toBe(due.length);
    expect(groups.every(({ share }) => share === null || share <= 1)).toBe(true);
  }
  expect(coverageReads['coverage.get'](db, { year: 2030, today }).all).toBeNull();
});

test('who got far less than was due, and far more than the whole year gives, is listed', () => {
  const { db } = office();
  const get = () => coverageReads['coverage.get'](db, { year: 2027, today: day('2027-12-31') });
  expect(get().under.map(({ householdId, spentMinutes }) => [householdId, spentMinutes])).toEqual([
    [1, 0],
    [2, 0],
  ]);
  expect(get().over).toEqual([]);
  db.prepare(
    "INSERT INTO interaction (client_id, happened_at, direction, channel, minutes) VALUES (2, '2027-05-05T10:00:00Z', 'in', 'call', 900)",
  ).run();
  expect(get().under.map(({ householdId }) => householdId)).toEqual([1]);
  expect(get().over).toMatchObject([{ householdId: 2, tier: 'A', spentMinutes: 900, yearMinutes: 407 }]);
});
