import { accessSync, closeSync, constants, openSync, readSync, realpathSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type Database from 'better-sqlite3';
import { Refusal } from '../../shared/result.ts';
import { APPLICATION_ID, asReadBook, connect } from './connection.ts';
import { locationOf } from './location.ts';
import { takeWriterLock, type WriterLock } from './lock.ts';
import { migrate, pendingMigrations } from './migrate.ts';
import type { Migration } from './migrations.ts';
import { failureOfSqlite, openRefusal } from './open-error.ts';
import { baseName, stamp } from './place.ts';
import type { ReadBook } from './types.ts';
import { verifiedCopy } from './verified-copy.ts';

export type OpenOptions = {
  readonly path: string;
  readonly passphrase: string | null;
  readonly migrations: readonly Migration[];
  /** UTC instant, for the migration record and the name of the backup before it. */
  readonly now: string;
};

export type OpenedBook = {
  readonly db: Database.Database;
  readonly lock: WriterLock;
  /** The real path: what symbolic links lead to. */
  readonly path: string;
  readonly schemaVersion: number;
  readonly encrypted: boolean;
  readonly migrated: readonly number[];
  /** The verified copy made before migrating. */
  readonly backup: string | null;
};

/**
 * Opens a book for writing: lock, header, settings, quick check, layout brought up to date.
 * @throws Refusal with one of the codes of open-error.ts; the file is then as it was.
 */
export function openForWriting(options: OpenOptions): OpenedBook {
  const path = existingPath(options.path);
  assertLocal(path);
  assertWritable(path);
  const lock = takeWriterLock(path);
  let db: Database.Database | null = null;
  try {
    const encrypted = assertBookFile(path, options.passphrase);
    const passphrase = encrypted ? options.passphrase : null;
    db = connectChecked(path, { passphrase, readonly: false });
    assertIsBook(db, options.migrations);
    assertHealthy(db);
    assertOwnProgram(db, options.migrations);
    const backupPath = join(dirname(path), `${baseName(path)}-before-update-${stamp(options.now)}.tierbook`);
    let backup: string | null = null;
    const opened = db;
    const migrated = migrate(opened, options.migrations, {
      now: options.now,
      backup: () => {
        verifiedCopy(opened, backupPath, passphrase);
        backup = backupPath;
      },
    });
    return { db, lock, path, encrypted, migrated, backup, schemaVersion: schemaVersionOf(db) };
  } catch (error) {
    db?.close();
    dropEmptyLog(path);
    lock.release();
    throw asOpenRefusal(error, options.passphrase !== null);
  }
}

/** A book that could not be opened may leave an empty log beside it; one with commits in it is never touched. */
function dropEmptyLog(path: string): void {
  if (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size === 0) {
    rmSync(`${path}-wal`, { force: true });
    rmSync(`${path}-shm`, { force: true });
  }
}

export type ReadOnlyBook = ReadBook & { readonly raw: Database.Database; close(): void };

/**
 * A reading connection of its own, for a thread that works beside an open book. Close it before the book is closed.
 * @throws Refusal with one of the codes of open-error.ts
 */
export function openReadOnly(path: string, passphrase: string | null): ReadOnlyBook {
  try {
    const db = connectChecked(existingPath(path), { passphrase, readonly: true });
    return { ...asReadBook(db), raw: db, close: () => db.close() };
  } catch (error) {
    throw asOpenRefusal(error, passphrase !== null);
  }
}

/**
 * The real path of a book and the passphrase it takes: null for a plain one, whatever was given.
 * @throws Refusal `book-missing`, `not-a-book`, `passphrase-needed`, …
 */
export function passphraseFor(path: string, given: string | null): { path: string; passphrase: string | null } {
  const real = existingPath(path);
  return { path: real, passphrase: assertBookFile(real, given) ? given : null };
}

/** The first read tells whether the key fits: SQLite touches the file no earlier. */
function connectChecked(path: string, options: { readonly passphrase: string | null; readonly readonly: boolean }) {
  const db = connect(path, options);
  try {
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** @throws Refusal `book-missing`, `book-no-folder`, `not-a-book` for a folder */
function existingPath(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) {
    const folder = statSync(dirname(path), { throwIfNoEntry: false });
    throw openRefusal(folder === undefined ? 'book-no-folder' : 'book-missing', { book: path });
  }
  if (!found.isFile()) {
    throw openRefusal('not-a-book', { book: path });
  }
  return realpathSync(path);
}

/** @throws Refusal `book-network-folder`, `book-synced-folder` */
export function assertLocal(path: string): void {
  const location = locationOf(path);
  if (location !== 'local') {
    throw openRefusal(location === 'network' ? 'book-network-folder' : 'book-synced-folder', { book: path });
  }
}

/** The mode bits count too: an administrator's account may write where nobody is meant to. */
function assertWritable(path: string): void {
  for (const place of [path, dirname(path)]) {
    try {
      accessSync(place, constants.W_OK);
    } catch {
      throw openRefusal('book-read-only', { book: path, place });
    }
    if (process.platform !== 'win32' && (statSync(place).mode & 0o222) === 0) {
      throw openRefusal('book-read-only', { book: path, place });
    }
  }
}

const PLAIN_HEADER = Buffer.from('SQLite format 3\0', 'latin1');
const PAGE = 4096;

/**
 * Looks at the first page before SQLite does. Bytes that are neither SQLite's header nor look like noise are no book;
 * noise in whole pages is an encrypted one.
 * @returns whether the book is encrypted
 * @throws Refusal `not-a-book`, `passphrase-needed`, `book-no-access`
 */
function assertBookFile(path: string, passphrase: string | null): boolean {
  const page = firstPage(path);
  if (page.subarray(0, PLAIN_HEADER.length).equals(PLAIN_HEADER)) {
    return false;
  }
  const looksEncrypted = page.length === PAGE && statSync(path).size % PAGE === 0 && new Set(page).size > 200;
  if (!looksEncrypted) {
    throw openRefusal('not-a-book', { book: path });
  }
  if (passphrase === null) {
    throw openRefusal('passphrase-needed', { book: path });
  }
  return true;
}

function firstPage(path: string): Buffer {
  const page = Buffer.alloc(PAGE);
  const file = openSync(path, 'r');
  try {
    return page.subarray(0, readSync(file, page, 0, PAGE, 0));
  } finally {
    closeSync(file);
  }
}

/** @throws Refusal `not-a-book` for another program's database, and those of pendingMigrations */
export function assertIsBook(db: Database.Database, migrations: readonly Migration[]): void {
  if (Number(db.pragma('application_id', { simple: true })) !== APPLICATION_ID) {
    throw openRefusal('not-a-book', { applicationId: db.pragma('application_id', { simple: true }) });
  }
  pendingMigrations(db, migrations);
}

/** @throws Refusal `book-corrupt` */
export function assertHealthy(db: Database.Database): void {
  const verdict = db.pragma('quick_check(1)', { simple: true });
  if (verdict !== 'ok') {
    throw openRefusal('book-corrupt', { cause: String(verdict) });
  }
}

/**
 * A book that comes by mail may carry triggers or views of somebody else's: they would run with everything the program
 * writes or reads. Only those of the migrations may stand in it.
 * @throws Refusal `book-corrupt` naming the first one
 */
export function assertOwnProgram(db: Database.Database, migrations: readonly Migration[]): void {
  const known = plainText(migrations.map(({ sql }) => sql).join('\n'));
  const foreign = db
    .prepare<[], { type: string; name: string; sql: string }>(
      `SELECT type, name, sql FROM sqlite_schema WHERE type IN ('trigger', 'view') ORDER BY name`,
    )
    .all()
    .find(({ sql }) => !known.includes(plainText(sql)));
  if (foreign !== undefined) {
    throw openRefusal('book-corrupt', { cause: `a ${foreign.type} that Tierbook did not make: ${foreign.name}` });
  }
}

function plainText(sql: string): string {
  return sql.replace(/\s+/g, ' ').trim();
}

function asOpenRefusal(error: unknown, encrypted: boolean): unknown {
  if (error instanceof Refusal) {
    return error;
  }
  const failure = failureOfSqlite(error, encrypted);
  return failure === null ? error : new Refusal(failure.code, failure.message, failure.details);
}

export function schemaVersionOf(db: Database.Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}
