import { and, eq } from 'drizzle-orm/sql';
import type { ClientPatch } from '../../../shared/contract/clients.ts';
import { Refusal } from '../../../shared/result.ts';
import { settleLead, settleName } from '../households.ts';
import { refreshClients } from '../rollups.ts';
import { imageOf, type RowImage, restoreImages } from '../row-images.ts';
import { client, household } from '../schema/client.ts';
import { fieldSource } from '../schema/statement.ts';
import { audit } from '../schema/work.ts';
import type { WriteBook } from '../types.ts';
import { clientValues } from './client-fields.ts';
import { addTag, setAddress, setContactPoint, setTags } from './client-satellites.ts';

/** Edits by hand. Each returns the rows as they were: putting them back takes the edit back. */
export type Edited = {
  readonly clientId: number;
  /** Every client edited, where one edit was of many. */
  readonly clientIds?: readonly number[];
  readonly images: readonly RowImage[];
};

type Stamp = { readonly now: string };

/** @throws Refusal `unknown-client` */
export function assertClient(db: WriteBook, id: number): void {
  if (db.orm.select({ id: client.id }).from(client).where(eq(client.id, id)).get() === undefined) {
    throw new Refusal('unknown-client', 'This client is no longer in the book. Go back to the list.', { id });
  }
}

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

function create(
  db: WriteBook,
  args: {
    readonly fields: ClientPatch & { name: string; kind: 'person' | 'organisation' };
    readonly householdId?: number | undefined;
  } & Stamp,
): { readonly id: number } {
  const { name, kind } = args.fields;
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

/** A field that a person filled: an import asks before it changes such a one. Returns how it was. */
function markTyped(db: WriteBook, id: number, field: string, now: string): RowImage {
  const image = imageOf(db, 'field_source', { entity: 'client', entity_id: id, field });
  db.orm
    .insert(fieldSource)
    .values({ entity: 'client', entityId: id, field, setAt: now })
    .onConflictDoUpdate({
      target: [fieldSource.entity, fieldSource.entityId, fieldSource.field],
      set: { statementId: null, lineNo: null, setAt: now },
    })
    .run();
  return image;
}

/** Takes an edit back. Rows that others changed since are put back all the same: it is the last edit that is undone. */
function undo(db: WriteBook, args: Edited & Stamp): { readonly clientId: number } {
  const before = householdOf(db, args.clientId);
  restoreImages(db, args.images);
  const ids = args.clientIds ?? [args.clientId];
  for (const id of ids) {
    note(db, args.now, 'undo-edit', 'client', id, []);
  }
  const after = householdOf(db, args.clientId);
  refreshClients(db, ids);
  db.touched('client_summary', 'client_year');
  if (before !== after) {
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
  const found = db.orm
    .select({ name: client.name, from: client.householdId })
    .from(client)
    .where(eq(client.id, args.id))
    .get();
  const from = found?.from ?? 0;
  const images = [imageOf(db, 'household', { id: from }), imageOf(db, 'client', { id: args.id })];
  if (args.householdId !== null) {
    images.push(imageOf(db, 'household', { id: args.householdId }));
    if (images[2]?.before === null) {
      throw new Refusal('unknown-household', 'This household is no longer in the book. Choose another one.');
    }
  }
  images.push(markTyped(db, args.id, 'household_id', args.now));
  const householdId = args.householdId ?? newHousehold(db, found?.name ?? '', args.id);
  db.orm.update(client).set({ householdId }).where(eq(client.id, args.id)).run();
  for (const id of [from, householdId]) {
    settleLead(db, id);
    settleName(db, id);
  }
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
  const { householdId, name, leadClientId } = args;
  const member = db.orm
    .select({ id: client.id })
    .from(client)
    .where(
      and(eq(client.householdId, householdId), leadClientId === undefined ? undefined : eq(client.id, leadClientId)),
    )
    .orderBy(client.id)
    .limit(1)
    .get();
  if (image.before === null || member === undefined) {
    throw new Refusal('unknown-household', 'This household has no such member any more. Reload the client.');
  }
  const named = name === undefined ? {} : { name, nameTyped: true };
  const led = leadClientId === undefined ? {} : { chosenLeadId: leadClientId };
  if (name !== undefined || leadClientId !== undefined) {
    db.orm
      .update(household)
      .set({ ...named, ...led })
      .where(eq(household.id, householdId))
      .run();
    settleLead(db, householdId);
  }
  db.touched('household');
  note(db, args.now, 'edit', 'household', args.householdId, []);
  return finish(db, member.id, [image]);
}

function newHousehold(db: WriteBook, name: string, ownClientId: number | null = null): number {
  return db.orm.insert(household).values({ name, ownClientId }).returning({ id: household.id }).get().id;
}

function householdOf(db: WriteBook, clientId: number): number | null {
  const row = db.orm.select({ id: client.householdId }).from(client).where(eq(client.id, clientId)).get();
  return row?.id ?? null;
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
  const detail = fields.length === 0 ? null : JSON.stringify({ fields });
  db.orm.insert(audit).values({ at: now, actor: '', action, entity, entityId: id, detail }).run();
  db.touched('audit');
}

export function finish(db: WriteBook, clientId: number, images: readonly RowImage[]): Edited {
  refreshClients(db, [clientId]);
  db.touched('client_summary', 'client_year');
  return { clientId, images };
}

export const clientEditWrites = {
  'clients.update': update,
  'clients.updateMany': updateMany,
  'clients.create': create,
  'clients.undo': undo,
  'clients.moveHousehold': moveHousehold,
  'clients.updateHousehold': updateHousehold,
};
