import { GROUPS, LOAD } from './queries/touch-load.ts';
import { ROLLUPS } from './rollups.ts';
import type { ReadBook } from './types.ts';

export type Problem = { readonly code: string; readonly message: string };

const MOST_REPORTED = 100;

/** SQLite's own full check of pages, indexes and constraints. */
export function fileProblems(db: ReadBook): Problem[] {
  return db
    .prepare<[], { integrity_check: string }>(`PRAGMA integrity_check(${MOST_REPORTED})`)
    .all()
    .filter((row) => row.integrity_check !== 'ok')
    .map((row) => ({ code: 'integrity', message: row.integrity_check }));
}

/** Rows that point to rows that do not exist. */
export function orphanProblems(db: ReadBook): Problem[] {
  return db
    .prepare<[], { table: string; parent: string; count: number }>(
      'SELECT "table", parent, count(*) AS count FROM pragma_foreign_key_check GROUP BY "table", parent ORDER BY "table", parent',
    )
    .all()
    .map((row) => ({
      code: 'foreign-key',
      message: `${row.count} rows of ${row.table} point to rows of ${row.parent} that do not exist`,
    }));
}

/** Rollups that differ from the rows they sum; each difference once, whichever side it is on. */
export function rollupProblems(db: ReadBook): Problem[] {
  const all = { ...ROLLUPS, touch_load: LOAD, touch_group: GROUPS };
  return (['client_summary', 'client_year', 'client_text', 'touch_load', 'touch_group'] as const).flatMap((table) => {
    const { stored, summed } = all[table];
    const { missing } = count(db, `${summed} EXCEPT ${stored}`);
    const { missing: surplus } = count(db, `${stored} EXCEPT ${summed}`);
    const rows = Math.max(missing, surplus);
    return rows === 0 ? [] : [{ code: 'rollup', message: `${rows} rows of ${table} differ from the rows they sum` }];
  });
}

function count(db: ReadBook, select: string): { missing: number } {
  return db.prepare<[], { missing: number }>(`SELECT count(*) AS missing FROM (${select})`).get() ?? { missing: 0 };
}
