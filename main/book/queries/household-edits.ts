import { and, eq } from 'drizzle-orm/sql';
import { Refusal } from '../../../shared/result.ts';
import { noteHousehold } from '../client-changes.ts';
import { settleLead, settleName } from '../households.ts';
import { imageOf } from '../row-images.ts';
import { client, household } from '../schema/client.ts';
import type { WriteBook } from '../types.ts';
import { assertClient, type Edited, finish, markTyped, note, type Stamp } from './edited.ts';

/** Plans a client with another household, or (null) with one of its own. */
export function moveHousehold(
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
    assertHousehold(db, args.householdId);
    images.push(imageOf(db, 'household', { id: args.householdId }));
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
    noteHousehold(db, householdId);
  }
  db.touched('household');
  note(db, args.now, 'edit', 'household', args.householdId, []);
  return finish(db, member.id, [image]);
}

/** @throws Refusal `unknown-household` */
export function assertHousehold(db: WriteBook, id: number): void {
  if (db.orm.select({ id: household.id }).from(household).where(eq(household.id, id)).get() === undefined) {
    throw new Refusal('unknown-household', 'This household is no longer in the book. Choose another one.');
  }
}

/** An empty household. @returns its id */
export function newHousehold(db: WriteBook, name: string, ownClientId: number | null = null): number {
  return db.orm.insert(household).values({ name, ownClientId }).returning({ id: household.id }).get().id;
}

export const householdEditWrites = {
  'clients.moveHousehold': moveHousehold,
  'clients.updateHousehold': updateHousehold,
};
