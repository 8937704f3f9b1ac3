import type Database from 'better-sqlite3';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';

/** A book that can be asked. Queries are free functions `(db: ReadBook, args) => rows`, run in the reader thread. */
export type ReadBook = {
  /** Prepared and cached by its source text. Parameters and rows are typed by the caller. */
  prepare<Parameters extends unknown[] | object = unknown[], Row = unknown>(
    source: string,
  ): Database.Statement<Parameters extends unknown[] ? Parameters : [Parameters], Row>;
  /**
   * The same connection for typed queries over main/book/schema/: what reads or changes single rows of an entity. What goes
   * over a whole book stays SQL through `prepare`.
   */
  readonly orm: BetterSQLite3Database;
};

/**
 * A book inside one `BEGIN IMMEDIATE`. Writes run one after another in the writer thread; what throws rolls back whole:
 * a Refusal becomes a failed Result, anything else is a bug. Never catch inside.
 */
export type WriteBook = ReadBook & {
  /** Announces tables whose rows changed; windows refetch only what depends on them. */
  touched(...tables: readonly string[]): void;
  /** Named step and its share done (0–1); throttled, never runs backwards. */
  progress(step: string, share: number): void;
  /** @throws Refusal `cancelled` when the person asked to stop; call it between batches. */
  checkCancelled(): void;
};
