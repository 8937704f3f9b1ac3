import { expect, test } from 'vitest';
import { addClient, addCommission, directBook, newBook } from '../book/book-fixture.ts';
import { reconcile } from './reconcile.ts';
import { commandLine } from './run-fixture.ts';

const run = commandLine([reconcile], '2027-01-02');

async function tierbook(...argv: string[]) {
  const { exit, out } = await run([...argv, '--json']);
  return { exit, json: JSON.parse(out) };
}

test('the document has its shape, as of the book’s own day or the one asked for', async () => {
  const path = newBook();
  const db = directBook(path);
  const client = addClient(db, 'Anna', { policies: [{ premium: 100_000 }] });
  addCommission(db, client, '2026-03-01', 9_000);
  db.raw
    .prepare(
      `INSERT INTO commission_rate (kind, basis, rate_ppm, tolerance_minor, tolerance_ppm, grace_days)
       VALUES ('renewal', 'percent', 100000, 50, 10000, 60)`,
    )
    .run();
  db.raw.close();
  const { exit, json } = await tierbook('reconcile', path);
  expect(exit).toBe(0);
  expect(Object.keys(json)).toEqual(['asOf', 'expected', 'received', 'difference', 'byClass', 'claims']);
  // 10 % of 1 000.00 expected, 90.00 received.
  expect(json).toMatchObject({ asOf: '2026-03-01', expected: 10_000, received: 9_000, difference: -1_000 });
  expect(json.byClass['wrong-rate']).toEqual({ count: 1, expected: 10_000, received: 9_000, difference: -1_000 });
  expect(json.claims).toMatchObject([{ client: 'Anna', amount: 1_000, ageDays: 0, state: 'open' }]);
  expect((await tierbook('reconcile', path, '--as-of', '2027-06-30')).json.byClass.missing.count).toBe(1);
  expect((await tierbook('reconcile', path, '--as-of', 'soon')).exit).toBe(2);
});
