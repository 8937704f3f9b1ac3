import type { DuplicateAnswer, DuplicatePage, DuplicateSide } from '../../../shared/contract/duplicates.ts';
import { type Duplicate, findDuplicates } from '../../../shared/import/duplicates.ts';
import { profileOfBook } from '../../../shared/import/match-book.ts';
import { imageOf } from '../row-images.ts';
import type { ReadBook, WriteBook } from '../types.ts';
import { assertClient, type Edited, note } from './edited.ts';
import { planBook } from './importing-view.ts';

type Answered = { readonly clientId: number; readonly otherClientId: number; readonly answer: DuplicateAnswer };
type SideRow = DuplicateSide & { readonly merged: number | null };

/**
 * Clients of the book who are likely one, worked out from the book as it is.
 * @param show those nobody answered, those put off, or those said to be two
 */
export function duplicatesIn(
  db: ReadBook,
  { show, limit }: { readonly show: 'open' | DuplicateAnswer; readonly limit: number },
): DuplicatePage {
  const answers = new Map(
    db
      .prepare<[], Answered>(
        'SELECT client_id AS clientId, other_client_id AS otherClientId, answer FROM duplicate_answer',
      )
      .all()
      .map(({ clientId, otherClientId, answer }) => [`${clientId} ${otherClientId}`, answer] as const),
  );
  const shown = ({ ids }: Duplicate) => (answers.get(`${ids[0]} ${ids[1]}`) ?? 'open') === show;
  const found = likely(db).filter(shown);
  const side = db.prepare<[number], SideRow>(
    `SELECT c.id, c.name, c.kind, c.birth_date AS birthDate, c.household_id AS householdId, c.created_at AS createdAt,
       (SELECT count(*) FROM policy WHERE client_id = c.id) AS policies, c.merged_into_client_id AS merged
     FROM client c WHERE c.id = ?`,
  );
  const pairs = found.slice(0, limit).flatMap(({ ids, score, weight, fields }) => {
    const [left, right] = ids.map((id) => side.get(id));
    return left === undefined || right === undefined ? [] : [{ left, right, score, weight, fields }];
  });
  return { total: found.length, pairs };
}

function likely(db: ReadBook): readonly Duplicate[] {
  const book = planBook(db);
  const merged = book.merged();
  const people = [...book.everyone()].filter(({ id }) => !merged.has(id));
  return findDuplicates(people, (client) =>
    profileOfBook(client, book.linesOf(client.id), () => book.contactTexts(client.id)),
  );
}

/**
 * Remembers what a person said of two clients who looked like one; null: nothing any more.
 * @throws Refusal `unknown-client`
 */
function answer(
  db: WriteBook,
  args: { readonly ids: readonly [number, number]; readonly answer: DuplicateAnswer | null; readonly now: string },
): Edited {
  const [low = 0, high = 0] = args.ids.toSorted((left, right) => left - right);
  assertClient(db, low);
  assertClient(db, high);
  const images = [imageOf(db, 'duplicate_answer', { client_id: low, other_client_id: high })];
  db.prepare<[number, number]>('DELETE FROM duplicate_answer WHERE client_id = ? AND other_client_id = ?').run(
    low,
    high,
  );
  if (args.answer !== null) {
    db.prepare<[number, number, string, string]>('INSERT INTO duplicate_answer VALUES (?, ?, ?, ?)').run(
      low,
      high,
      args.answer,
      args.now,
    );
  }
  note(db, args.now, args.answer === null ? 'duplicate-open' : `duplicate-${args.answer}`, 'client', low, []);
  db.touched('client', 'duplicate_answer');
  return { clientId: low, clientIds: [low, high], images };
}

export const duplicateWrites = { 'duplicates.answer': answer };
