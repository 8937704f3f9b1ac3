import { Refusal } from '../../../shared/result.ts';
import type { Override } from '../../../shared/segmentation/adjust.ts';
import { DEFAULT_ABC, lowestTier } from '../../../shared/segmentation/scheme.ts';
import { noteClients } from '../client-changes.ts';
import type { WriteBook } from '../types.ts';
import { forgetRows } from './segment-figures.ts';
import { detailOf, loadResults } from './segment-results.ts';
import { latestRun, type StoredRun } from './segment-store.ts';

export type OverrideArgs = {
  readonly householdId: number;
  readonly tier: string;
  readonly reason: string;
  readonly author: string;
  readonly expiresOn: string | null;
  readonly today: string;
  readonly now: string;
};

/**
 * Sets a household's tier by hand, at once: the latest run shows it without a new run. It holds from the day of that run
 * (or today, whichever is earlier), so that running again gives the same.
 * @throws Refusal `unknown-household`, `unknown-tier`, `expired-override`
 */
export function setOverride(db: WriteBook, args: OverrideArgs): { overrideId: number; tier: string | null } {
  const run = latestRun(db);
  requireHousehold(db, args.householdId);
  const lowest = lowestTier(run === null ? DEFAULT_ABC : run.summary.definition);
  if (args.tier > lowest) {
    throw new Refusal('unknown-tier', `The scheme has no tier ${args.tier}. Choose A to ${lowest}.`, {
      tier: args.tier,
      lowest,
    });
  }
  const fromDay = run !== null && run.asOf < args.today ? run.asOf : args.today;
  if (args.expiresOn !== null && args.expiresOn < fromDay) {
    throw new Refusal('expired-override', 'The last day lies before the first. Choose a later one.', {
      expiresOn: args.expiresOn,
      fromDay,
    });
  }
  endOpen(db, args.householdId, args.now);
  const { lastInsertRowid } = db
    .prepare<unknown[]>(
      `INSERT INTO tier_override (household_id, tier, reason, author, from_day, expires_on, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(args.householdId, args.tier, args.reason, args.author, fromDay, args.expiresOn, args.now);
  const id = Number(lastInsertRowid);
  const { tier, reason, author, expiresOn } = args;
  const holds = run !== null && (expiresOn === null || expiresOn >= run.asOf);
  db.touched('tier_override');
  const shown =
    run === null ? null : show(db, run, args.householdId, holds ? { id, tier, reason, author, expiresOn } : null);
  audit(db, args.now, args.author, 'override-set', args.householdId);
  return { overrideId: id, tier: shown };
}

/** Ends what was set by hand; the rule decides again at once. Nothing to end is no error. @throws Refusal `unknown-household` */
export function endOverride(
  db: WriteBook,
  args: { readonly householdId: number; readonly now: string },
): { tier: string | null } {
  requireHousehold(db, args.householdId);
  endOpen(db, args.householdId, args.now);
  db.touched('tier_override');
  const run = latestRun(db);
  const tier = run === null ? null : show(db, run, args.householdId, null);
  audit(db, args.now, '', 'override-ended', args.householdId);
  return { tier };
}

function requireHousehold(db: WriteBook, householdId: number): void {
  if (db.prepare<[number]>('SELECT 1 FROM household WHERE id = ?').get(householdId) === undefined) {
    throw new Refusal('unknown-household', 'This household is no longer in the book. Reload the list.', {
      householdId,
    });
  }
}

function endOpen(db: WriteBook, householdId: number, now: string): void {
  db.prepare<[string, number]>('UPDATE tier_override SET ended_at = ? WHERE household_id = ? AND ended_at IS NULL').run(
    now,
    householdId,
  );
}

/** Brings the latest run, its counts and the lists in line with one household's override. */
function show(db: WriteBook, run: StoredRun, householdId: number, override: Override | null): string | null {
  const result = loadResults(db, run.id, householdId).get(householdId);
  if (result === undefined) {
    return null;
  }
  const changed = { ...result, override, tier: override?.tier ?? result.ruleTier };
  db.prepare<unknown[]>('UPDATE segment_result SET tier = ?, detail = ? WHERE run_id = ? AND household_id = ?').run(
    changed.tier,
    detailOf(changed),
    run.id,
    householdId,
  );
  forgetRows(db, run.id);
  const members = db
    .prepare<unknown[], number>('UPDATE client_summary SET tier = ? WHERE household_id = ? RETURNING client_id')
    .pluck()
    .all(changed.tier, householdId);
  noteClients(db, members);
  recount(db, run);
  db.touched('segment_run', 'segment_result', 'client_summary');
  return changed.tier;
}

type Count = {
  readonly tier: string | null;
  readonly households: number;
  readonly clients: number;
  readonly valueMinor: number;
  readonly overridden: number;
};

/** Counts and sums of the run's summary that an override changes; what the rule found stays. */
function recount(db: WriteBook, run: StoredRun): void {
  const counts = db
    .prepare<[number], Count>(
      `SELECT result.tier, count(*) AS households, ifnull(sum(value_minor), 0) AS valueMinor,
         sum(result.tier IS NOT result.rule_tier) AS overridden,
         sum((SELECT count(*) FROM client WHERE client.household_id = result.household_id AND merged_into_client_id IS NULL)) AS clients
       FROM segment_result AS result WHERE run_id = ? GROUP BY result.tier`,
    )
    .all(run.id);
  const reasons = db
    .prepare<[number], { reason: string; households: number }>(
      `SELECT unscored_reason AS reason, count(*) AS households FROM segment_result
       WHERE run_id = ? AND tier IS NULL GROUP BY 1 ORDER BY 1`,
    )
    .all(run.id);
  const of = (tier: string | null) => {
    const found = counts.find((count) => count.tier === tier);
    return {
      households: found?.households ?? 0,
      clients: found?.clients ?? 0,
      valueMinor: found?.valueMinor ?? 0,
      overridden: found?.overridden ?? 0,
    };
  };
  const { households, clients } = of(null);
  const summary = {
    ...run.summary,
    tiers: run.summary.tiers.map((tier) => ({ ...tier, ...of(tier.tier) })),
    unscored: { households, clients, reasons: Object.fromEntries(reasons.map((row) => [row.reason, row.households])) },
  };
  db.prepare<[string, number]>('UPDATE segment_run SET summary = ? WHERE id = ?').run(JSON.stringify(summary), run.id);
}

function audit(db: WriteBook, now: string, actor: string, action: string, householdId: number): void {
  db.prepare<unknown[]>(
    `INSERT INTO audit (at, actor, action, entity, entity_id) VALUES (?, ?, ?, 'household', ?)`,
  ).run(now, actor, action, householdId);
}
