import { noteHousehold } from './client-changes.ts';
import type { WriteBook } from './types.ts';

type Value = string | number | null | Uint8Array;
type Key = Readonly<Record<string, string | number>>;

/** A row as it was before an edit; null: there was none. */
export type RowImage = {
  readonly table: string;
  readonly key: Key;
  readonly before: Readonly<Record<string, Value>> | null;
};

/** Whom a client is merged into is a matter of merging alone: an edit taken back leaves merges made since as they are. */
const OF_MERGES = 'merged_into_client_id';

/** Notes a row's state, so that the edit about to happen can be taken back. Table and columns come from code only. */
export function imageOf(db: WriteBook, table: string, key: Key): RowImage {
  const row = db
    .prepare<Value[], Readonly<Record<string, Value>>>(`SELECT * FROM ${table} WHERE ${matching(key)}`)
    .get(...Object.values(key));
  if (row === undefined) {
    return { table, key, before: null };
  }
  const { [OF_MERGES]: _, ...before } = row;
  return { table, key, before };
}

/**
 * Puts rows back as they were, the last change first.
 * @returns how they stood until now: restoring that does again what was taken back
 */
export function restoreImages(db: WriteBook, images: readonly RowImage[]): readonly RowImage[] {
  const stood = images.map(({ table, key }) => imageOf(db, table, key)).reverse();
  for (const { table, key, before } of [...images].reverse()) {
    const keys = Object.values(key);
    if (before === null) {
      db.prepare<Value[]>(`DELETE FROM ${table} WHERE ${matching(key)}`).run(...keys);
    } else {
      const columns = Object.keys(before);
      const values = Object.values(before);
      const updated = db
        .prepare<Value[]>(
          `UPDATE ${table} SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE ${matching(key)}`,
        )
        .run(...values, ...keys);
      if (updated.changes === 0) {
        db.prepare<Value[]>(
          `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
        ).run(...values);
      }
    }
    db.touched(table);
    if (table === 'household') {
      noteHousehold(db, Number(key.id));
    }
  }
  return stood;
}

function matching(key: Key): string {
  return Object.keys(key)
    .map((column) => `${column} = ?`)
    .join(' AND ');
}
