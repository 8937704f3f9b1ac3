import type { MergeField } from '../../../shared/contract/client-shapes.ts';
import { restoreImages } from '../row-images.ts';
import type { WriteBook } from '../types.ts';
import { COLUMNS } from './merge-fields.ts';
import { type Copy, MOVING, type Moved, type Pair, type Row, settleHomes, type Value } from './merge-rows.ts';

export type Merge = { id: number; kept: number; merged: number; taken: string; moved: string; at: string };

/** Makes two of one again. Returns what of the choices made still stands: what a person edited since is his, merged or not. */
export function takeBack(
  db: WriteBook,
  { id: mergeId, kept, merged, taken, moved: text }: Merge,
): readonly MergeField[] {
  const moved = JSON.parse(text) as Moved;
  const choices = JSON.parse(taken) as MergeField[];
  const edited = editedSince(db, { id: kept, mergedId: merged }, choices, moved);
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
  const addressSaid = moved.copies.toReversed().filter((copy) => withdraw(db, kept, copy));
  const keepsAddress = edited.has('address') || addressSaid.some(({ table }) => table === 'address');
  restoreImages(
    db,
    moved.images.filter(({ table, key }) =>
      table === 'field_source' ? !edited.has(String(key.field)) : table !== 'address' || !keepsAddress,
    ),
  );
  settleHomes(db, [kept, merged]);
  run('DELETE FROM client_merge WHERE id = ?', mergeId);
  return choices.filter((field) =>
    (field === 'address' ? ['address'] : COLUMNS[field]).every((column) => !edited.has(column)),
  );
}

/** Columns of the kept client, and `address`, that no longer hold what the merge put there. */
function editedSince(
  db: WriteBook,
  { id, mergedId }: Pair,
  choices: readonly MergeField[],
  { fields, copies }: Moved,
): ReadonlySet<string> {
  const row = (client: number) => db.prepare<Value[], Row>('SELECT * FROM client WHERE id = ?').get(client) ?? {};
  const [now, merged] = [row(id), row(mergedId)];
  // What was alike when they were merged is not among the fields that changed.
  const put = new Map([
    ...choices
      .flatMap((field) => (field === 'address' ? [] : COLUMNS[field]))
      .map((one) => [one, merged[one]] as const),
    ...fields.map(({ column, after }) => [column, after] as const),
  ]);
  const edited = [...put].filter(([column, after]) => now[column] !== after).map(([column]) => column);
  const names = new Set(COLUMNS.name);
  const address = db.prepare<Value[]>('SELECT 1 FROM address WHERE id = ? AND address_key = ?');
  const moved = copies.some(
    ({ table, key, value }) => table === 'address' && address.get(key.id ?? 0, value) === undefined,
  );
  return new Set([
    ...edited,
    ...(edited.some((column) => names.has(column)) ? COLUMNS.name : []),
    ...(moved ? ['address'] : []),
  ]);
}

/** What of a saying tells of a copied row. */
const SAID = {
  contact_point: `EXISTS (SELECT 1 FROM json_each(facts, '$.contacts') part
    WHERE (part.value ->> '$[0]') || ':' || (part.value ->> '$[2]') = :value)`,
  client_identifier: `EXISTS (SELECT 1 FROM json_each(facts, '$.identifiers') part
    WHERE (part.value ->> '$[0]') || ':' || (part.value ->> '$[2]') = :value)`,
  client_tag: `EXISTS (SELECT 1 FROM json_each(facts, '$.tags') part WHERE part.value ->> '$[1]' = :value)`,
  address: `facts ->> '$.address[4]' = :value`,
} as const;
const STANDS = {
  contact_point: `kind || ':' || value_key = :value`,
  client_identifier: 'true',
  client_tag: 'true',
  address: 'address_key = :value',
} as const;

/**
 * Takes a copied row away, unless a person edited it since. What a statement says of the kept client too is that
 * statement's from now on. Returns whether it is.
 */
function withdraw(db: WriteBook, kept: number, { table, key, value }: Copy): boolean {
  const where = `${Object.keys(key)
    .map((column) => `${column} = :${column}`)
    .join(' AND ')} AND statement_id IS NULL AND ${STANDS[table]}`;
  const heir = db
    .prepare<[Readonly<Record<string, Value>>], { id: number }>(
      `SELECT statement_id AS id FROM said WHERE entity = 'client' AND entity_id = :kept AND statement_id IS NOT NULL
         AND ${SAID[table]} ORDER BY id LIMIT 1`,
    )
    .get({ kept, value });
  if (heir === undefined) {
    db.prepare<[Readonly<Record<string, Value>>]>(`DELETE FROM ${table} WHERE ${where}`).run({ ...key, value });
    return false;
  }
  db.prepare<[Readonly<Record<string, Value>>]>(`UPDATE ${table} SET statement_id = :heir WHERE ${where}`).run({
    ...key,
    value,
    heir: heir.id,
  });
  return true;
}
