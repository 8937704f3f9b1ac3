import { expect, test } from 'vitest';
import type { WriteBook } from '../book/types.ts';
import { commitRows, emptyBook } from './statement-fixture.ts';

const jan = { rawName: 'Jan van den Berg', name: 'Jan van den Berg', kind: 'person' as const };
const anna = { rawName: 'Anna de Wit', name: 'Anna de Wit', kind: 'person' as const };

function homes(db: WriteBook): readonly unknown[] {
  return db
    .prepare(
      `SELECT c.name, h.name AS household, r.name AS referrer FROM client c JOIN household h ON h.id = c.household_id
       LEFT JOIN client r ON r.id = c.referred_by_client_id ORDER BY c.id`,
    )
    .all();
}

test('somebody of the book moves into a household that a list makes, beside somebody new', () => {
  const db = emptyBook();
  commitRows(db, [{ client: jan, policy: { number: '77' } }], { kind: 'clients' });
  commitRows(
    db,
    [
      { client: anna, policy: { number: '78' } },
      { client: { ...jan, household: 'Berg' }, policy: { number: '77' } },
    ],
    { kind: 'clients' },
  );
  expect(homes(db)).toEqual([
    { name: jan.name, household: 'Berg', referrer: null },
    { name: anna.name, household: anna.name, referrer: null },
  ]);
});

test('somebody of the book is referred by somebody who comes with the same list', () => {
  const db = emptyBook();
  commitRows(db, [{ client: jan, policy: { number: '77' } }], { kind: 'clients' });
  commitRows(
    db,
    [
      { client: anna, policy: { number: '78' } },
      { client: { ...jan, referredBy: anna.name }, policy: { number: '77' } },
    ],
    { kind: 'clients' },
  );
  expect(homes(db)).toEqual([
    { name: jan.name, household: jan.name, referrer: anna.name },
    { name: anna.name, household: anna.name, referrer: null },
  ]);
});

test('more new clients than one statement writes have each a household of their own', () => {
  const db = emptyBook();
  const names = Array.from(
    { length: 70 },
    (_, at) => `Klant ${String.fromCharCode(65 + (at % 26))}${'abc'[at % 3]}${at}`,
  );
  const rows = names.map((name, at) => ({
    client: { rawName: name, name, kind: 'person' as const },
    policy: { number: `N-${at + 1}` },
  }));
  commitRows(db, rows, { kind: 'clients' });
  expect(homes(db)).toHaveLength(70);
  expect(
    db
      .prepare(
        'SELECT count(*) AS count FROM household h JOIN client c ON c.id = h.lead_client_id AND c.household_id = h.id AND h.own_client_id = c.id',
      )
      .get(),
  ).toEqual({ count: 70 });
});
