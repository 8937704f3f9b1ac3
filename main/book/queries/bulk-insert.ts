import type { WriteBook } from '../types.ts';

type Value = string | number | null;

/** Rows written by one statement: most of the gain over single rows, far below SQLite's limit of bound values. */
const ROWS = 64;

/** Collects rows and writes many with one statement; `flush` writes what is left. */
export function bulkInsert(db: WriteBook, table: string, columns: readonly string[]) {
  const into = `INSERT INTO ${table} (${columns.join(', ')}) VALUES `;
  const one = `(${columns.map(() => '?').join(', ')})`;
  const many = db.prepare<[readonly Value[]]>(into + Array.from({ length: ROWS }, () => one).join(', '));
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
      const single = db.prepare<[readonly Value[]]>(into + one);
      for (let at = 0; at < waiting.length; at += columns.length) {
        single.run(waiting.slice(at, at + columns.length));
      }
      waiting.length = 0;
    },
  };
}
