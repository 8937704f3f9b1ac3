import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { ReadBook } from './types.ts';

/** `TIER` in ASCII: tells a book from any other SQLite file (PRAGMA application_id). */
export const APPLICATION_ID = 0x54494552;

/** How long a statement waits for another connection of the same office before it gives up. */
const BUSY_MILLISECONDS = 5000;

export type ConnectOptions = {
  readonly passphrase: string | null;
  readonly readonly: boolean;
  /** False only while a book is being made. */
  readonly mustExist?: boolean;
};

/**
 * A raw connection with the book's settings; the caller has made sure that the file is a book.
 * @throws SqliteError as SQLite reports it; open.ts turns it into a sentence.
 */
export function connect(path: string, options: ConnectOptions): Database.Database {
  const db = new Database(path, {
    readonly: options.readonly,
    fileMustExist: options.mustExist ?? true,
    timeout: BUSY_MILLISECONDS,
  });
  try {
    if (options.passphrase !== null) {
      db.pragma(`cipher = 'sqlcipher'`);
      db.key(Buffer.from(options.passphrase, 'utf8'));
    }
    db.pragma('trusted_schema = OFF');
    db.pragma('foreign_keys = ON');
    if (options.readonly) {
      db.pragma('query_only = ON');
    } else {
      db.pragma('journal_mode = WAL');
      // NORMAL may lose the last commits at a power cut; an office must find what it was told is saved.
      db.pragma('synchronous = FULL');
    }
    // Writes go through the book in its own order and need less; what an import takes at its peak includes it.
    db.pragma(`cache_size = -${options.readonly ? 32_768 : 16_384}`);
    db.pragma('temp_store = MEMORY');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** The connection as queries see it. Statements are prepared once and kept by their source text. */
export function asReadBook(db: Database.Database): ReadBook {
  const statements = new Map<string, Database.Statement<unknown[], unknown>>();
  return {
    prepare<Parameters extends unknown[] | object = unknown[], Row = unknown>(source: string) {
      let statement = statements.get(source);
      if (statement === undefined) {
        statement = db.prepare<unknown[], unknown>(source);
        statements.set(source, statement);
      }
      return statement as Database.Statement<Parameters extends unknown[] ? Parameters : [Parameters], Row>;
    },
    orm: drizzle(db),
  };
}
