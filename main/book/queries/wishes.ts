import { eq, inArray, ne, sql } from 'drizzle-orm/sql';
import type { Wishes } from '../../../shared/contract/wishes.ts';
import type { Day } from '../../../shared/day.ts';
import type { Blackout } from '../../../shared/planning/wishes.ts';
import { client, clientBlackout, clientWish } from '../schema/client.ts';
import type { ReadBook, WriteBook } from '../types.ts';
import { assertClient, note } from './edited.ts';

/** A client and those merged into it: what one of them asked for holds for the one person they are. */
function sameAs(db: ReadBook, clientId: number): number[] {
  const merged = db.orm.select({ id: client.id }).from(client).where(eq(client.mergedIntoClientId, clientId)).all();
  return [clientId, ...merged.map(({ id }) => id)];
}

function wishesOf(db: ReadBook, clientId: number): Wishes {
  const ids = sameAs(db, clientId);
  const wish = db.orm
    .select()
    .from(clientWish)
    .where(inArray(clientWish.clientId, ids))
    .orderBy(ne(clientWish.clientId, clientId), clientWish.clientId)
    .get();
  return {
    weekday: wish?.weekday ?? null,
    time: wish?.time ?? '',
    blackouts: db.orm
      .select({ from: clientBlackout.fromDay, to: clientBlackout.toDay, note: clientBlackout.note })
      .from(clientBlackout)
      .where(inArray(clientBlackout.clientId, ids))
      .orderBy(clientBlackout.fromDay, clientBlackout.id)
      .all(),
  };
}

/** When a client likes to be met; null where they never said. */
export function meetingWish(db: ReadBook, clientId: number): { weekday: number | null; time: string } | null {
  const { weekday, time } = wishesOf(db, clientId);
  return weekday === null && time === '' ? null : { weekday, time };
}

export type PlanningWishes = { readonly weekday: number | null; readonly blackouts: readonly Blackout[] };

/** What planning has to respect, by client; few clients have wishes. */
export function planningWishes(db: ReadBook): ReadonlyMap<number, PlanningWishes> {
  const wishes = new Map<number, { weekday: number | null; blackouts: Blackout[] }>();
  const person = sql<number>`coalesce(${client.mergedIntoClientId}, ${client.id})`;
  const said = db.orm
    .select({ clientId: person, weekday: clientWish.weekday })
    .from(clientWish)
    .innerJoin(client, eq(client.id, clientWish.clientId))
    .orderBy(sql`${client.mergedIntoClientId} IS NULL`, client.id)
    .all();
  // Their own wish comes last and counts, where the merged client had another.
  for (const { clientId, weekday } of said) {
    wishes.set(clientId, { weekday: weekday ?? wishes.get(clientId)?.weekday ?? null, blackouts: [] });
  }
  const away = db.orm
    .select({ clientId: person, fromDay: clientBlackout.fromDay, toDay: clientBlackout.toDay })
    .from(clientBlackout)
    .innerJoin(client, eq(client.id, clientBlackout.clientId))
    .orderBy(clientBlackout.id)
    .all();
  for (const { clientId, fromDay, toDay } of away) {
    const own = wishes.get(clientId) ?? { weekday: null, blackouts: [] };
    own.blackouts.push({ from: fromDay as Day, to: toDay as Day });
    wishes.set(clientId, own);
  }
  return wishes;
}

export const wishReads = {
  'wishes.get': (db: ReadBook, { clientId }: { readonly clientId: number }): Wishes => wishesOf(db, clientId),
};

export const wishWrites = {
  'wishes.save': (
    db: WriteBook,
    { clientId, wishes, now }: { readonly clientId: number; readonly wishes: Wishes; readonly now: string },
  ): { before: Wishes } => {
    assertClient(db, clientId);
    const before = wishesOf(db, clientId);
    const { weekday, time, blackouts } = wishes;
    const ids = sameAs(db, clientId);
    db.orm.delete(clientWish).where(inArray(clientWish.clientId, ids)).run();
    db.orm.delete(clientBlackout).where(inArray(clientBlackout.clientId, ids)).run();
    if (weekday !== null || time !== '') {
      db.orm.insert(clientWish).values({ clientId, weekday, time }).run();
    }
    if (blackouts.length > 0) {
      const rows = blackouts.map(({ from, to, note: said }) => ({ clientId, fromDay: from, toDay: to, note: said }));
      db.orm.insert(clientBlackout).values(rows).run();
    }
    note(db, now, 'edit', 'client', clientId, ['wishes']);
    db.touched('client_wish');
    return { before };
  },
};
