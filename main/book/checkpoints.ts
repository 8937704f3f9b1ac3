import Database from 'better-sqlite3';

/** Pages of the log above which it is copied into the book: SQLite's own default. */
const PAGES = 1_000;

/**
 * SQLite copies a grown log into the book as part of the commit that made it grow, which then takes twice as long. What is
 * committed is safe in the log already: here it is copied in the pause after the answer.
 */
export function checkpointsInPauses(db: Database.Database): { afterWrite(): void; stop(): void } {
  db.pragma('wal_autocheckpoint = 0');
  let pause: NodeJS.Immediate | undefined;
  return {
    afterWrite() {
      clearImmediate(pause);
      pause = setImmediate(() => copyGrownLog(db));
    },
    stop() {
      clearImmediate(pause);
    },
  };
}

function copyGrownLog(db: Database.Database): void {
  try {
    const [state] = db.pragma('wal_checkpoint(NOOP)') as readonly {
      readonly log: number;
      readonly checkpointed: number;
    }[];
    if (state !== undefined && state.log - state.checkpointed >= PAGES) {
      db.pragma('wal_checkpoint(PASSIVE)');
    }
  } catch (error) {
    // As in a commit: what could not be copied now, with a full disk or a lock, the next time or the end of the book copies.
    if (!(error instanceof Database.SqliteError)) {
      throw error;
    }
  }
}
