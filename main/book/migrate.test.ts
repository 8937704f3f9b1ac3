import { createHash } from 'node:crypto';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { Refusal } from '../../shared/result.ts';
import { NOW, newBook, testFolder } from './book-fixture.ts';
import { connect } from './connection.ts';
import { migrate } from './migrate.ts';
import { loadMigrations, type Migration } from './migrations.ts';
import { openForWriting } from './open.ts';

function step(number: number, sql: string): Migration {
  return { number, name: `step_${number}`, sql, sha256: createHash('sha256').update(sql).digest('hex') };
}

function emptyDatabase(): Database.Database {
  const db = new Database(join(testFolder(), 'plain.db'));
  db.pragma('foreign_keys = ON');
  onTestFinished(() => {
    db.close();
  });
  return db;
}

function codeOf(work: () => unknown): string {
  try {
    work();
    return 'nothing refused';
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error);
  }
}

const first = step(10, 'CREATE TABLE parent (id INTEGER PRIMARY KEY, name TEXT) STRICT');
const child = step(
  20,
  'CREATE TABLE child (id INTEGER PRIMARY KEY, parent_id INTEGER NOT NULL REFERENCES parent (id) ON DELETE CASCADE) STRICT',
);
const options = { now: NOW, backup: null };

test('applies what is pending, in order, and says so in the book', () => {
  const db = emptyDatabase();
  expect(migrate(db, [first, child], options)).toEqual([10, 20]);
  expect(migrate(db, [first, child], options)).toEqual([]);
  expect(db.pragma('user_version', { simple: true })).toBe(20);
});

test('rebuilding a parent table keeps its children: foreign keys are off outside of the transaction', () => {
  const db = emptyDatabase();
  migrate(db, [first, child], options);
  db.exec(`INSERT INTO parent VALUES (1, 'a'); INSERT INTO child VALUES (1, 1), (2, 1), (3, 1)`);
  const rebuild = step(
    30,
    `CREATE TABLE parent_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '', note TEXT) STRICT;
     INSERT INTO parent_new (id, name) SELECT id, name FROM parent;
     DROP TABLE parent;
     ALTER TABLE parent_new RENAME TO parent;`,
  );
  migrate(db, [first, child, rebuild], options);
  expect(db.prepare('SELECT count(*) AS n FROM child').get()).toEqual({ n: 3 });
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
});

test('one step that fails takes all pending ones back', () => {
  const db = emptyDatabase();
  migrate(db, [first], options);
  expect(codeOf(() => migrate(db, [first, child, step(30, 'CREATE TABLE broken (')], options))).toBe(
    'migration-failed',
  );
  expect(db.prepare(`SELECT name FROM sqlite_schema WHERE name = 'child'`).get()).toBeUndefined();
  expect(db.pragma('user_version', { simple: true })).toBe(10);
});

test('a step that leaves orphans behind is not kept', () => {
  const db = emptyDatabase();
  migrate(db, [first, child], options);
  db.exec(`INSERT INTO parent VALUES (1, 'a'); INSERT INTO child VALUES (1, 1)`);
  expect(codeOf(() => migrate(db, [first, child, step(30, 'DELETE FROM parent')], options))).toBe('migration-failed');
  expect(db.prepare('SELECT count(*) AS n FROM parent').get()).toEqual({ n: 1 });
});

test('a step that commits by itself is found out', () => {
  const db = emptyDatabase();
  expect(codeOf(() => migrate(db, [step(10, 'CREATE TABLE a (b); COMMIT')], options))).toBe('migration-failed');
});

test('edited, missing, late and unknown files are refused before anything happens', () => {
  const db = emptyDatabase();
  migrate(db, [first, child], options);
  expect(codeOf(() => migrate(db, [first, step(20, 'CREATE TABLE child (id)')], options))).toBe('migration-changed');
  expect(codeOf(() => migrate(db, [child], options))).toBe('migration-changed');
  expect(codeOf(() => migrate(db, [first, step(15, 'SELECT 1'), child], options))).toBe('migration-order');
  expect(codeOf(() => migrate(db, [first], options))).toBe('book-newer');
});

test('opening an older book makes a verified backup first, and keeps the book when the step fails', () => {
  const path = newBook();
  const known = loadMigrations();
  const next = step(9990, `UPDATE office SET footer = 'updated'`);
  const opened = openForWriting({ path, passphrase: null, migrations: [...known, next], now: NOW });
  opened.db.close();
  opened.lock.release();
  expect(opened.migrated).toEqual([9990]);
  const backup = new Database(opened.backup ?? '', { readonly: true });
  expect(backup.prepare('SELECT footer FROM office').get()).toEqual({ footer: '' });
  backup.close();
  expect(codeOf(() => openForWriting({ path, passphrase: null, migrations: known, now: NOW }))).toBe('book-newer');
  expect(existsSync(`${path}.lock`)).toBe(false);
});

test('file names that do not sort are a mistake of ours', () => {
  const folder = testFolder();
  writeFileSync(join(folder, '10_short.sql'), 'SELECT 1');
  expect(() => loadMigrations(folder)).toThrow('10_short.sql');
});

test('line ends of a checkout do not change what a file is', () => {
  const [unix, windows] = [testFolder(), testFolder()];
  writeFileSync(join(unix, '0010_a.sql'), 'SELECT 1;\nSELECT 2;\n');
  writeFileSync(join(windows, '0010_a.sql'), 'SELECT 1;\r\nSELECT 2;\r\n');
  expect(loadMigrations(windows)[0]?.sha256).toBe(loadMigrations(unix)[0]?.sha256);
});

test('0010: dirty rows are kept out, and every table is strict', () => {
  const db = connect(newBook(), { passphrase: null, readonly: false });
  onTestFinished(() => {
    db.close();
  });
  const loose = db
    .prepare(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'`,
    )
    .all();
  expect(loose).toEqual([]);
  const dirty = [
    `INSERT INTO person (name, initials, weeks_off) VALUES ('X', 'X', 60)`,
    `INSERT INTO leave (person_id, from_day, to_day) VALUES (1, '2026-02-01', '2026-01-01')`,
    `INSERT INTO client (household_id, kind, name, raw_name, sort_key, name_key, created_at) VALUES (99, 'person', 'X', 'X', 'x', 'x', '')`,
    `INSERT INTO policy (client_id, number, number_key, status, created_at) VALUES (1, '1', '1', 'sleeping', '')`,
    `INSERT INTO office (id, name, country, currency, language) VALUES (2, 'X', 'NL', 'EUR', 'en')`,
    `INSERT INTO commission (policy_id, client_id, kind, amount_minor) VALUES (1, 1, 'renewal', '12.50 EUR')`,
  ];
  for (const sql of dirty) {
    expect(() => db.exec(sql), sql).toThrow(/SQLITE_CONSTRAINT|constraint|cannot store/);
  }
});

test('a new book holds the starting catalogue and matrix', () => {
  const db = connect(newBook(), { passphrase: null, readonly: true });
  onTestFinished(() => {
    db.close();
  });
  const footer = db
    .prepare(
      `SELECT tier, count(*) AS activities, sum(times) AS touches, sum(times * minutes) AS minutes
       FROM matrix_cell GROUP BY tier ORDER BY tier`,
    )
    .all();
  expect(footer).toEqual([
    { tier: 'A', activities: 6, touches: 12, minutes: 407 },
    { tier: 'B', activities: 5, touches: 9, minutes: 207 },
    { tier: 'C', activities: 3, touches: 6, minutes: 47 },
  ]);
  expect(db.prepare('SELECT count(*) AS n FROM activity').get()).toEqual({ n: 16 });
  expect(db.prepare('SELECT weekly_minutes, weeks_off, client_share_percent FROM person').all()).toEqual([
    { weekly_minutes: 2400, weeks_off: 6, client_share_percent: 50 },
  ]);
});

test('making a book leaves one file', () => {
  const folder = testFolder();
  newBook(null, folder);
  expect(readdirSync(folder)).toEqual(['office.tierbook']);
});
