import { eq } from 'drizzle-orm/sql';
import type { Wishes } from '../../../shared/contract/wishes.ts';
import type { Day } from '../../../shared/day.ts';
import type { Blackout } from '../../../shared/planning/wishes.ts';
import { clientBlackout, clientWish } from '../schema/client.ts';
import type { ReadBook, WriteBook } from '../types.ts';
import { assertClient, note } from './edited.ts';

function wishesOf(db: ReadBook, clientId: number): Wishes {
  const wish = db.orm.select().from(clientWish).where(eq(clientWish.clientId, clientId)).get();
  return {
    weekday: wish?.weekday ?? null,
    time: wish?.time ?? '',
    blackouts: db.orm
      .select({ from: clientBlackout.fromDay, to: clientBlackout.toDay, note: clientBlackout.note })
      .from(clientBlackout)
      .where(eq(clientBlackout.clientId, clientId))
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
  for (const { clientId, weekday } of db.orm.select().from(clientWish).all()) {
    wishes.set(clientId, { weekday, blackouts: [] });
  }
  for (const { clientId, fromDay, toDay } of db.orm.select().from(clientBlackout).orderBy(clientBlackout.id).all()) {
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
    db.orm.delete(clientWish).where(eq(clientWish.clientId, clientId)).run();
    db.orm.delete(clientBlackout).where(eq(clientBlackout.clientId, clientId)).run();
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
