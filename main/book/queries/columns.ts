import type { ReadBook } from '../types.ts';

type Columns<Row extends readonly unknown[]> = { readonly [At in keyof Row]: readonly Row[At][] };

/**
 * Rows as columns. SQLite writes each column as one JSON text and the engine reads it in one go: for a hundred thousand rows
 * that takes a fifth of the time of as many objects, and leaves nothing behind to be cleared away.
 * @param query names its columns by the expressions given; its order is kept
 */
export function columnsOf<Row extends readonly (string | number | null)[]>(
  db: ReadBook,
  names: { readonly [At in keyof Row]: string },
  query: string,
  args: readonly (string | number)[] = [],
): Columns<Row> {
  const texts = db
    .prepare<(string | number)[], string[]>(
      `SELECT ${names.map((name) => `json_group_array(${name})`).join(', ')} FROM (${query})`,
    )
    .raw()
    .get(...args);
  return (texts ?? names.map(() => '[]')).map((text) => JSON.parse(text)) as unknown as Columns<Row>;
}
