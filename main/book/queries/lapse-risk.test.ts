import { expect, test } from 'vitest';
import { lapseRisk, lapseRiskOf } from './lapse-risk.ts';
import { NOW, type TestBook, testBook } from './segment-fixture.ts';
import { runSegments } from './segment-run.ts';

const ASOF = '2026-12-31';

/**
 * So many households with a policy since 2021. Each year one in ten gives it up; those who do had a chargeback the year before,
 * and so had one in twenty of those who stay.
 */
function filled(households: number): TestBook {
  const db = testBook();
  for (let id = 1; id <= households; id += 1) {
    db.client(id);
    const year = 2022 + (id % 10);
    const leaves = year <= 2026;
    db.policy({
      client: id,
      line: 1,
      carrier: null,
      started: '2021-01-01',
      premium: 50_000,
      ...(leaves ? { ended: `${year}-06-01`, status: 'cancelled' } : {}),
    });
    if (leaves || id % 20 === 9) {
      db.prepare<unknown[]>(
        `INSERT INTO commission (policy_id, client_id, kind, dated_on, amount_minor) VALUES
           ((SELECT id FROM policy WHERE client_id = ?), ?, 'chargeback', ?, -100)`,
      ).run(id, id, leaves ? `${year - 1}-09-01` : '2026-09-01');
    }
  }
  runSegments(db, { now: NOW, asOf: ASOF });
  return db;
}

test('learns from earlier years, is tried on the last one, and tells each household’s reasons', () => {
  const db = filled(200);
  const found = lapseRisk(db, { offset: 0, limit: 20 });
  expect(found.years).toEqual(['2021-12-31', '2022-12-31', '2023-12-31', '2024-12-31']);
  // 20 of 200 gave up in each of 2022 to 2025; those who left are not asked again.
  expect([found.lapses, found.households]).toEqual([80, 200 + 180 + 160 + 140]);
  expect(found.test).toMatchObject({ households: 120, lapses: 20 });
  expect(found.test?.auc).toEqual({ value: 1 });
  expect(found.test?.groups.map(({ people }) => people)).toEqual([24, 24, 24, 24, 24]);
  expect(found.features?.map(({ feature }) => feature)).toEqual(['tenure', 'paymentTrouble']);
  expect(found.total).toBe(100);
  expect(found.rows.slice(0, 10).every(({ reasons }) => reasons[0]?.feature === 'paymentTrouble')).toBe(true);
  const [first] = found.rows;
  expect(lapseRiskOf(db, { clientId: first?.leadClientId ?? 0 })).toMatchObject({
    learnt: true,
    of: 100,
    risk: { rank: 1, chance: first?.risk },
  });
  // Somebody who left has nothing to give up.
  expect(lapseRiskOf(db, { clientId: 1 }).risk).toBeNull();
});

test('too few lapses are refused, with how many there are and how many are needed', () => {
  const db = filled(40);
  expect(lapseRisk(db, { offset: 0, limit: 20 })).toMatchObject({
    lapses: 16,
    needed: 30,
    features: null,
    test: null,
    rows: [],
  });
  expect(lapseRiskOf(db, { clientId: 9 })).toMatchObject({ learnt: false, risk: null });
});

test('what comes after a day is not known on it: the risk of a year does not change with the next', () => {
  const db = filled(200);
  const [before] = lapseRisk(db, { offset: 0, limit: 1 }).rows;
  db.prepare<unknown[]>(
    "INSERT INTO commission (policy_id, client_id, kind, dated_on, amount_minor) VALUES (1, ?, 'chargeback', '2027-02-01', -100)",
  ).run(8);
  const [after] = lapseRisk(db, { offset: 0, limit: 1 }).rows;
  expect(after).toEqual(before);
});
