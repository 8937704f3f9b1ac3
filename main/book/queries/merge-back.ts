import type { MergeField } from '../../../shared/contract/client-shapes.ts';
import { restoreImages } from '../row-images.ts';
import type { WriteBook } from '../types.ts';
import { idsOf, MOVING, type Moved, type Row, settleHomes, type Value } from './merge-rows.ts';
import { changedColumns, changedConsents, withdrawCopies } from './merge-since.ts';

export type Merge = { id: number; kept: number; merged: number; taken: string; moved: string; at: string };

/**
 * Gives everything back that a merge took over, where it still stands as the merge left it.
 * @returns what people changed since: their columns, copies and consents, which merging anew is to leave alone
 */
export function takeBack(db: WriteBook, { id: mergeId, kept, merged, taken, moved: text }: Merge): readonly string[] {
  const moved = JSON.parse(text) as Moved;
  const pair = { id: kept, mergedId: merged };
  const changed = new Set([...moved.without, ...changedColumns(db, pair, JSON.parse(taken) as MergeField[], moved)]);
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
  for (const { column, before } of moved.fields.filter((field) => !changed.has(field.column))) {
    run(`UPDATE client SET ${column} = ? WHERE id = ?`, before, kept);
  }
  for (const name of [...withdrawCopies(db, pair, moved), ...changedConsents(db, pair, moved)]) {
    changed.add(name);
  }
  // An address that came since, or that a person made of a copied one, is where he lives now.
  const lives = idsOf(db, 'SELECT id FROM address WHERE client_id = ? AND is_current = 1', kept).length > 0;
  const stands: Readonly<Record<string, (key: Row) => boolean>> = {
    field_source: ({ field }) => !changed.has(String(field)),
    consent: ({ channel }) => !changed.has(`consent:${channel}`),
    address: () => !lives,
  };
  restoreImages(
    db,
    moved.images.filter(({ table, key }) => stands[table]?.(key) ?? true),
  );
  settleHomes(db, [kept, merged]);
  run('DELETE FROM client_merge WHERE id = ?', mergeId);
  return [...changed];
}
