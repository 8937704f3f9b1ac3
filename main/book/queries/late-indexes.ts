import type { WriteBook } from '../types.ts';

/** Fewer rows than these are not worth it. */
const WORTH_WHILE = 10_000;

/**
 * Does work that adds many rows to a table with some of its indexes away, and makes these again from the whole table: when
 * rows come in another order than an index has, putting 200 000 of them into it one by one takes four times as long as
 * sorting them at the end. Where the table holds far more rows than are added, the indexes stay where they are. All of it
 * is part of the caller's transaction.
 * @param added rows the work will add
 */
export function indexedAfterwards<Made>(
  db: WriteBook,
  { table, indexes, added }: { readonly table: string; readonly indexes: readonly string[]; readonly added: number },
  work: () => Made,
): Made {
  if (added < WORTH_WHILE || rowsOf(db, table) > added) {
    return work();
  }
  const making = db
    .prepare<[string], string>("SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = ?")
    .pluck();
  const makings = indexes.flatMap((name) => making.all(name));
  for (const name of indexes) {
    db.prepare(`DROP INDEX ${name}`).run();
  }
  const made = work();
  for (const source of makings) {
    db.prepare(source).run();
  }
  return made;
}

function rowsOf(db: WriteBook, table: string): number {
  return db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() as number;
}
