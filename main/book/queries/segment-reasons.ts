import type { ReadBook } from '../types.ts';
import { changesOf } from './segment-changes.ts';
import { listLines, requireRun } from './segment-lists.ts';
import { whyOf } from './segment-report.ts';

/** Households whose reasons are told at once, and statement lines of each: what a reader still turns the pages of. */
const MOST_HOUSEHOLDS = 500;
const MOST_LINES = 12;

export type ReasonsArgs = {
  /** 'unscored' for those without a tier; null for all. */
  readonly tier: string | null;
  /** Only the households of these clients; null for all. */
  readonly clientIds: readonly number[] | null;
};

/** Why each household of a tier or of some clients has its tier in the latest run, highest value first. @throws Refusal `no-run` */
export function reasonsOf(db: ReadBook, { tier, clientIds }: ReasonsArgs) {
  const run = requireRun(db);
  const ids = db
    .prepare<object, number>(
      `SELECT result.household_id FROM segment_result AS result
       WHERE result.run_id = :run
         AND (:tier IS NULL OR CASE :tier WHEN 'unscored' THEN result.tier IS NULL ELSE result.tier = :tier END)
         AND (:clients IS NULL OR result.household_id IN (
           SELECT household_id FROM client WHERE id IN (SELECT value FROM json_each(:clients))))
         AND EXISTS (SELECT 1 FROM client WHERE household_id = result.household_id AND merged_into_client_id IS NULL)
       ORDER BY result.tier IS NULL, result.tier, result.value_minor DESC, result.household_id`,
    )
    .pluck()
    .all({ run: run.id, tier, clients: clientIds === null ? null : JSON.stringify(clientIds) });
  return {
    total: ids.length,
    households: ids.slice(0, MOST_HOUSEHOLDS).map((householdId) => ({
      why: whyOf(db, { clientId: null, householdId }),
      lines: listLines(db, { householdId, offset: 0, limit: MOST_LINES }),
      changes: changesOf(db, { householdId }),
    })),
  };
}
