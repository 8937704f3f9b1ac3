import type { WriteBook } from '../types.ts';

type Value = string | number | null;

/** Rows written by one statement: most of the gain over single rows, far below SQLite's limit of bound values. */
const ROWS = 256;

/** A table whose rows hold what many rows to be written have in common; it has an `id` of its own. */
type Shared = { readonly table: string; readonly columns: readonly string[] };

/**
 * Collects rows and writes many with one statement; `flush` writes what is left. Handing a value over is most of what a row
 * costs: what many rows share is named once.
 * @param same columns that hold the same whole number in each row
 * @param shared columns taken from a row of another table, whose id follows as the last value of each row; a row that names
 * none of its rows is not written
 */
export function bulkInsert(
  db: WriteBook,
  table: string,
  columns: readonly string[],
  same: Readonly<Record<string, number>> = {},
  shared: Shared | null = null,
) {
  const named = [...columns, ...Object.keys(same), ...(shared?.columns ?? [])];
  const given = columns.map((_, at) => `column${at + 1}`);
  const values = [...given, ...Object.values(same), ...(shared?.columns.map((name) => `shared.${name}`) ?? [])];
  const width = columns.length + (shared === null ? 0 : 1);
  // Crossed, so that the rows are taken as they came.
  const join = shared === null ? '' : ` CROSS JOIN ${shared.table} AS shared ON shared.id = column${width}`;
  const into = `INSERT INTO ${table} (${named.join(', ')})`;
  const listed = (list: string) =>
    named.length === columns.length
      ? `${into} VALUES ${list}`
      : `${into} SELECT ${values.join(', ')} FROM (VALUES ${list})${join}`;
  const one = `(${Array.from({ length: width }, () => '?').join(', ')})`;
  const many = db.prepare<[readonly Value[]]>(listed(Array.from({ length: ROWS }, () => one).join(', ')));
  const full = ROWS * width;
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
      for (let at = 0; at < waiting.length; at += width) {
        single.run(waiting.slice(at, at + width));
      }
      waiting.length = 0;
    },
  };
}
