import { expect, test } from 'vitest';
import { indexedAfterwards } from './late-indexes.ts';
import { type TestBook, testBook } from './segment-fixture.ts';

const late = { table: 'audit', indexes: ['audit_entity'] } as const;

function add(db: TestBook, rows: number): void {
  db.prepare(
    `WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?)
     INSERT INTO audit (at, actor, action, entity, entity_id) SELECT '', 'a', 'b', 'client', n * 7919 % 10007 FROM number`,
  ).run(rows);
}

function indexOf(db: TestBook): unknown {
  return db.prepare("SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = 'audit_entity'").pluck().get();
}

test('an index is away while many rows come, and the same as before afterwards', () => {
  const db = testBook();
  const before = indexOf(db);
  const seen = indexedAfterwards(db, { ...late, added: 12_000 }, () => {
    add(db, 12_000);
    return indexOf(db);
  });
  expect(seen).toBeUndefined();
  expect(indexOf(db)).toBe(before);
  expect(db.prepare('PRAGMA integrity_check').pluck().all()).toEqual(['ok']);
});

test('an index stays where few rows come, or far fewer than there are', () => {
  const db = testBook();
  expect(indexedAfterwards(db, { ...late, added: 9 }, () => indexOf(db))).toBeDefined();
  add(db, 12_000);
  expect(indexedAfterwards(db, { ...late, added: 11_000 }, () => indexOf(db))).toBeDefined();
});
