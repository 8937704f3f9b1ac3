import type { HouseholdChangeRow, ShortfallRow } from '../../../shared/contract/planner.ts';
import { type Day, day } from '../../../shared/day.ts';
import { capacityMinutes } from '../../../shared/planning/capacity.ts';
import { changesByHousehold, diffOf, type HouseholdChange, type PlanDiff } from '../../../shared/planning/diff.ts';
import type { Shortfall } from '../../../shared/planning/due.ts';
import { type Overload, planYear, type YearPlan } from '../../../shared/planning/plan.ts';
import { type PlanSummary, summarise } from '../../../shared/planning/summary.ts';
import { Refusal } from '../../../shared/result.ts';
import type { ReadBook, WriteBook } from '../types.ts';
import { activeMatrix } from './matrix-store.ts';
import { gatherHouseholds, gatherTouches } from './plan-gather.ts';
import { type AddedIds, applyDiff, undoChanges } from './plan-store.ts';
import { runSegments } from './segment-run.ts';
import { latestRun } from './segment-store.ts';
import { loadPeople, servedTiers } from './served.ts';
import { nameShortfalls } from './shortfalls.ts';
import { refreshYearTouches } from './touch-rollups.ts';

export type PlanArgs = {
  readonly year: number;
  /** Public holidays of the office's country in that year. */
  readonly holidays: readonly Day[];
  /** UTC instant. */
  readonly now: string;
};

/** What is kept with a year's plan. */
export type StoredPlan = PlanSummary & {
  readonly shortfalls: readonly Shortfall[];
  readonly overloads: readonly Overload[];
  readonly added: AddedIds;
  /** The plan row before this planning; null for the first. */
  readonly previous: {
    readonly matrixId: number;
    readonly runId: number | null;
    readonly summary: string;
    readonly plannedAt: string;
  } | null;
};

export type PlanCounts = {
  readonly added: number;
  readonly moved: number;
  readonly changed: number;
  readonly removed: number;
  readonly same: number;
  readonly fixed: number;
};

export type Planned = {
  readonly plan: YearPlan;
  readonly diff: PlanDiff;
  readonly summary: PlanSummary;
};

/** Gather, then compute; writes nothing. */
export function computePlan(db: ReadBook, { year, holidays }: PlanArgs): Planned {
  const run = latestRun(db);
  const existing = gatherTouches(db, year);
  const people = loadPeople(db);
  const plan = planYear({
    year,
    matrix: activeMatrix(db).matrix,
    people,
    holidays,
    households: gatherHouseholds(db, year, run?.id ?? null, existing.keys()),
    existing,
  });
  const summary = summarise(year, servedTiers(db), capacityMinutes(people), plan);
  return { plan, diff: diffOf(plan), summary };
}

export function countsOf(diff: PlanDiff): PlanCounts {
  const moved = diff.changed.filter((change) => change.moved).length;
  return {
    added: diff.added.length,
    moved,
    changed: diff.changed.length - moved,
    removed: diff.removed.length + diff.retired.length,
    same: diff.same,
    fixed: diff.fixed,
  };
}

type PlanRow = {
  readonly matrixId: number;
  readonly runId: number | null;
  readonly summary: string;
  readonly plannedAt: string;
};

export function planRow(db: ReadBook, year: number): PlanRow | null {
  const row = db
    .prepare<[number], PlanRow>(
      'SELECT matrix_id AS matrixId, run_id AS runId, summary, planned_at AS plannedAt FROM year_plan WHERE year = ?',
    )
    .get(year);
  return row ?? null;
}

export type PlanPreview = {
  readonly counts: PlanCounts;
  readonly summary: PlanSummary;
  readonly shortfalls: number;
  readonly overloads: number;
  readonly households: HouseholdChangeRow[];
};

function named(db: ReadBook, changes: readonly HouseholdChange[]): HouseholdChangeRow[] {
  const find = db.prepare<[number], { client: string; tier: string | null }>(
    `SELECT client.name AS client, summary.tier FROM client
     LEFT JOIN client_summary AS summary ON summary.client_id = client.id WHERE client.id = ?`,
  );
  return changes.map((change) => ({ client: '', tier: null, ...find.get(change.clientId), ...change }));
}

/** How many households of a diff a screen gets to read. */
const SHOWN = 500;

export const planReads = {
  'plan.preview': (db: ReadBook, args: PlanArgs): PlanPreview => {
    const { plan, diff, summary } = computePlan(db, args);
    return {
      counts: countsOf(diff),
      summary,
      shortfalls: plan.shortfalls.length,
      overloads: plan.overloads.length,
      households: named(db, changesByHousehold(diff).slice(0, SHOWN)),
    };
  },
};

export type PlanApplied = {
  readonly counts: PlanCounts;
  readonly summary: PlanSummary;
  readonly shortfalls: ShortfallRow[];
};

export const planWrites = {
  /** Plans need tiers: with no run yet, the scheme in use runs as of the last day before the year. */
  'plan.ensureRun': (db: WriteBook, { year, now }: { readonly year: number; readonly now: string }): null => {
    if (latestRun(db) === null) {
      runSegments(db, { schemeId: null, method: null, asOf: day(`${String(year - 1).padStart(4, '0')}-12-31`), now });
    }
    return null;
  },

  'plan.apply': (db: WriteBook, args: PlanArgs): PlanApplied => {
    db.progress('plan.compute', 0);
    planWrites['plan.ensureRun'](db, args);
    const { plan, diff, summary } = computePlan(db, args);
    const counts = countsOf(diff);
    const previous = planRow(db, args.year);
    const { id: matrixId } = activeMatrix(db);
    const runId = latestRun(db)?.id ?? null;
    const shortfalls = plan.shortfalls;
    if (counts.added + counts.moved + counts.changed + counts.removed > 0 || previous === null) {
      const added = applyDiff(db, args.year, diff);
      refreshYearTouches(db, args.year);
      const kept = previous === null ? null : { ...previous, summary: withoutUndo(previous.summary) };
      const stored: StoredPlan = { ...summary, shortfalls, overloads: plan.overloads, added, previous: kept };
      storePlan(db, args.year, { matrixId, runId, summary: JSON.stringify(stored), plannedAt: args.now });
    } else if (previous.matrixId !== matrixId || previous.runId !== runId) {
      storePlan(db, args.year, { ...previous, matrixId, runId });
    }
    db.touched('touch', 'year_plan');
    return { counts, summary, shortfalls: nameShortfalls(db, shortfalls) };
  },

  /** Undoes the latest planning of a year. */
  'plan.undo': (db: WriteBook, { year }: { readonly year: number }): { changed: number } => {
    const row = planRow(db, year);
    const stored = row === null ? null : (JSON.parse(row.summary) as StoredPlan);
    if (stored === null || stored.added === undefined) {
      throw new Refusal('nothing-to-undo', `The plan of ${year} has nothing to undo.`, { year });
    }
    const changed = undoChanges(db, year, stored.added);
    if (stored.previous === null) {
      db.prepare('DELETE FROM year_plan WHERE year = ?').run(year);
    } else {
      storePlan(db, year, stored.previous);
    }
    refreshYearTouches(db, year);
    db.touched('touch', 'year_plan');
    return { changed };
  },
};

/** An undone plan cannot be undone further back: only the latest planning keeps its way back. */
function withoutUndo(summary: string): string {
  const { added: _added, previous: _previous, ...rest } = JSON.parse(summary) as StoredPlan;
  return JSON.stringify(rest);
}

function storePlan(db: WriteBook, year: number, row: PlanRow): void {
  db.prepare(
    `INSERT INTO year_plan (year, matrix_id, run_id, summary, planned_at) VALUES (?, ?, (SELECT id FROM segment_run WHERE id = ?), ?, ?)
     ON CONFLICT (year) DO UPDATE SET matrix_id = excluded.matrix_id, run_id = excluded.run_id,
       summary = excluded.summary, planned_at = excluded.planned_at`,
  ).run(year, row.matrixId, row.runId, row.summary, row.plannedAt);
}
