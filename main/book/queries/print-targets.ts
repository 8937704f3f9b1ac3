import { Refusal } from '../../../shared/result.ts';
import type { ReadBook } from '../types.ts';
import { latestRun } from './segment-store.ts';

export type PlanTarget = { readonly householdId: number; readonly clientId: number; readonly name: string };

/**
 * Whose plans to print. Clients asked for come as they are, in order; else the households with touches in the year,
 * each by its lead, in the order of their names.
 * @throws Refusal `unknown-client`
 */
export function planTargets(
  db: ReadBook,
  args: { readonly year: number; readonly clients: readonly number[] | null; readonly tier: string | null },
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
    .prepare<[{ year: number; tier: string | null; run: number | null }], PlanTarget>(
      `SELECT household.id AS householdId, client.id AS clientId, client.name
       FROM household JOIN client ON client.id = coalesce(household.lead_client_id,
         (SELECT min(id) FROM client WHERE household_id = household.id AND merged_into_client_id IS NULL))
       WHERE EXISTS (SELECT 1 FROM touch WHERE touch.household_id = household.id AND touch.year = :year)
         AND (:tier IS NULL OR EXISTS (
           SELECT 1 FROM segment_result WHERE run_id = :run AND household_id = household.id AND tier = :tier))
       ORDER BY client.sort_key, client.id`,
    )
    .all({ year: args.year, tier: args.tier, run: run?.id ?? null });
}
