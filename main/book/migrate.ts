import type Database from 'better-sqlite3';
import { Refusal } from '../../shared/result.ts';
import type { Migration } from './migrations.ts';
import { failureOfSqlite, openRefusal } from './open-error.ts';

/** The disk's faults, which have their own sentences. */
const DISK: ReadonlySet<string> = new Set(['disk-full', 'disk-error']);

type Applied = { readonly number: number; readonly name: string; readonly sha256: string };

export type MigrateOptions = {
  /** UTC instant written beside each step. */
  readonly now: string;
  /** Makes a verified copy before anything changes; not called for a book that is being made. */
  readonly backup: (() => void) | null;
};

/**
 * What is still to be applied, after asserting that what was applied is what this program knows, unchanged and in order.
 * @throws Refusal `book-newer`, `migration-changed`, `migration-order`
 */
export function pendingMigrations(db: Database.Database, known: readonly Migration[]): readonly Migration[] {
  const applied = appliedMigrations(db);
  const last = applied.at(-1)?.number ?? 0;
  const version = Number(db.pragma('user_version', { simple: true }));
  const newest = known.at(-1)?.number ?? 0;
  if (version > newest || last > newest) {
    throw openRefusal('book-newer', { bookVersion: Math.max(version, last), programVersion: newest });
  }
  for (const row of applied) {
    const step = known.find((migration) => migration.number === row.number);
    if (step?.sha256 !== row.sha256) {
      throw openRefusal('migration-changed', { number: row.number, name: row.name });
    }
  }
  const done = new Set(applied.map((row) => row.number));
  const pending = known.filter((migration) => !done.has(migration.number));
  const missed = pending.find((migration) => migration.number < last);
  if (missed !== undefined) {
    throw openRefusal('migration-order', { number: missed.number, name: missed.name });
  }
  return pending;
}

/**
 * Brings the book up to date: all pending steps in one transaction, or none.
 * Foreign keys are switched off outside of it, because inside a transaction the switch does nothing and rebuilding a
 * table would fire ON DELETE CASCADE and silently empty its children.
 * @returns the numbers applied
 * @throws Refusal of pendingMigrations, `disk-full`, `disk-error`, or `migration-failed` with the cause; the book is then as before
 */
export function migrate(
  db: Database.Database,
  known: readonly Migration[],
  options: MigrateOptions,
): readonly number[] {
  const pending = pendingMigrations(db, known);
  if (pending.length === 0) {
    return [];
  }
  options.backup?.();
  db.pragma('foreign_keys = OFF');
  try {
    db.exec('BEGIN IMMEDIATE');
    applyAll(db, pending, options.now);
    db.exec('COMMIT');
  } catch (error) {
    if (db.inTransaction) {
      db.exec('ROLLBACK');
    }
    const disk = failureOfSqlite(error, false);
    throw disk !== null && DISK.has(disk.code)
      ? new Refusal(disk.code, disk.message, disk.details)
      : openRefusal('migration-failed', { cause: error instanceof Error ? error.message : String(error) });
  } finally {
    db.pragma('foreign_keys = ON');
  }
  return pending.map((migration) => migration.number);
}

function applyAll(db: Database.Database, pending: readonly Migration[], now: string): void {
  db.exec(
    'CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT',
  );
  const record = db.prepare('INSERT INTO migration (number, name, sha256, applied_at) VALUES (?, ?, ?, ?)');
  for (const migration of pending) {
    db.exec(migration.sql);
    if (!db.inTransaction) {
      throw new Error(`migration ${migration.number} ended the transaction by itself`);
    }
    record.run(migration.number, migration.name, migration.sha256, now);
  }
  assertSound(db);
  db.pragma(`user_version = ${pending.at(-1)?.number ?? 0}`);
}

function assertSound(db: Database.Database): void {
  const orphans = db.pragma('foreign_key_check') as readonly { readonly table: string; readonly parent: string }[];
  if (orphans[0] !== undefined) {
    throw new Error(`rows of ${orphans[0].table} point to rows of ${orphans[0].parent} that do not exist`);
  }
  const integrity = db.pragma('integrity_check(1)', { simple: true });
  if (integrity !== 'ok') {
    throw new Error(String(integrity));
  }
}

function appliedMigrations(db: Database.Database): readonly Applied[] {
  const exists = db.prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'migration'`).get();
  return exists === undefined
    ? []
    : db.prepare<[], Applied>('SELECT number, name, sha256 FROM migration ORDER BY number').all();
}
