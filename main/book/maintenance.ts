import type Database from 'better-sqlite3';
import { verifiedCopy } from './verified-copy.ts';

/** The writer's own connection, for what cannot run inside a transaction. */
export type Maintenance = {
  readonly db: Database.Database;
  readonly path: string;
  readonly passphrase: string | null;
};

/** Calls of the writer thread that are no writes: they run outside of any transaction. */
export const maintenance = {
  /** Makes a verified copy of the whole book at `target`. @throws Refusal `book-exists`, `backup-failed` */
  'book.copy': (on: Maintenance, args: { readonly target: string }): { readonly target: string } => {
    verifiedCopy(on.db, args.target, on.passphrase);
    return { target: args.target };
  },
  /**
   * Sets, changes or (null) removes the passphrase; the whole file is rewritten in one journalled step. Impossible in WAL
   * mode, so every other connection must be closed, and this one is closed by the caller next.
   */
  'book.rekey': (on: Maintenance, args: { readonly passphrase: string | null }): { readonly encrypted: boolean } => {
    on.db.pragma('journal_mode = DELETE');
    on.db.pragma(`cipher = 'sqlcipher'`);
    on.db.rekey(args.passphrase === null ? Buffer.alloc(0) : Buffer.from(args.passphrase, 'utf8'));
    return { encrypted: args.passphrase !== null };
  },
} as const;
