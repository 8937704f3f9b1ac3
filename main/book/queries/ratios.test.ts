import { expect, test } from 'vitest';
import { ratioTable } from './ratios.ts';
import { NOW, type TestBook, testBook } from './segment-fixture.ts';
import { runSegments } from './segment-run.ts';

function filled(): TestBook {
  const db = testBook();
  for (const id of [1, 2, 3]) {
    db.client(id);
  }
  db.client(4, { household: 3, mergedInto: 3 });
  db.policy({ client: 1, line: 1, started: '2020-01-01', premium: 50_000 });
  db.policy({ client: 2, line: 2, started: '2020-01-01', premium: 20_000 });
  db.policy({ client: 4, line: 2, started: '2021-01-01', ended: '2026-05-01', status: 'lapsed', premium: 10_000 });
  db.commission({ client: 1, amount: 9_000, on: '2026-12-31' });
  db.commission({ client: 2, amount: 500, on: '2026-03-01' });
  db.commission({ client: 4, amount: 100, on: '2026-03-01' });
  runSegments(db, { now: NOW });
  return db;
}

test('by tier, line and year: groups add up to the book, and what is not known has a reason', () => {
  const db = filled();
  const tiers = ratioTable(db, { by: 'tier' });
  expect([tiers.from, tiers.asOf]).toEqual(['2026-01-01', '2026-12-31']);
  expect(tiers.groups.map(({ key, ratios }) => [key, ratios.retentionPolicies, ratios.commissionReceived])).toEqual([
    ['A', { value: 1 }, { value: 9_000 }],
    ['B', { value: 1 }, { value: 500 }],
    ['C', { value: 0 }, { value: 100 }],
  ]);
  expect(tiers.all).toMatchObject({ commissionReceived: { value: 9_600 }, commissionExpected: { na: 'no-rates' } });
  expect('value' in tiers.all.retentionPolicies && tiers.all.retentionPolicies.value).toBeCloseTo(2 / 3, 12);
  const lines = ratioTable(db, { by: 'line' });
  expect(lines.groups.map(({ code, ratios }) => [code, ratios.lapseRate])).toEqual([
    ['motor', { value: 0 }],
    ['home', { value: 0.5 }],
  ]);
  expect(lines.groups[0]?.ratios.coverage).toEqual({ na: 'not-by-group' });
  const years = ratioTable(db, { by: 'year' });
  expect(years.groups.map(({ key }) => key)).toEqual(['2020', '2021', '2022', '2023', '2024', '2025', '2026']);
  expect(years.groups[0]?.ratios.retentionPolicies).toEqual({ na: 'nothing-at-start' });
  expect(years.groups[5]?.ratios.retentionPolicies).toEqual({ value: 1 });
});

test('work due counts what was not skipped with a reason', () => {
  const db = filled();
  const touch = (status: string, reason: string | null) =>
    db
      .prepare<unknown[]>(
        `INSERT INTO touch (year, household_id, client_id, activity_id, channel, planned_on, minutes, status, skip_reason)
         VALUES (2026, 1, 1, 1, 'call', '2026-06-01', 20, ?, ?)`,
      )
      .run(status, reason);
  touch('done', null);
  touch('planned', null);
  touch('skipped', 'on holiday');
  touch('skipped', null);
  const [a] = ratioTable(db, { by: 'tier' }).groups;
  expect(a?.ratios).toMatchObject({ coverage: { value: 1 / 3 }, skippedWithReason: { value: 1 } });
});

test('a book never segmented is refused', () => {
  expect(() => ratioTable(testBook(), { by: 'tier' })).toThrow('not been segmented');
});
