import { linkSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Refusal } from '../../shared/result.ts';
import { APPLICATION_ID, asReadBook, connect } from './connection.ts';
import { migrate } from './migrate.ts';
import type { Migration } from './migrations.ts';
import { assertLocal } from './open.ts';
import { failureOfSqlite, openRefusal } from './open-error.ts';
import { type NewOffice, seedBook } from './seed.ts';

export type CreateOptions = {
  readonly path: string;
  /** Not null makes an encrypted book. */
  readonly passphrase: string | null;
  readonly migrations: readonly Migration[];
  readonly office: NewOffice;
  readonly now: string;
};

/**
 * Makes a new book: built whole under another name beside it, then given its own, so that there is never half a book.
 * @throws Refusal `book-exists`, `book-no-folder`, `book-read-only`, `disk-full`, …
 */
export function createBook(options: CreateOptions): void {
  const path = newPath(options.path);
  const unfinished = `${path}.unfinished`;
  rmSync(unfinished, { force: true });
  try {
    const db = connect(unfinished, { passphrase: options.passphrase, readonly: false, mustExist: false });
    try {
      db.pragma(`application_id = ${APPLICATION_ID}`);
      migrate(db, options.migrations, { now: options.now, backup: null });
      db.transaction(() => seedBook(asReadBook(db), options.office, options.now))();
    } finally {
      db.close();
    }
    giveName(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    if (error instanceof Refusal) {
      throw error;
    }
    const failure = failureOfSqlite(error, false);
    throw failure === null ? error : new Refusal(failure.code, failure.message, failure.details);
  }
}

/** A path where a new book may stand. @throws Refusal `book-exists`, `book-no-folder`, `book-read-only`, … */
export function newPath(path: string): string {
  const full = resolve(path);
  const folder = statSync(dirname(full), { throwIfNoEntry: false });
  if (folder?.isDirectory() !== true) {
    throw openRefusal('book-no-folder', { book: path });
  }
  if (statSync(full, { throwIfNoEntry: false }) !== undefined) {
    throw openRefusal('book-exists', { path });
  }
  if (process.platform !== 'win32' && (folder.mode & 0o222) === 0) {
    throw openRefusal('book-read-only', { book: path });
  }
  assertLocal(full);
  return join(realpathSync(dirname(full)), basename(full));
}

/** A link fails where a file stands, a rename would replace it; file systems without links get the rename. */
export function giveName(unfinished: string, path: string): void {
  try {
    linkSync(unfinished, path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw openRefusal('book-exists', { path });
    }
    renameSync(unfinished, path);
    return;
  }
  rmSync(unfinished);
}
