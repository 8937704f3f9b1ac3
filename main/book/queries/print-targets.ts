import { Refusal } from '../../../shared/result.ts';
import type { ReadBook } from '../types.ts';
import { latestRun } from './segment-store.ts';
import { CONTACTABLE } from './served.ts';

export type PlanTarget = { readonly householdId: number; readonly clientId: number; readonly name: string };

/**
 * Whose plans to print. Clients asked for come as they are, in order; else the households with touches in the year
 * and somebody who may be contacted, each by its lead, else by the first whom one may write to, in the order of their names.
 * @throws Refusal `unknown-client`
 */
export function planTargets(
  db: ReadBook,
  args: {
    readonly year: number;
    readonly clients: readonly number[] | null;
    readonly tier: string | null;
    /** Only households for whom something was done. */
    readonly done: boolean;
  },
): readonly PlanTarget[] {
  if (args.clients !== null) {
    const find = db.prepare<[number], PlanTarget>(
      'SELECT household_id AS householdId, id AS clientId, name FROM client WHERE id = ? AND merged_into_client_id IS NULL',
    );
    return [...new Set(args.clients)].map((id) => {
      const found = find.get(id);
      if (found === undefined) {
        throw new Refusal('unknown-client', `There is no client ${id} in this book. Check the number.`, { client: id });
      }
      return found;
    });
  }
  const run = args.tier === null ? null : latestRun(db);
  return db
    .prepare<[{ year: number; tier: string | null; run: number | null; done: number }], PlanTarget>(
      `SELECT household.id AS householdId, addressee.id AS clientId, addressee.name
       FROM household JOIN client AS addressee ON addressee.id = (
         SELECT client.id FROM client LEFT JOIN client_summary AS summary ON summary.client_id = client.id
         WHERE client.household_id = household.id AND ${CONTACTABLE}
         ORDER BY client.id = household.lead_client_id DESC, client.id LIMIT 1)
       WHERE EXISTS (SELECT 1 FROM touch WHERE touch.household_id = household.id AND touch.year = :year
           AND (:done = 0 OR touch.status = 'done'))
         AND (:tier IS NULL OR EXISTS (
           SELECT 1 FROM segment_result WHERE run_id = :run AND household_id = household.id AND tier = :tier))
       ORDER BY addressee.sort_key, addressee.id`,
    )
    .all({ year: args.year, tier: args.tier, run: run?.id ?? null, done: Number(args.done) });
}
