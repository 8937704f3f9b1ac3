import { renameSync, rmSync, statSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { Refusal } from '../../shared/result.ts';
import { connect } from './connection.ts';
import { failureOfSqlite, openRefusal } from './open-error.ts';

/**
 * Copies an open book whole, checks the copy and only then gives it its name; an encrypted book's copy is encrypted
 * with the same passphrase. Works while the book is in use.
 * @throws Refusal `book-exists` when there is a file at the target, `disk-full`, `backup-failed` when the copy is not sound.
 */
export function verifiedCopy(db: Database.Database, target: string, passphrase: string | null): void {
  if (statSync(target, { throwIfNoEntry: false }) !== undefined) {
    throw openRefusal('book-exists', { path: target });
  }
  const unfinished = `${target}.unfinished`;
  rmSync(unfinished, { force: true });
  try {
    db.prepare('VACUUM INTO ?').run(unfinished);
    assertSoundCopy(unfinished, passphrase);
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { force: true });
    if (error instanceof Refusal) {
      throw error;
    }
    const cause = failureOfSqlite(error, passphrase !== null);
    if (cause?.code === 'disk-full') {
      throw openRefusal('disk-full', { ...cause.details, path: target });
    }
    throw openRefusal('backup-failed', { path: target, cause: cause?.code ?? String(error) });
  }
}

/** @throws Refusal `backup-failed` */
function assertSoundCopy(path: string, passphrase: string | null): void {
  const copy = connect(path, { passphrase, readonly: true });
  try {
    const verdict = copy.pragma('integrity_check(1)', { simple: true });
    if (verdict !== 'ok') {
      throw openRefusal('backup-failed', { path, cause: String(verdict) });
    }
  } finally {
    copy.close();
  }
}
