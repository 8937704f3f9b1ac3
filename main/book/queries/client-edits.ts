import type { ClientPatch } from '../../../shared/contract/clients.ts';
import { Refusal } from '../../../shared/result.ts';
import { refreshClients } from '../rollups.ts';
import { imageOf, type RowImage, restoreImages } from '../row-images.ts';
import type { WriteBook } from '../types.ts';
import { clientColumns } from './client-fields.ts';
import { setAddress, setContactPoint, setTags } from './client-satellites.ts';

/** Edits by hand. Each returns the rows as they were: putting them back takes the edit back. */
export type Edited = {
  readonly clientId: number;
  readonly images: readonly RowImage[];
};

type Stamp = { readonly now: string };

/** @throws Refusal `unknown-client` */
export function assertClient(db: WriteBook, id: number): void {
  if (db.prepare<[number]>('SELECT 1 FROM client WHERE id = ?').get(id) === undefined) {
    throw new Refusal('unknown-client', 'This client is no longer in the book. Go back to the list.', { id });
  }
}

function update(db: WriteBook, args: { readonly id: number; readonly patch: ClientPatch } & Stamp): Edited {
  assertClient(db, args.id);
  const images = applyPatch(db, args.id, args.patch, args.now);
  note(db, args.now, 'edit', 'client', args.id, Object.keys(args.patch));
  return finish(db, args.id, images);
}

function create(
  db: WriteBook,
  args: {
    readonly fields: ClientPatch & { name: string; kind: 'person' | 'organisation' };
    readonly householdId?: number | undefined;
  } & Stamp,
): { readonly id: number } {
  const { name, kind } = args.fields;
  const householdId = args.householdId ?? newHousehold(db, name);
  const { lastInsertRowid } = db
    .prepare<[number, string, string, string, string]>(
      `INSERT INTO client (household_id, kind, name, raw_name, sort_key, name_key, created_at) VALUES (?, ?, ?, ?, '', '', ?)`,
    )
    .run(householdId, kind, name, name, args.now);
  const id = Number(lastInsertRowid);
  db.prepare<[number, number]>('UPDATE household SET lead_client_id = ? WHERE id = ? AND lead_client_id IS NULL').run(
    id,
    householdId,
  );
  applyPatch(db, id, args.fields, args.now);
  note(db, args.now, 'create', 'client', id, []);
  db.touched('client', 'household');
  finish(db, id, []);
  return { id };
}

/** Writes each field and marks it as typed by hand: an import asks before it changes such a one. */
function applyPatch(db: WriteBook, id: number, patch: ClientPatch, now: string): RowImage[] {
  const images: RowImage[] = [];
  const columns = clientColumns(db, id, patch);
  if (columns.length > 0) {
    images.push(imageOf(db, 'client', { id }));
    db.prepare<(string | number | null)[]>(
      `UPDATE client SET ${columns.map(({ column }) => `${column} = ?`).join(', ')} WHERE id = ?`,
    ).run(...columns.map(({ value }) => value), id);
    db.touched('client');
  }
  const typed = columns.flatMap(({ column, source }) => (source ? [column] : []));
  for (const kind of ['email', 'phone'] as const) {
    const value = patch[kind];
    if (value !== undefined) {
      images.push(...setContactPoint(db, id, kind, value));
      typed.push(kind);
    }
  }
  const { street, postcode, city, country } = patch;
  if (street !== undefined || postcode !== undefined || city !== undefined || country !== undefined) {
    images.push(...setAddress(db, id, { street, postcode, city, country }));
    typed.push('address');
  }
  if (patch.tags !== undefined) {
    images.push(...setTags(db, id, patch.tags));
  }
  for (const field of typed) {
    const key = { entity: 'client', entity_id: id, field };
    images.push(imageOf(db, 'field_source', key));
    db.prepare<[number, string, string]>(
      `INSERT INTO field_source (entity, entity_id, field, statement_id, line_no, set_at) VALUES ('client', ?, ?, NULL, NULL, ?)
       ON CONFLICT DO UPDATE SET statement_id = NULL, line_no = NULL, set_at = excluded.set_at`,
    ).run(id, field, now);
  }
  return images;
}

/** Takes an edit back. Rows that others changed since are put back all the same: it is the last edit that is undone. */
function undo(db: WriteBook, args: Edited & Stamp): { readonly clientId: number } {
  const before = db
    .prepare<[number], { household_id: number }>('SELECT household_id FROM client WHERE id = ?')
    .get(args.clientId);
  restoreImages(db, args.images);
  note(db, args.now, 'undo-edit', 'client', args.clientId, []);
  const after = db
    .prepare<[number], { household_id: number }>('SELECT household_id FROM client WHERE id = ?')
    .get(args.clientId);
  finish(db, args.clientId, []);
  if (before?.household_id !== after?.household_id) {
    db.touched('household');
  }
  return { clientId: args.clientId };
}

/** Plans a client with another household, or (null) with one of its own. */
function moveHousehold(
  db: WriteBook,
  args: { readonly id: number; readonly householdId: number | null } & Stamp,
): Edited & { readonly householdId: number } {
  assertClient(db, args.id);
  const found = db
    .prepare<[number], { name: string; from: number; lead: number | null }>(
      `SELECT client.name, client.household_id AS "from", household.lead_client_id AS lead
       FROM client JOIN household ON household.id = client.household_id WHERE client.id = ?`,
    )
    .get(args.id);
  const from = found?.from ?? 0;
  const images = [imageOf(db, 'household', { id: from }), imageOf(db, 'client', { id: args.id })];
  if (args.householdId !== null) {
    images.push(imageOf(db, 'household', { id: args.householdId }));
    if (images[2]?.before === null) {
      throw new Refusal('unknown-household', 'This household is no longer in the book. Choose another one.');
    }
  }
  const householdId = args.householdId ?? newHousehold(db, found?.name ?? '');
  db.prepare<[number, number]>('UPDATE client SET household_id = ? WHERE id = ?').run(householdId, args.id);
  db.prepare<[number, number]>('UPDATE household SET lead_client_id = ? WHERE id = ? AND lead_client_id IS NULL').run(
    args.id,
    householdId,
  );
  // Whoever leads a household lives in it: the next member takes over.
  db.prepare<[number, number]>(
    `UPDATE household SET lead_client_id = (SELECT min(id) FROM client WHERE household_id = household.id)
     WHERE id = ? AND lead_client_id = ?`,
  ).run(from, args.id);
  db.touched('client', 'household');
  note(db, args.now, 'household', 'client', args.id, ['household_id']);
  return { ...finish(db, args.id, images), householdId };
}

function updateHousehold(
  db: WriteBook,
  args: {
    readonly householdId: number;
    readonly name?: string | undefined;
    readonly leadClientId?: number | undefined;
  } & Stamp,
): Edited {
  const image = imageOf(db, 'household', { id: args.householdId });
  const lead = args.leadClientId ?? null;
  const member = db
    .prepare<[number, number | null], { id: number }>(
      'SELECT id FROM client WHERE household_id = ? AND id = ifnull(?, id) ORDER BY id LIMIT 1',
    )
    .get(args.householdId, lead);
  if (image.before === null || member === undefined) {
    throw new Refusal('unknown-household', 'This household has no such member any more. Reload the client.');
  }
  db.prepare<[string | null, number | null, number]>(
    'UPDATE household SET name = ifnull(?, name), lead_client_id = ifnull(?, lead_client_id) WHERE id = ?',
  ).run(args.name ?? null, lead, args.householdId);
  db.touched('household');
  note(db, args.now, 'edit', 'household', args.householdId, []);
  return finish(db, member.id, [image]);
}

function newHousehold(db: WriteBook, name: string): number {
  return Number(db.prepare<[string]>('INSERT INTO household (name) VALUES (?)').run(name).lastInsertRowid);
}

/** Who did what, without the personal values themselves. */
export function note(
  db: WriteBook,
  now: string,
  action: string,
  entity: string,
  id: number,
  fields: readonly string[],
): void {
  db.prepare<[string, string, string, number, string | null]>(
    `INSERT INTO audit (at, actor, action, entity, entity_id, detail) VALUES (?, '', ?, ?, ?, ?)`,
  ).run(now, action, entity, id, fields.length === 0 ? null : JSON.stringify({ fields }));
  db.touched('audit');
}

export function finish(db: WriteBook, clientId: number, images: readonly RowImage[]): Edited {
  refreshClients(db, [clientId]);
  db.touched('client_summary', 'client_year');
  return { clientId, images };
}

export const clientEditWrites = {
  'clients.update': update,
  'clients.create': create,
  'clients.undo': undo,
  'clients.moveHousehold': moveHousehold,
  'clients.updateHousehold': updateHousehold,
};
