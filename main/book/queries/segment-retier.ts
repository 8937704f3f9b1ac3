import { day } from '../../../shared/day.ts';
import { type Retiered, type Retold, retierByShares } from '../../../shared/segmentation/retier.ts';
import type { RunSummary } from '../../../shared/segmentation/summary.ts';
import { clientsChangedSince, lastChange, noteClients } from '../client-changes.ts';
import type { ReadBook, WriteBook } from '../types.ts';
import { earnedAround } from './segment-earned.ts';
import { forgetRows, keepPlaces, loadPlaces } from './segment-figures.ts';
import { asOfOrDefault, chooseScheme, type RunArgs } from './segment-run.ts';
import { latestRun, overridesOn, type StoredRun } from './segment-store.ts';

/** Households whose clients changed since, and households of another tier than before. */
type Done = { readonly runId: number; readonly changed: number; readonly moved: number };

/**
 * Brings values and tiers of the latest run in line with clients that changed since, reading only these anew: exact, as a
 * full run of the same scheme and day would tell them. What stands in relation to the whole book (ranks, percentiles,
 * potential, states) follows with that full run.
 * @returns null where only a full run can tell: another scheme or day is asked for, the scheme is not one of shares alone,
 * or too many changed
 */
export function retier(db: WriteBook, args: RunArgs): Done | null {
  const run = latestRun(db);
  const changed = run === null || !tellsByShares(db, run, args) ? 'all' : clientsChangedSince(db, placeOf(db, run.id));
  if (run === null || changed === 'all') {
    return null;
  }
  if (changed.length === 0) {
    return { runId: run.id, changed: 0, moved: 0 };
  }
  const earned = earnedAround(db, day(run.asOf), changed);
  const before = loadPlaces(db, run.id);
  const told = retierByShares(before, earned, run.summary.definition.cuts, overridesOn(db, run.asOf));
  keepPlaces(db, run.id, before, told.now);
  forgetRows(db, run.id);
  writeRows(db, run.id, told.changes);
  db.prepare<[string, number]>('UPDATE segment_run SET summary = ? WHERE id = ?').run(
    JSON.stringify(summaryAnew(run.summary, told)),
    run.id,
  );
  showAnew(db, told.changes);
  db.prepare<[number, number]>('UPDATE segment_run SET place = ? WHERE id = ?').run(lastChange(db), run.id);
  db.touched('segment_run', 'segment_result', 'client_summary');
  return {
    runId: run.id,
    changed: told.changes.filter((own) => own.earned !== null).length,
    moved: told.changes.filter(({ moved }) => moved).length,
  };
}

/** Whether the run asked for is the latest one again, and its tiers follow from values by shares alone. */
function tellsByShares(db: ReadBook, run: StoredRun, args: RunArgs): boolean {
  const { definition, basis, asOf } = run.summary;
  return (
    definition.method === 'abc' &&
    definition.hysteresis === undefined &&
    definition.uplifts === undefined &&
    basis === 'commission' &&
    (args.definition ?? null) === null &&
    chooseScheme(db, args.schemeId ?? null, args.method ?? null).id === run.schemeId &&
    asOfOrDefault(db, args.asOf ?? null) === asOf
  );
}

/** A place the log never had, where it is not known: that counts as everybody changed. */
export function placeOf(db: ReadBook, runId: number): number {
  const place = db.prepare<[number], number | null>('SELECT place FROM segment_run WHERE id = ?').pluck().get(runId);
  return place ?? Number.MAX_SAFE_INTEGER;
}

function writeRows(db: WriteBook, runId: number, changes: readonly Retold[]): void {
  const shift = db.prepare<unknown[]>(
    'UPDATE segment_result SET tier = ?, rule_tier = ? WHERE run_id = ? AND household_id = ?',
  );
  // What serving it cost stays as it was counted: the net value moves with the value.
  const put = db.prepare<unknown[]>(
    `INSERT INTO segment_result (run_id, household_id, tier, rule_tier, value_minor, net_minor, previous_minor, unscored_reason)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (run_id, household_id) DO UPDATE SET tier = excluded.tier, rule_tier = excluded.rule_tier,
       net_minor = excluded.net_minor - ifnull(value_minor - net_minor, 0), value_minor = excluded.value_minor,
       previous_minor = excluded.previous_minor, unscored_reason = excluded.unscored_reason`,
  );
  const remove = db.prepare<[number, number]>('DELETE FROM segment_result WHERE run_id = ? AND household_id = ?');
  for (const { householdId, tier, ruleTier, valueMinor, earned, gone } of changes) {
    if (gone) {
      remove.run(runId, householdId);
    } else if (earned === null) {
      shift.run(tier, ruleTier, runId, householdId);
    } else {
      const reason = ruleTier === null ? 'no-commission' : null;
      put.run(runId, householdId, tier, ruleTier, valueMinor, valueMinor, earned.previousMinor, reason);
    }
  }
}

/** Copies what changed to the rows lists are read from, and tells of whom. */
function showAnew(db: WriteBook, changes: readonly Retold[]): void {
  const show = db
    .prepare<unknown[], number>(
      `UPDATE client_summary SET tier = ?, value_minor = ?
       WHERE household_id = ? AND (tier IS NOT ? OR value_minor IS NOT ?) RETURNING client_id`,
    )
    .pluck();
  noteClients(
    db,
    changes.flatMap(({ householdId, tier, valueMinor }) => show.all(tier, valueMinor, householdId, tier, valueMinor)),
  );
}

/** Counts and money as they are now; who lives in each tier follows with the next full run. */
function summaryAnew(summary: RunSummary, told: Retiered): RunSummary {
  const { households, valued, positive, totalMinor } = told;
  const scored = [...told.tiers.values()].reduce((sum, tier) => sum + tier.households, 0);
  return {
    ...summary,
    households,
    ranked: valued,
    valued,
    positive,
    totalMinor,
    tiers: summary.tiers.map((tier) => ({
      ...tier,
      ...(told.tiers.get(tier.tier) ?? { households: 0, valueMinor: 0, overridden: 0, floor: null }),
    })),
    unscored: {
      ...summary.unscored,
      households: households - scored,
      reasons: households === scored ? {} : { 'no-commission': households - scored },
    },
  };
}
