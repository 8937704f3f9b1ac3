import { expect, test } from 'vitest';
import { type Bits, positionsOf } from './bits.ts';
import { noteClients } from './client-changes.ts';
import { clientIndex } from './client-index.ts';
import { filledBook } from './client-list-fixture.ts';
import type { ReadBook } from './types.ts';

const listed = 'client_id NOT IN (SELECT id FROM client WHERE merged_into_client_id IS NOT NULL)';

function idsOf(db: ReadBook, set: Bits | undefined): readonly number[] {
  const { ids } = clientIndex(db).columns;
  return [...positionsOf(set ?? new Uint32Array(0))]
    .map((slot) => ids[slot] ?? 0)
    .toSorted((one, other) => one - other);
}

function asked(db: ReadBook, condition: string): readonly number[] {
  return db
    .prepare<[], number>(`SELECT client_id FROM client_summary WHERE ${listed} AND ${condition} ORDER BY client_id`)
    .pluck()
    .all() as number[];
}

/** Each set beside what the table says. */
function compare(db: ReadBook): void {
  const { columns, marks } = clientIndex(db);
  for (const [code, name] of columns.tierNames.entries()) {
    expect(idsOf(db, marks.tier()[code])).toEqual(asked(db, name === null ? 'tier IS NULL' : `tier = '${name}'`));
  }
  for (const [code, name] of columns.stateNames.entries()) {
    expect(idsOf(db, marks.state()[code])).toEqual(asked(db, name === null ? 'state IS NULL' : `state = '${name}'`));
  }
  for (const [code, name] of columns.statusNames.entries()) {
    expect(idsOf(db, marks.status()[code])).toEqual(asked(db, `status = '${name}'`));
  }
  expect(idsOf(db, marks.advisor().get(0))).toEqual(asked(db, 'advisor_id IS NULL'));
  expect(idsOf(db, marks.advisor().get(1))).toEqual(asked(db, 'advisor_id = 1'));
  const { none, one, several } = marks.policies();
  expect(idsOf(db, none)).toEqual(asked(db, 'policies_in_force = 0'));
  expect(idsOf(db, one)).toEqual(asked(db, 'policies_in_force = 1'));
  expect(idsOf(db, several)).toEqual(asked(db, 'policies_in_force > 1'));
  const lines = db.prepare<[], number>('SELECT id FROM line').pluck().all() as number[];
  for (const line of lines) {
    expect(idsOf(db, marks.line(line))).toEqual(
      asked(db, `client_id IN (SELECT client_id FROM policy WHERE line_id = ${line} AND status = 'in-force')`),
    );
  }
}

test('who has what is what the tables say, before and after some changed', () => {
  const db = filledBook();
  compare(db);
  const { marks } = clientIndex(db);
  db.prepare("UPDATE client_summary SET tier = 'A', state = NULL, advisor_id = 1 WHERE client_id IN (2, 5, 9)").run();
  db.prepare("UPDATE client_summary SET policies_in_force = 0, status = 'lost' WHERE client_id IN (3, 7)").run();
  db.prepare("UPDATE policy SET status = 'lapsed' WHERE client_id IN (3, 7)").run();
  db.prepare('UPDATE client SET merged_into_client_id = 1 WHERE id = 9').run();
  noteClients(db, [2, 3, 5, 7, 9]);
  compare(db);
  expect(clientIndex(db).marks).toBe(marks);
});

test('every piece made in the pauses is what is made when asked for', () => {
  const db = filledBook();
  for (const piece of clientIndex(db).marks.pieces) {
    piece();
  }
  compare(db);
});
