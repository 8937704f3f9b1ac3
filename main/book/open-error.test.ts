import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { testFolder } from './book-fixture.ts';
import { failureOfSqlite, openFailure } from './open-error.ts';

test('a full disk is a refusal a person can act on, and the transaction is gone whole', () => {
  const db = new Database(join(testFolder(), 'small.db'));
  db.exec('CREATE TABLE a (b BLOB)');
  db.pragma('max_page_count = 10');
  db.exec('BEGIN IMMEDIATE');
  let refused: unknown;
  try {
    for (let row = 0; row < 100; row += 1) {
      db.prepare('INSERT INTO a VALUES (zeroblob(4000))').run();
    }
  } catch (error) {
    refused = error;
  }
  expect(failureOfSqlite(refused, false)).toMatchObject({
    code: 'disk-full',
    details: { cause: 'database or disk is full' },
  });
  if (db.inTransaction) {
    db.exec('ROLLBACK');
  }
  expect(db.prepare('SELECT count(*) AS n FROM a').get()).toEqual({ n: 0 });
  db.close();
});

test('bugs are no refusals', () => {
  expect(failureOfSqlite(new TypeError('x is undefined'), false)).toBeNull();
  const db = new Database(':memory:');
  let bug: unknown;
  try {
    db.exec('SELECT * FROM nowhere');
  } catch (error) {
    bug = error;
  }
  expect(failureOfSqlite(bug, false)).toBeNull();
  db.close();
});

test('every refusal says what to do', () => {
  const { message } = openFailure('book-locked', { book: 'a' });
  expect(message).toMatch(/Close it there/);
});
