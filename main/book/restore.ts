import { rmSync } from 'node:fs';
import { Refusal } from '../../shared/result.ts';
import { connect } from './connection.ts';
import { giveName, newPath } from './create.ts';
import type { Migration } from './migrations.ts';
import { assertHealthy, assertIsBook, assertOwnProgram, passphraseFor } from './open.ts';
import { failureOfSqlite } from './open-error.ts';

export type RestoreOptions = {
  readonly backup: string;
  /** Where the restored book shall stand; nothing may stand there yet. */
  readonly path: string;
  readonly passphrase: string | null;
  readonly migrations: readonly Migration[];
};

/**
 * Checks a backup and copies it to a new place. The backup is only read, and nothing that exists is replaced, so a
 * restore can itself be taken back.
 * @throws Refusal with a code of open-error.ts
 */
export function restoreBook(options: RestoreOptions): void {
  const path = newPath(options.path);
  const unfinished = `${path}.unfinished`;
  rmSync(unfinished, { force: true });
  try {
    const source = passphraseFor(options.backup, options.passphrase);
    const backup = connect(source.path, { passphrase: source.passphrase, readonly: true });
    try {
      assertIsBook(backup, options.migrations);
      assertHealthy(backup);
      assertOwnProgram(backup, options.migrations);
      // The file itself is opened read-only; this setting would forbid writing the copy, too.
      backup.pragma('query_only = OFF');
      backup.prepare('VACUUM INTO ?').run(unfinished);
    } finally {
      backup.close();
    }
    giveName(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    const failure = error instanceof Refusal ? null : failureOfSqlite(error, options.passphrase !== null);
    throw failure === null ? error : new Refusal(failure.code, failure.message, failure.details);
  }
}
