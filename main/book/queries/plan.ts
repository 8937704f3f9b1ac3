import type { PlanPart, ShortfallRow } from '../../../shared/contract/planner.ts';
import { type Day, day } from '../../../shared/day.ts';
import { capacityMinutes } from '../../../shared/planning/capacity.ts';
import { diffOf, type PlanDiff } from '../../../shared/planning/diff.ts';
import type { Shortfall } from '../../../shared/planning/due.ts';
import { type Overload, planYear, type YearPlan } from '../../../shared/planning/plan.ts';
import { staffMark } from '../../../shared/planning/staff.ts';
import { type PlanSummary, summarise } from '../../../shared/planning/summary.ts';
import { takePart } from '../../../shared/planning/take-part.ts';
import { calendarOf, type YearCalendar } from '../../../shared/planning/year.ts';
import { Refusal } from '../../../shared/result.ts';
import type { ReadBook, WriteBook } from '../types.ts';
import { activeMatrix } from './matrix-store.ts';
import type { AddedIds } from './plan-added.ts';
import { gatherHouseholds, gatherTouches } from './plan-gather.ts';
import { changedSince, type Seen, seenNow } from './plan-seen.ts';
import { applyDiff, undoChanges } from './plan-store.ts';
import { runSegments } from './segment-run.ts';
import { latestRun } from './segment-store.ts';
import { loadPeople, type OfficePerson, officeTaxSeason, servedTiers } from './served.ts';
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
  /** Changes that were not taken when it was applied. */
  readonly leftOut: number;
  /** Who worked when it was planned (staffMark). */
  readonly staff: string;
  /** What of clients and calendar it knew of; what came later makes it outdated. */
  readonly seen: Seen;
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
  readonly calendar: YearCalendar;
  readonly people: readonly OfficePerson[];
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
    taxSeason: officeTaxSeason(db),
    households: gatherHouseholds(db, year, run?.id ?? null, existing.keys()),
    existing,
  });
  const calendar = calendarOf(year, holidays);
  return { plan, diff: diffOf(plan), calendar, people, summary: summaryOf(db, year, people, plan) };
}

function summaryOf(db: ReadBook, year: number, people: readonly OfficePerson[], plan: YearPlan): PlanSummary {
  return summarise(year, servedTiers(db), capacityMinutes(people), plan);
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

export type PlanApplied = {
  readonly counts: PlanCounts;
  readonly summary: PlanSummary;
  readonly shortfalls: ShortfallRow[];
  readonly leftOut: number;
};

/** Shortfalls kept with a plan of those that were left out on purpose: `leftOut` says how many there are. */
const LEFT_OUT_KEPT = 1000;

/** The shortfalls worth keeping: all that the rules made, and as many of the left out ones as somebody may read. */
function kept(shortfalls: readonly Shortfall[]): readonly Shortfall[] {
  let leftOut = 0;
  return shortfalls.filter(({ reason }) => {
    leftOut += reason === 'left-out' ? 1 : 0;
    return reason !== 'left-out' || leftOut <= LEFT_OUT_KEPT;
  });
}

export const planWrites = {
  /** Plans need tiers: with no run yet, the scheme in use runs as of the last day before the year. */
  'plan.ensureRun': (db: WriteBook, { year, now }: { readonly year: number; readonly now: string }): null => {
    if (latestRun(db) === null) {
      runSegments(db, { schemeId: null, method: null, asOf: day(`${String(year - 1).padStart(4, '0')}-12-31`), now });
    }
    return null;
  },

  'plan.apply': (
    db: WriteBook,
    { part, ...args }: PlanArgs & { readonly part?: PlanPart | undefined },
  ): PlanApplied => {
    db.progress('plan.compute', 0);
    planWrites['plan.ensureRun'](db, args);
    const planned = computePlan(db, args);
    const whole = { plan: planned.plan, diff: planned.diff, leftOut: 0 };
    const { plan, diff, leftOut } =
      part === undefined
        ? whole
        : takePart(
            planned.plan,
            planned.diff,
            { ...part, leaveWeeks: part.leaveWeeks.map((text) => day(text)) },
            planned.calendar,
          );
    const summary = leftOut === 0 ? planned.summary : summaryOf(db, args.year, planned.people, plan);
    const counts = countsOf(diff);
    const previous = planRow(db, args.year);
    const { id: matrixId } = activeMatrix(db);
    const runId = latestRun(db)?.id ?? null;
    const shortfalls = kept(plan.shortfalls);
    const told = {
      ...summary,
      shortfalls,
      overloads: plan.overloads,
      leftOut,
      staff: staffMark(planned.people),
      seen: seenNow(db, args.holidays),
    };
    if (counts.added + counts.moved + counts.changed + counts.removed > 0 || previous === null) {
      const added = applyDiff(db, args.year, diff);
      refreshYearTouches(db, args.year);
      const before = previous === null ? null : { ...previous, summary: withoutUndo(previous.summary) };
      const stored: StoredPlan = { ...told, added, previous: before };
      storePlan(db, args.year, { matrixId, runId, summary: JSON.stringify(stored), plannedAt: args.now });
    } else if (leftOut === 0 && isOutdated(db, previous, args.holidays, { matrixId, runId, staff: told.staff })) {
      const stored: StoredPlan = { ...(JSON.parse(previous.summary) as StoredPlan), ...told };
      storePlan(db, args.year, { ...previous, matrixId, runId, summary: JSON.stringify(stored) });
    }
    db.touched('touch', 'year_plan');
    return { counts, summary, shortfalls: nameShortfalls(db, shortfalls), leftOut };
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

type Standing = { readonly matrixId: number; readonly runId: number | null; readonly staff: string };

function isOutdated(
  db: ReadBook,
  row: PlanRow,
  holidays: readonly Day[],
  { matrixId, runId, staff }: Standing,
): boolean {
  const { staff: known, leftOut, seen } = JSON.parse(row.summary) as Partial<StoredPlan>;
  return (
    row.matrixId !== matrixId ||
    row.runId !== runId ||
    known !== staff ||
    leftOut !== 0 ||
    changedSince(db, seen, holidays).length > 0
  );
}

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
