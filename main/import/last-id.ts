import type { ReadBook } from '../book/types.ts';

/** The highest id a table ever gave out: that of a row that is gone is not given again. */
export function lastId(db: ReadBook, table: 'client' | 'household' | 'policy'): number {
  const last = db
    .prepare<[], { id: number }>(
      `SELECT max(ifnull((SELECT seq FROM sqlite_sequence WHERE name = '${table}'), 0),
         ifnull((SELECT max(id) FROM ${table}), 0)) AS id`,
    )
    .get();
  return last?.id ?? 0;
}
