import { restoreImages } from '../row-images.ts';
import type { WriteBook } from '../types.ts';
import { MOVING, type Moved, settleHomes, type Value } from './merge-rows.ts';

export type Merge = { id: number; kept: number; merged: number; taken: string; moved: string; at: string };

/** Gives everything back that a merge took over, where it still stands as the merge left it. */
export function takeBack(db: WriteBook, { id: mergeId, kept, merged, moved: text }: Merge): void {
  const moved = JSON.parse(text) as Moved;
  const run = (source: string, ...values: readonly Value[]) => db.prepare<Value[]>(source).run(...values);
  db.prepare<Value[]>('UPDATE client SET merged_into_client_id = NULL WHERE id = ?').run(merged);
  for (const table of MOVING) {
    for (const row of moved.rows[table] ?? []) {
      run(`UPDATE ${table} SET client_id = ? WHERE id = ? AND client_id = ?`, merged, row, kept);
    }
  }
  for (const policy of moved.rows.policy ?? []) {
    for (const table of ['commission', 'claim']) {
      run(
        `UPDATE ${table} SET client_id = ? WHERE policy_id = ? AND client_id = ?
           AND EXISTS (SELECT 1 FROM policy p WHERE p.id = policy_id AND p.client_id = ?)`,
        merged,
        policy,
        kept,
        merged,
      );
    }
  }
  for (const client of moved.rows.client ?? []) {
    run('UPDATE client SET referred_by_client_id = ? WHERE id = ? AND referred_by_client_id = ?', merged, client, kept);
  }
  for (const [touch, household] of moved.touches) {
    run('UPDATE touch SET client_id = ?, household_id = ? WHERE id = ?', merged, household, touch);
  }
  for (const row of moved.unplanned) {
    const columns = Object.keys(row);
    run(
      `INSERT INTO touch (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')}) ON CONFLICT DO NOTHING`,
      ...Object.values(row),
    );
  }
  for (const { column, before, after } of moved.fields) {
    run(`UPDATE client SET ${column} = ? WHERE id = ? AND ${column} IS ?`, before, kept, after);
  }
  for (const { table, key } of moved.copies.toReversed()) {
    const where = Object.keys(key).map((column) => `${column} = ?`);
    run(`DELETE FROM ${table} WHERE ${where.join(' AND ')} AND statement_id IS NULL`, ...Object.values(key));
  }
  restoreImages(db, moved.images);
  settleHomes(db, [kept, merged]);
  run('DELETE FROM client_merge WHERE id = ?', mergeId);
}
