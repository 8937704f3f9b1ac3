import type { WriteBook } from '../types.ts';

type Value = string | number | null;

/** Rows written by one statement: most of the gain over single rows, far below SQLite's limit of bound values. */
const ROWS = 64;

/**
 * Collects rows and writes many with one statement; `flush` writes what is left.
 * @param copied columns that hold a whole number, the same in each row, or what another column holds: not handed over
 * again for each row, which is most of what a row costs
 */
export function bulkInsert(
  db: WriteBook,
  table: string,
  columns: readonly string[],
  copied: Readonly<Record<string, number | string>> = {},
) {
  const named = [...columns, ...Object.keys(copied)];
  const values = Object.values(copied).map((of) => (typeof of === 'number' ? of : `column${columns.indexOf(of) + 1}`));
  const rows = [...columns.map((_, at) => `column${at + 1}`), ...values].join(', ');
  const into = `INSERT INTO ${table} (${named.join(', ')}) ${values.length === 0 ? '' : `SELECT ${rows} FROM `}`;
  const listed = (list: string) => into + (values.length === 0 ? `VALUES ${list}` : `(VALUES ${list})`);
  const one = `(${columns.map(() => '?').join(', ')})`;
  const many = db.prepare<[readonly Value[]]>(listed(Array.from({ length: ROWS }, () => one).join(', ')));
  const full = ROWS * columns.length;
  const waiting: Value[] = [];
  return {
    add(...row: readonly Value[]): void {
      for (const value of row) {
        waiting.push(value);
      }
      if (waiting.length === full) {
        many.run(waiting);
        waiting.length = 0;
      }
    },
    flush(): void {
      const single = db.prepare<[readonly Value[]]>(listed(one));
      for (let at = 0; at < waiting.length; at += columns.length) {
        single.run(waiting.slice(at, at + columns.length));
      }
      waiting.length = 0;
    },
  };
}
