import type { MergeField } from '../../../shared/contract/client-shapes.ts';
import type { RowImage } from '../row-images.ts';
import type { WriteBook } from '../types.ts';
import { copyParts } from './merge-copies.ts';
import { takeFields } from './merge-fields.ts';
import { idsOf, MOVING, type Moved, type Pair, type Row, settleHomes, type Value } from './merge-rows.ts';

const ONLY_PLANNED = `status = 'planned' AND origin = 'plan' AND pinned = 0`;

/**
 * Hands everything of the merged client over to the kept one.
 * @param known what people changed after an earlier merge of the two, by column or copy: it is left alone
 * @returns what went, for taking it back
 */
export function handOver(
  db: WriteBook,
  { id, mergedId }: Pair,
  take: readonly MergeField[],
  now: string,
  known: readonly string[],
): Moved {
  const without = new Set(known);
  const images: RowImage[] = [];
  const alike =
    db
      .prepare<Value[], Row>(
        'SELECT 1 FROM client k JOIN client m ON m.name_key = k.name_key WHERE k.id = ? AND m.id = ?',
      )
      .get(id, mergedId) !== undefined;
  const fields = takeFields(db, { id, mergedId }, take, now, images, without);
  const copies = copyParts(db, { id, mergedId }, take.includes('address'), images, without);
  const saidUpTo = idsOf(db, 'SELECT ifnull(max(id), 0) AS id FROM said')[0] ?? 0;
  const rows = Object.fromEntries(
    MOVING.map((table) => {
      const ids = idsOf(db, `SELECT id FROM ${table} WHERE client_id = ?`, mergedId);
      db.prepare<Value[]>(`UPDATE ${table} SET client_id = ? WHERE client_id = ?`).run(id, mergedId);
      return [table, ids];
    }),
  );
  const referred = idsOf(db, 'SELECT id FROM client WHERE referred_by_client_id = ? AND id <> ?', mergedId, id);
  const refer = db.prepare<Value[]>('UPDATE client SET referred_by_client_id = ? WHERE id = ?');
  for (const client of referred) {
    refer.run(id, client);
  }
  const unplanned = db
    .prepare<Value[], Row>(`SELECT * FROM touch WHERE client_id = ? AND ${ONLY_PLANNED} ORDER BY id`)
    .all(mergedId);
  db.prepare<Value[]>(`DELETE FROM touch WHERE client_id = ? AND ${ONLY_PLANNED}`).run(mergedId);
  const touches = db
    .prepare<Value[], { id: number; household: number }>(
      'SELECT id, household_id AS household FROM touch WHERE client_id = ? ORDER BY id',
    )
    .all(mergedId)
    .map((touch) => [touch.id, touch.household] as const);
  db.prepare<Value[]>(
    `UPDATE touch SET client_id = ?, household_id = (SELECT household_id FROM client WHERE id = ?) WHERE client_id = ?`,
  ).run(id, id, mergedId);
  db.prepare<Value[]>('UPDATE client SET merged_into_client_id = ? WHERE id = ?').run(id, mergedId);
  settleHomes(db, [id, mergedId]);
  return {
    rows: { ...rows, client: referred },
    touches,
    unplanned,
    fields,
    images,
    copies,
    without: known,
    saidUpTo,
    alike,
  };
}
