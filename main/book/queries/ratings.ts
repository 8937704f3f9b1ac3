import { eq } from 'drizzle-orm/sql';
import type { Rating } from '../../../shared/contract/ratings.ts';
import { clientRating } from '../schema/client.ts';
import type { ReadBook, WriteBook } from '../types.ts';
import { assertClient, note } from './edited.ts';

function ratingsOf(db: ReadBook, clientId: number): Rating[] {
  const { code, toldOn, figure, words } = clientRating;
  return db.orm
    .select({ code, toldOn, figure, words })
    .from(clientRating)
    .where(eq(clientRating.clientId, clientId))
    .orderBy(toldOn, code)
    .all();
}

export const ratingReads = {
  'ratings.get': (db: ReadBook, { clientId, today }: { readonly clientId: number; readonly today: string }) => ({
    today,
    ratings: ratingsOf(db, clientId),
  }),
};

export const ratingWrites = {
  'ratings.save': (
    db: WriteBook,
    {
      clientId,
      ratings,
      now,
    }: { readonly clientId: number; readonly ratings: readonly Rating[]; readonly now: string },
  ): { before: Rating[] } => {
    assertClient(db, clientId);
    const before = ratingsOf(db, clientId);
    db.orm.delete(clientRating).where(eq(clientRating.clientId, clientId)).run();
    if (ratings.length > 0) {
      db.orm
        .insert(clientRating)
        .values(ratings.map((own) => ({ clientId, ...own })))
        .run();
    }
    note(db, now, 'edit', 'client', clientId, ['ratings']);
    db.touched('client_rating');
    return { before };
  },
};
