import { expect, test } from 'vitest';
import { directBook } from '../book-fixture.ts';
import type { ReadBook } from '../types.ts';
import { statementReads } from './statements.ts';

function add(db: ReadBook, sha256: string, undoneAt: string | null = null): void {
  db.prepare(
    `INSERT INTO statement (file_name, sha256, byte_length, format, kind, recipe_name, reading, imported_at, row_count, outcome, undone_at)
     VALUES (?, ?, 1, 'csv', 'policies', 'automatic', '{}', '2027-01-01T10:00:00.000Z', 3, '{"rowsBy":{"new":3}}', ?)`,
  ).run(`${sha256}.csv`, sha256, undoneAt);
}

test('statements are listed latest first with what waits in them, undone ones too', () => {
  const db = directBook();
  add(db, 'a');
  add(db, 'b', '2027-01-02T10:00:00.000Z');
  add(db, 'c');
  const line = db.prepare('INSERT INTO statement_line (statement_id, line_no, row_no, class) VALUES (?, ?, ?, ?)');
  for (const [at, what] of ['review', 'new', 'review', 'rejected'].entries()) {
    line.run(3, at + 1, at + 1, what);
  }
  const { total, rows } = statementReads['statements.list'](db, { offset: 0, limit: 2 });
  expect(total).toBe(3);
  expect(rows).toMatchObject([
    { id: 3, held: 2, rows: 3, carrier: null, outcome: { rowsBy: { new: 3 } } },
    { id: 2, held: 0, undoneAt: '2027-01-02T10:00:00.000Z' },
  ]);
  expect(statementReads['statements.list'](db, { offset: 2, limit: 2 }).rows.map(({ id }) => id)).toEqual([1]);
});

test('the same bytes are known by the earliest statement that stands', () => {
  const db = directBook();
  add(db, 'a', '2027-01-02T10:00:00.000Z');
  add(db, 'a');
  add(db, 'a');
  expect(statementReads['statements.bySha'](db, { sha256: 'a' })?.id).toBe(2);
  expect(statementReads['statements.bySha'](db, { sha256: 'b' })).toBeNull();
});
