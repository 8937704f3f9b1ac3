import { MERGE_FIELDS, type MergeField } from '../../../shared/contract/client-shapes.ts';
import { Refusal } from '../../../shared/result.ts';
import { settleLead, settleName } from '../households.ts';
import { refreshClients } from '../rollups.ts';
import { imageOf, type RowImage, restoreImages } from '../row-images.ts';
import type { WriteBook } from '../types.ts';
import { assertClient, note } from './client-edits.ts';

/**
 * Two clients that a person says are one. The second stays in the book, hidden, with what only it says; its policies,
 * money, claims and history go over to the first, which gets its telephones, addresses, numbers and tags besides its own.
 * What went over is kept with the merge, so that both can be had back at any time. What came in between stays where it is;
 * money and claims of a policy go where the policy goes.
 */

type Value = string | number | null;
type Row = Readonly<Record<string, Value>>;
type Moved = {
  /** Table → ids of rows that went over. */
  readonly rows: Readonly<Record<string, readonly number[]>>;
  /** Touches that went over, with the household they were planned for. */
  readonly touches: readonly (readonly [id: number, household: number])[];
  /** Planned touches of the merged client: planning makes the kept one's own. */
  readonly unplanned: readonly Row[];
  readonly fields: readonly { readonly column: string; readonly before: Value; readonly after: Value }[];
  /** Rows of the kept client's own that a choice changed. */
  readonly images: readonly RowImage[];
  /** Copies made: table → keys. */
  readonly copies: readonly { readonly table: string; readonly key: Readonly<Record<string, string | number>> }[];
};
type Merge = { id: number; kept: number; merged: number; taken: string; moved: string; at: string };

const COLUMNS: Readonly<Record<Exclude<MergeField, 'address'>, readonly string[]>> = {
  name: ['name', 'raw_name', 'family_name', 'given_name', 'sort_key', 'name_key', 'unnamed', 'kind'],
  birthDate: ['birth_date'],
  sex: ['sex'],
  occupation: ['occupation'],
  language: ['language'],
  advisor: ['advisor_id'],
  since: ['since'],
  source: ['source'],
};
const MOVING = ['policy', 'commission', 'claim', 'interaction', 'note', 'task', 'client_alias'] as const;
const TOUCHED = [
  'client',
  'household',
  'policy',
  'commission',
  'claim',
  'interaction',
  'note',
  'task',
  'touch',
  'client_summary',
  'client_year',
] as const;

type Pair = { readonly id: number; readonly mergedId: number };

/** @throws Refusal `unknown-client`, `merge-itself`, `merged-already` */
function merge(
  db: WriteBook,
  args: Pair & { readonly take: readonly MergeField[]; readonly now: string },
): { readonly mergeId: number } {
  const { id, mergedId, take, now } = args;
  assertClient(db, id);
  assertClient(db, mergedId);
  if (id === mergedId) {
    throw new Refusal('merge-itself', 'A client cannot be merged with itself. Choose another one.');
  }
  const gone = db.prepare<[number, number]>(
    'SELECT 1 FROM client WHERE id IN (?, ?) AND merged_into_client_id IS NOT NULL',
  );
  if (gone.get(id, mergedId) !== undefined) {
    throw new Refusal('merged-already', 'One of the two is merged with another client already. Reload the client.');
  }
  const mergeId = perform(db, args, take, now);
  note(db, now, 'merge', 'client', id, [...take]);
  settle(db, [id, mergedId]);
  return { mergeId };
}

function settle(db: WriteBook, ids: readonly number[]): void {
  refreshClients(db, ids);
  db.touched(...TOUCHED);
}

function perform(db: WriteBook, { id, mergedId }: Pair, take: readonly MergeField[], now: string): number {
  const moved = move(db, { id, mergedId }, take, now);
  return Number(
    db
      .prepare<Value[]>(
        'INSERT INTO client_merge (kept_client_id, merged_client_id, taken, moved, merged_at) VALUES (?, ?, ?, ?, ?)',
      )
      .run(id, mergedId, JSON.stringify(take), JSON.stringify(moved), now).lastInsertRowid,
  );
}

function move(db: WriteBook, { id, mergedId }: Pair, take: readonly MergeField[], now: string): Moved {
  const images: RowImage[] = [];
  const fields = takeFields(db, { id, mergedId }, take, now, images);
  const copies = [...copyParts(db, { id, mergedId }, take.includes('address'), images)];
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
  return { rows: { ...rows, client: referred }, touches, unplanned, fields, images, copies };
}

/** Somebody else leads where a merged client did, and a household is called by the name its client took over. */
function settleHomes(db: WriteBook, clients: readonly number[]): void {
  for (const household of clients.flatMap((id) =>
    idsOf(db, 'SELECT household_id AS id FROM client WHERE id = ?', id),
  )) {
    settleLead(db, household);
    settleName(db, household);
  }
}

const ONLY_PLANNED = `status = 'planned' AND origin = 'plan' AND pinned = 0`;

function idsOf(db: WriteBook, source: string, ...values: readonly Value[]): readonly number[] {
  return db
    .prepare<Value[], { id: number }>(source)
    .all(...values)
    .map(({ id }) => id);
}

/** What a person chose stands as typed; whoever must not be called must not be called by his other name either. */
function takeFields(
  db: WriteBook,
  { id, mergedId }: Pair,
  take: readonly MergeField[],
  now: string,
  images: RowImage[],
): Moved['fields'] {
  const row = (client: number) => db.prepare<Value[], Row>('SELECT * FROM client WHERE id = ?').get(client) ?? {};
  const [kept, merged] = [row(id), row(mergedId)];
  const chosen = MERGE_FIELDS.flatMap((field) => (field !== 'address' && take.includes(field) ? COLUMNS[field] : []));
  const safe = ['do_not_contact', 'special'].filter((column) => merged[column] === 1);
  const fields = [...chosen, ...safe].flatMap((column) => {
    const [before = null, after = null] = [kept[column], merged[column]];
    return before === after ? [] : [{ column, before, after }];
  });
  for (const { column, after } of fields) {
    db.prepare<Value[]>(`UPDATE client SET ${column} = ? WHERE id = ?`).run(after, id);
  }
  const named = new Set(COLUMNS.name);
  for (const field of new Set(fields.map(({ column }) => (named.has(column) ? 'name' : column)))) {
    images.push(imageOf(db, 'field_source', { entity: 'client', entity_id: id, field }));
    db.prepare<Value[]>(
      `INSERT INTO field_source (entity, entity_id, field, set_at) VALUES ('client', ?, ?, ?)
       ON CONFLICT DO UPDATE SET statement_id = NULL, line_no = NULL, set_at = excluded.set_at`,
    ).run(id, field, now);
  }
  return fields;
}

/** Gives the kept client what it can have several of, besides its own. */
function copyParts(db: WriteBook, { id, mergedId }: Pair, address: boolean, images: RowImage[]): Moved['copies'] {
  const copies: Moved['copies'][number][] = [];
  const all = (source: string) => db.prepare<Value[], Row>(source).all(mergedId);
  const insert = (source: string, ...values: Value[]) => db.prepare<Value[]>(source).run(...values);
  for (const { kind = '', value = '', value_key: key = '' } of all(
    'SELECT * FROM contact_point WHERE client_id = ? ORDER BY id',
  )) {
    const { changes, lastInsertRowid } = insert(
      `INSERT INTO contact_point (client_id, kind, value, value_key, is_primary)
       SELECT ?, ?, ?, ?, NOT EXISTS (SELECT 1 FROM contact_point WHERE client_id = ? AND kind = ?) WHERE true
       ON CONFLICT DO NOTHING`,
      id,
      kind,
      value,
      key,
      id,
      kind,
    );
    if (changes > 0) {
      copies.push({ table: 'contact_point', key: { id: Number(lastInsertRowid) } });
    }
  }
  for (const { scheme = '', value = '', value_key: key = '' } of all(
    'SELECT * FROM client_identifier WHERE client_id = ? ORDER BY scheme, value_key',
  )) {
    const { changes } = insert(
      'INSERT INTO client_identifier (client_id, scheme, value, value_key) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
      id,
      scheme,
      value,
      key,
    );
    if (changes > 0) {
      copies.push({
        table: 'client_identifier',
        key: { scheme: String(scheme), value_key: String(key), client_id: id },
      });
    }
  }
  for (const { tag_id: tag = 0 } of all('SELECT tag_id FROM client_tag WHERE client_id = ? ORDER BY tag_id')) {
    if (
      insert('INSERT INTO client_tag (client_id, tag_id) VALUES (?, ?) ON CONFLICT DO NOTHING', id, tag).changes > 0
    ) {
      copies.push({ table: 'client_tag', key: { client_id: id, tag_id: Number(tag) } });
    }
  }
  for (const { channel = '', state = '', recorded_on: on = '', note: text = '' } of all(
    'SELECT * FROM consent WHERE client_id = ? ORDER BY channel',
  )) {
    // A refusal is a refusal, whichever name it was given under.
    const image = imageOf(db, 'consent', { client_id: id, channel: String(channel) });
    if (image.before === null || (state === 'refused' && image.before.state === 'granted')) {
      images.push(image);
      insert('INSERT OR REPLACE INTO consent VALUES (?, ?, ?, ?, ?)', id, channel, state, on, text);
    }
  }
  for (const one of all('SELECT * FROM address WHERE client_id = ? ORDER BY id')) {
    const { street = '', postcode = '', city = '', country = '', address_key: key = '' } = one;
    const known = db.prepare<Value[]>('SELECT 1 FROM address WHERE client_id = ? AND address_key = ?').get(id, key);
    const none = db.prepare<Value[]>('SELECT 1 FROM address WHERE client_id = ? AND is_current = 1').get(id);
    const current = one.is_current === 1 && (address || none === undefined) ? 1 : 0;
    if (current === 1) {
      for (const former of idsOf(db, 'SELECT id FROM address WHERE client_id = ? AND is_current = 1', id)) {
        images.push(imageOf(db, 'address', { id: former }));
        insert('UPDATE address SET is_current = 0 WHERE id = ?', former);
      }
    }
    if (known === undefined || current === 1) {
      const { lastInsertRowid } = insert(
        'INSERT INTO address (client_id, street, postcode, city, country, address_key, is_current) VALUES (?, ?, ?, ?, ?, ?, ?)',
        id,
        street,
        postcode,
        city,
        country,
        key,
        current,
      );
      copies.push({ table: 'address', key: { id: Number(lastInsertRowid) } });
    }
  }
  return copies;
}

/** @throws Refusal `unknown-merge`, `merged-since` */
function unmerge(
  db: WriteBook,
  { mergeId, now }: { readonly mergeId: number; readonly now: string },
): { readonly clientId: number; readonly mergedId: number } {
  const found = merges(db).find(({ id }) => id === mergeId);
  if (found === undefined) {
    throw new Refusal('unknown-merge', 'This merge was taken back before. Reload the client.');
  }
  const hidden = db.prepare<Value[]>('SELECT 1 FROM client WHERE id = ? AND merged_into_client_id IS NOT NULL');
  if (hidden.get(found.kept) !== undefined) {
    throw new Refusal('merged-since', 'The client they were merged into is itself merged. Take that merge back first.');
  }
  takeBack(db, found);
  note(db, now, 'unmerge', 'client', found.kept, []);
  settle(db, [found.kept, found.merged]);
  return { clientId: found.kept, mergedId: found.merged };
}

function merges(db: WriteBook): readonly Merge[] {
  return db
    .prepare<[], Merge>(
      `SELECT id, kept_client_id AS kept, merged_client_id AS merged, taken, moved, merged_at AS at FROM client_merge
       ORDER BY id`,
    )
    .all();
}

function takeBack(db: WriteBook, { id: mergeId, kept, merged, moved: text }: Merge): void {
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

/**
 * Does something to the book as it is without merges, and merges again whoever is still there: a statement is undone from
 * the clients it was written to. Returns what was done and everyone concerned.
 */
export function withoutMerges<Answer>(
  db: WriteBook,
  act: () => Answer,
): { readonly answer: Answer; readonly clients: readonly number[] } {
  const all = merges(db);
  for (const one of all.toReversed()) {
    takeBack(db, one);
  }
  const answer = act();
  const alive = db.prepare<Value[]>('SELECT 1 FROM client WHERE id = ?');
  const still = all.filter(({ kept, merged }) => [kept, merged].every((id) => alive.get(id) !== undefined));
  for (const { kept, merged, taken, at } of still) {
    perform(db, { id: kept, mergedId: merged }, JSON.parse(taken) as MergeField[], at);
  }
  const clients = all.flatMap(({ kept, merged }) => [kept, merged]).filter((id) => alive.get(id) !== undefined);
  return { answer, clients };
}

export const clientMergeWrites = { 'clients.merge': merge, 'clients.unmerge': unmerge };
