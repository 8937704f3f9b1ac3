import type { MergeField } from '../../../shared/contract/client-shapes.ts';
import { Refusal } from '../../../shared/result.ts';
import { refreshClients } from '../rollups.ts';
import type { WriteBook } from '../types.ts';
import { assertClient, note } from './edited.ts';
import { type Merge, takeBack } from './merge-back.ts';
import { handOver } from './merge-move.ts';
import type { Pair, Value } from './merge-rows.ts';

/**
 * Two clients that a person says are one. The second stays in the book, hidden, with what only it says; its policies,
 * money, claims and history go over to the first, which gets its telephones, addresses, numbers and tags besides its own.
 * What went over is kept with the merge, so that both can be had back at any time. What came in between stays where it is;
 * money and claims of a policy go where the policy goes.
 */

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

function perform(
  db: WriteBook,
  { id, mergedId }: Pair,
  take: readonly MergeField[],
  now: string,
  without: readonly string[] = [],
): number {
  const moved = handOver(db, { id, mergedId }, take, now, without);
  return Number(
    db
      .prepare<Value[]>(
        'INSERT INTO client_merge (kept_client_id, merged_client_id, taken, moved, merged_at) VALUES (?, ?, ?, ?, ?)',
      )
      .run(id, mergedId, JSON.stringify(take), JSON.stringify(moved), now).lastInsertRowid,
  );
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

/**
 * Does something to the book as it is without merges, and merges again whoever is still there, but for what people changed
 * since: a statement is undone from the clients it was written to. Returns what was done and everyone concerned.
 */
export function withoutMerges<Answer>(
  db: WriteBook,
  act: () => Answer,
): { readonly answer: Answer; readonly clients: readonly number[] } {
  const all = merges(db);
  const changed = new Map(all.toReversed().map((one) => [one.id, takeBack(db, one)]));
  const answer = act();
  const alive = db.prepare<Value[]>('SELECT 1 FROM client WHERE id = ?');
  const still = all.filter(({ kept, merged }) => [kept, merged].every((id) => alive.get(id) !== undefined));
  for (const { id, kept, merged, taken, at } of still) {
    perform(db, { id: kept, mergedId: merged }, JSON.parse(taken) as MergeField[], at, changed.get(id));
  }
  const clients = all.flatMap(({ kept, merged }) => [kept, merged]).filter((id) => alive.get(id) !== undefined);
  return { answer, clients };
}

export const clientMergeWrites = { 'clients.merge': merge, 'clients.unmerge': unmerge };
