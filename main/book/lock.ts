import { rmSync, type Stats, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { openRefusal, sqliteCode } from './open-error.ts';

/** Held while a book is open for writing; the system frees it when the process dies. */
export type WriterLock = {
  release(): void;
};

const ATTEMPTS = 5;

/**
 * Takes the book's writer lock: an open exclusive transaction on an empty file beside the book.
 * A file with a process number in it would outlive a killed process; a lock of the system does not.
 * @throws Refusal `book-locked` when another process or window holds it, `book-read-only` when it cannot be made.
 */
export function takeWriterLock(bookPath: string): WriterLock {
  const path = `${bookPath}.lock`;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const lock = tryLock(path);
    if (lock !== null) {
      return lock;
    }
  }
  throw openRefusal('book-locked', { book: bookPath });
}

/** Null when the file was replaced under us: its last holder removed it between our opening and our locking. */
function tryLock(path: string): WriterLock | null {
  const before = statOf(path);
  let db: Database.Database | null = null;
  try {
    db = new Database(path, { timeout: 0 });
    const opened = statOf(path);
    // Nothing is ever written to it, so no journal may be left beside it when the process is killed.
    db.pragma('journal_mode = MEMORY');
    db.exec('BEGIN EXCLUSIVE');
    const locked = statOf(path);
    if (!same(opened, locked) || (before !== null && !same(before, opened))) {
      db.close();
      return null;
    }
    return { release: () => release(db, path) };
  } catch (error) {
    db?.close();
    const code = sqliteCode(error);
    if (code?.startsWith('SQLITE_BUSY')) {
      throw openRefusal('book-locked', { lock: path });
    }
    if (code?.startsWith('SQLITE_CANTOPEN') || code?.startsWith('SQLITE_READONLY')) {
      throw openRefusal('book-read-only', { lock: path });
    }
    throw error;
  }
}

/** Removed while still held, so that nobody can have locked the file that goes; Windows allows it only afterwards. */
function release(db: Database.Database | null, path: string): void {
  const removed = remove(path);
  db?.close();
  if (!removed) {
    remove(path);
  }
}

function remove(path: string): boolean {
  try {
    rmSync(path);
    return true;
  } catch {
    return false;
  }
}

function statOf(path: string): Stats | null {
  return statSync(path, { throwIfNoEntry: false }) ?? null;
}

function same(one: Stats | null, other: Stats | null): boolean {
  return one !== null && other !== null && one.ino === other.ino && one.dev === other.dev;
}
