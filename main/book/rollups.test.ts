import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addClient, addCommission, directBook } from './book-fixture.ts';
import { rollupProblems } from './check.ts';
import { refreshClients } from './rollups.ts';

test('a client’s status follows from its policies', () => {
  const db = directBook();
  const ids = [
    addClient(db, 'Prospect'),
    addClient(db, 'Quoted', { policies: [{ status: 'quoted' }, { status: 'not-taken-up' }] }),
    addClient(db, 'Active', { policies: [{ status: 'lapsed' }, { premium: 12000, line: 'home' }, { premium: 500 }] }),
    addClient(db, 'Lost', { policies: [{ status: 'cancelled' }] }),
    addClient(db, 'Gone', { policies: [{}] }),
  ];
  db.prepare<[number]>(`UPDATE client SET ended = 'deceased' WHERE id = ?`).run(ids[4] ?? 0);
  refreshClients(db, 'all');
  expect(
    db
      .prepare(
        'SELECT status, policies_in_force AS n, lines_in_force AS lines, annual_premium_minor AS premium FROM client_summary ORDER BY client_id',
      )
      .all(),
  ).toEqual([
    { status: 'prospect', n: 0, lines: 0, premium: 0 },
    { status: 'prospect', n: 0, lines: 0, premium: 0 },
    { status: 'active', n: 2, lines: 2, premium: 12500 },
    { status: 'lost', n: 0, lines: 0, premium: 0 },
    { status: 'deceased', n: 1, lines: 1, premium: 0 },
  ]);
});

test('a policy whose end has come by the book’s latest day is no longer in force, and is again when that day goes back', () => {
  const db = directBook();
  const id = addClient(db, 'Jan', {
    policies: [
      { start: '2025-01-01', premium: 100 },
      { start: '2025-02-01', premium: 20 },
    ],
  });
  const other = addClient(db, 'Wei', { policies: [{ start: '2025-03-01' }] });
  db.prepare("UPDATE policy SET ended_on = '2026-01-01' WHERE client_id = ? AND annual_premium_minor = 100").run(id);
  const held = db.prepare<[number], { n: number; premium: number }>(
    'SELECT policies_in_force AS n, annual_premium_minor AS premium FROM client_summary WHERE client_id = ?',
  );
  const statement = (dated: string) =>
    db
      .prepare(
        `INSERT INTO statement (file_name, sha256, byte_length, format, kind, recipe_name, reading, imported_at, row_count, outcome, dated_on)
         VALUES ('', '', 0, '', 'policies', '', '', '', 0, '{}', ?)`,
      )
      .run(dated);
  refreshClients(db, 'all');
  expect(held.get(id)).toEqual({ n: 2, premium: 120 });
  statement('2025-12-31');
  refreshClients(db, [other]);
  expect(held.get(id)?.n).toBe(2);
  statement('2026-01-01');
  refreshClients(db, []);
  expect(held.get(id)).toEqual({ n: 1, premium: 20 });
  expect(rollupProblems(db)).toEqual([]);
  db.prepare("UPDATE statement SET undone_at = 'now' WHERE dated_on = '2026-01-01'").run();
  refreshClients(db, [other]);
  expect(held.get(id)).toEqual({ n: 2, premium: 120 });
  expect(rollupProblems(db)).toEqual([]);
});

test('years sum commission by its date, with chargebacks', () => {
  const db = directBook();
  const id = addClient(db, 'Jan', { policies: [{ start: '2024-05-01', premium: 90000 }] });
  addCommission(db, id, '2025-01-31', 10000);
  addCommission(db, id, '2025-12-31', -2500);
  addCommission(db, id, '2026-01-01', 300);
  refreshClients(db, [id]);
  expect(
    db
      .prepare('SELECT year, premium_minor AS p, commission_minor AS c, policies AS n FROM client_year ORDER BY year')
      .all(),
  ).toEqual([
    { year: 2024, p: 90000, c: 0, n: 1 },
    { year: 2025, p: 0, c: 7500, n: 0 },
    { year: 2026, p: 0, c: 300, n: 0 },
  ]);
});

test('check finds rollups that do not say what the rows say', () => {
  const db = directBook();
  const id = addClient(db, 'Jan', { policies: [{ premium: 100 }] });
  refreshClients(db, 'all');
  expect(rollupProblems(db)).toEqual([]);
  addCommission(db, id, '2025-01-31', 10000);
  expect(rollupProblems(db).map(({ code }) => code)).toEqual(['rollup', 'rollup']);
});

test('refreshing those that changed says the same as refreshing all', () => {
  const policies = fc.array(
    fc.record({
      status: fc.constantFrom('in-force', 'lapsed', 'quoted', 'cancelled'),
      premium: fc.integer({ min: 0, max: 500_000 }),
      line: fc.constantFrom('motor', 'home', 'life'),
    }),
    { maxLength: 4 },
  );
  const db = directBook();
  fc.assert(
    fc.property(fc.array(policies, { minLength: 1, maxLength: 5 }), (clients) => {
      const ids = clients.map((held, index) => addClient(db, `Client ${index}`, { policies: held }));
      for (const id of ids) {
        if (db.prepare<[number]>('SELECT 1 FROM policy WHERE client_id = ?').get(id) !== undefined) {
          addCommission(db, id, '2025-03-01', id * 7);
        }
      }
      refreshClients(db, ids);
      expect(rollupProblems(db)).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
