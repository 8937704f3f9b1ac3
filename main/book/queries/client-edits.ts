import { eq } from 'drizzle-orm/sql';
import type { ClientPatch } from '../../../shared/contract/clients.ts';
import { Refusal } from '../../../shared/result.ts';
import { settleLead, settleName } from '../households.ts';
import { sqliteCode } from '../open-error.ts';
import { refreshClients } from '../rollups.ts';
import { imageOf, type RowImage, restoreImages } from '../row-images.ts';
import { client, household } from '../schema/client.ts';
import type { WriteBook } from '../types.ts';
import { clientValues } from './client-fields.ts';
import { addTag, setAddress, setContactPoint, setTags } from './client-satellites.ts';
import { assertClient, type Edited, finish, markTyped, note, type Stamp } from './edited.ts';
import { assertHousehold, householdEditWrites, newHousehold } from './household-edits.ts';

function update(db: WriteBook, args: { readonly id: number; readonly patch: ClientPatch } & Stamp): Edited {
  assertClient(db, args.id);
  const images = applyPatch(db, args.id, args.patch, args.now);
  note(db, args.now, 'edit', 'client', args.id, Object.keys(args.patch));
  return finish(db, args.id, images);
}

/** The same edit of many clients at once: another advisor, or one more tag. @throws Refusal `unknown-client` */
function updateMany(
  db: WriteBook,
  args: {
    readonly ids: readonly number[];
    readonly advisorId?: number | null | undefined;
    readonly addTag?: string | undefined;
  } & Stamp,
): Edited & { readonly clients: number } {
  const images: RowImage[] = [];
  for (const id of args.ids) {
    assertClient(db, id);
    if (args.advisorId !== undefined) {
      images.push(...applyPatch(db, id, { advisorId: args.advisorId }, args.now));
      note(db, args.now, 'edit', 'client', id, ['advisorId']);
    }
    if (args.addTag !== undefined) {
      images.push(...addTag(db, id, args.addTag));
      note(db, args.now, 'edit', 'client', id, ['tags']);
    }
  }
  refreshClients(db, args.ids);
  db.touched('client_summary', 'client_year');
  return { clientId: args.ids[0] ?? 0, clientIds: args.ids, images, clients: args.ids.length };
}

/** @throws Refusal `unknown-household` */
function create(
  db: WriteBook,
  args: {
    readonly fields: ClientPatch & { name: string; kind: 'person' | 'organisation' };
    readonly householdId?: number | undefined;
  } & Stamp,
): { readonly id: number } {
  const { name, kind } = args.fields;
  if (args.householdId !== undefined) {
    assertHousehold(db, args.householdId);
  }
  const householdId = args.householdId ?? newHousehold(db, name);
  const { id } = db.orm
    .insert(client)
    .values({ householdId, kind, name, rawName: name, sortKey: '', nameKey: '', createdAt: args.now })
    .returning({ id: client.id })
    .get();
  if (args.householdId === undefined) {
    db.orm.update(household).set({ ownClientId: id }).where(eq(household.id, householdId)).run();
  } else {
    markTyped(db, id, 'household_id', args.now);
  }
  settleLead(db, householdId);
  applyPatch(db, id, args.fields, args.now);
  note(db, args.now, 'create', 'client', id, []);
  db.touched('client', 'household');
  finish(db, id, []);
  return { id };
}

/** Writes each field and marks it as typed by hand: an import asks before it changes such a one. */
function applyPatch(db: WriteBook, id: number, patch: ClientPatch, now: string): RowImage[] {
  const images: RowImage[] = [];
  const { values, typed: fields } = clientValues(db, id, patch);
  const typed = [...fields];
  if (Object.keys(values).length > 0) {
    images.push(imageOf(db, 'client', { id }));
    db.orm.update(client).set(values).where(eq(client.id, id)).run();
    db.touched('client');
  }
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
    images.push(markTyped(db, id, field, now));
  }
  if (values.name !== undefined) {
    const householdId = householdOf(db, id) ?? 0;
    images.push(imageOf(db, 'household', { id: householdId }));
    settleName(db, householdId);
  }
  return images;
}

/**
 * Takes an edit back. Rows that others changed since are put back all the same: it is the last edit that is undone.
 * @returns what takes the taking back back in turn
 * @throws Refusal `undo-gone` where somebody it concerns left the book since, as with the statement that brought him, or
 * where what it would put back stands there already
 */
function undo(db: WriteBook, args: Edited & Stamp): Edited {
  const before = householdOf(db, args.clientId);
  const ids = args.clientIds ?? [args.clientId];
  if (ids.some((id) => householdOf(db, id) === null)) {
    throw undoGone();
  }
  const images = putBack(db, args.images);
  // Who led a household then may have left it, or the book, since.
  for (const { table, key } of args.images) {
    if (table === 'household') {
      settleLead(db, Number(key.id));
    }
  }
  for (const id of ids) {
    note(db, args.now, 'undo-edit', 'client', id, []);
  }
  const after = householdOf(db, args.clientId);
  refreshClients(db, ids);
  db.touched('client_summary', 'client_year');
  if (before !== after) {
    db.touched('household');
  }
  const { clientId, clientIds } = args;
  return { clientId, ...(clientIds === undefined ? {} : { clientIds }), images };
}

/** A row that what is put back hangs on left the book since, or another one took its place: a phone told by a file, say. */
const GONE: ReadonlySet<string> = new Set(['SQLITE_CONSTRAINT_FOREIGNKEY', 'SQLITE_CONSTRAINT_UNIQUE']);

function putBack(db: WriteBook, images: readonly RowImage[]): readonly RowImage[] {
  try {
    return restoreImages(db, images);
  } catch (error) {
    throw GONE.has(sqliteCode(error) ?? '') ? undoGone() : error;
  }
}

function undoGone(): Refusal {
  return new Refusal('undo-gone', 'This change can no longer be taken back. Change the field by hand.');
}

function householdOf(db: WriteBook, clientId: number): number | null {
  const row = db.orm.select({ id: client.householdId }).from(client).where(eq(client.id, clientId)).get();
  return row?.id ?? null;
}

export const clientEditWrites = {
  'clients.update': update,
  'clients.updateMany': updateMany,
  'clients.create': create,
  'clients.undo': undo,
  ...householdEditWrites,
};
