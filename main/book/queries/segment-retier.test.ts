import { expect, test } from 'vitest';
import { lastChange, noteClients } from '../client-changes.ts';
import { NOW, type TestBook, testBook } from './segment-fixture.ts';
import { retier } from './segment-retier.ts';
import { runSegments } from './segment-run.ts';

const AS_OF = '2026-12-31';
const run = (book: TestBook) => runSegments(book, { asOf: AS_OF, now: NOW });
const again = (book: TestBook) => retier(book, { asOf: AS_OF, now: NOW });

/** What both must tell alike: tiers, values and the money in each tier. */
function told(book: TestBook) {
  return {
    rows: book
      .prepare(
        `SELECT household_id, tier, rule_tier, value_minor, net_minor, previous_minor, unscored_reason FROM segment_result
         WHERE run_id = (SELECT max(id) FROM segment_run) ORDER BY household_id`,
      )
      .all(),
    shown: book.prepare('SELECT client_id, tier, value_minor FROM client_summary ORDER BY client_id').all(),
    tiers: book
      .prepare(
        `SELECT json_extract(value, '$.tier') AS tier, json_extract(value, '$.households') AS households,
           json_extract(value, '$.valueMinor') AS money, json_extract(value, '$.floor') AS floor,
           json_extract(value, '$.overridden') AS overridden
         FROM segment_run, json_each(summary, '$.tiers') WHERE segment_run.id = (SELECT max(id) FROM segment_run)`,
      )
      .all(),
  };
}

function book(): TestBook {
  const made = testBook();
  for (let id = 1; id <= 40; id += 1) {
    made.client(id, { household: Math.ceil(id / 2) });
    made.commission({ client: id, amount: Math.floor(100_000 / id), on: '2026-05-01' });
  }
  return made;
}

test('what clients changed tells the same tiers, values and money as a full run', () => {
  const changed = book();
  run(changed);
  const before = told(changed);
  changed.commission({ client: 40, amount: 90_000, on: '2026-06-01' });
  changed.commission({ client: 3, amount: -50_000, on: '2026-06-01' });
  changed.client(41, { household: 30 });
  changed.commission({ client: 41, amount: 7_000, on: '2026-07-01' });
  changed.client(42, { household: 31 });
  noteClients(changed, [40, 3, 41, 42]);
  expect(again(changed)).toMatchObject({ changed: 4 });
  const after = told(changed);
  expect(after.rows).not.toEqual(before.rows);
  run(changed);
  expect(told(changed)).toEqual(after);
});

test('a household whose clients were all merged away is in no run, and its money with the other', () => {
  const merged = book();
  run(merged);
  merged.prepare('UPDATE client SET merged_into_client_id = 1 WHERE household_id = 20').run();
  noteClients(merged, [1, 39, 40]);
  again(merged);
  const after = told(merged);
  expect(after.rows).toHaveLength(19);
  run(merged);
  expect(told(merged).rows).toEqual(after.rows);
});

test('a tier set by hand stays, whatever the lines do', () => {
  const overridden = book();
  overridden
    .prepare(
      `INSERT INTO tier_override (household_id, tier, reason, author, from_day, created_at) VALUES (20, 'A', 'r', 'a', '2026-01-01', '')`,
    )
    .run();
  run(overridden);
  overridden.commission({ client: 1, amount: 900_000, on: '2026-06-01' });
  noteClients(overridden, [1]);
  again(overridden);
  const after = told(overridden);
  expect(after.rows.at(-1)).toMatchObject({ tier: 'A', rule_tier: 'C' });
  run(overridden);
  expect(told(overridden)).toEqual(after);
});

test('only a full run can tell: another day, everybody changed, tiers that rest on the run before', () => {
  const whole = book();
  expect(again(whole)).toBeNull();
  run(whole);
  expect(again(whole)).toMatchObject({ changed: 0, moved: 0 });
  expect(retier(whole, { asOf: '2026-11-30', now: NOW })).toBeNull();
  noteClients(whole, 'all');
  expect(again(whole)).toBeNull();
  run(whole);
  whole.prepare('DELETE FROM client_change WHERE seq < ?').run(lastChange(whole));
  whole
    .prepare(
      "UPDATE segment_run SET summary = json_set(summary, '$.definition.hysteresis', json('{\"marginPercent\":5}'))",
    )
    .run();
  noteClients(whole, [1]);
  expect(again(whole)).toBeNull();
});
