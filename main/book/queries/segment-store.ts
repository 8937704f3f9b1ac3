import type { Adjustment, Override, Previous } from '../../../shared/segmentation/adjust.ts';
import { overrideHolds } from '../../../shared/segmentation/adjust.ts';
import type { UnscoredReason } from '../../../shared/segmentation/facts.ts';
import type { HouseholdResult, MeasuredCriterion } from '../../../shared/segmentation/run.ts';
import {
  CRITERIA,
  type Criterion,
  type SchemeDefinition,
  schemeDefinition,
} from '../../../shared/segmentation/scheme.ts';
import type { State, StateBadge } from '../../../shared/segmentation/states.ts';
import type { RunSummary } from '../../../shared/segmentation/summary.ts';
import type { ReadBook, WriteBook } from '../types.ts';
import { bulkInsert } from './bulk-insert.ts';

export type StoredScheme = {
  readonly id: number;
  readonly name: string;
  readonly version: number;
  readonly definition: SchemeDefinition;
  readonly createdAt: string;
  readonly active: boolean;
};

export type StoredRun = {
  readonly id: number;
  readonly schemeId: number;
  readonly schemeName: string;
  readonly schemeVersion: number;
  readonly asOf: string;
  readonly createdAt: string;
  readonly summary: RunSummary;
};

type RunRow = Omit<StoredRun, 'summary'> & { readonly summary: string };
type SchemeRow = Omit<StoredScheme, 'definition' | 'active'> & { readonly definition: string; readonly active: number };

const RUN_COLUMNS = `SELECT run.id, run.scheme_id AS schemeId, scheme.name AS schemeName, scheme.version AS schemeVersion,
  run.as_of AS asOf, run.created_at AS createdAt, run.summary
  FROM segment_run AS run JOIN scheme ON scheme.id = run.scheme_id`;

function runOf(row: RunRow): StoredRun {
  return { ...row, summary: JSON.parse(row.summary) as RunSummary };
}

/** All runs, the latest first: a run is made anew each time, so the highest id is the one that was run last. */
export function allRuns(db: ReadBook): readonly StoredRun[] {
  return db.prepare<[], RunRow>(`${RUN_COLUMNS} ORDER BY run.id DESC`).all().map(runOf);
}

export function latestRun(db: ReadBook): StoredRun | null {
  const row = db.prepare<[], RunRow>(`${RUN_COLUMNS} ORDER BY run.id DESC LIMIT 1`).get();
  return row === undefined ? null : runOf(row);
}

export function findRun(db: ReadBook, id: number): StoredRun | null {
  const row = db.prepare<[number], RunRow>(`${RUN_COLUMNS} WHERE run.id = ?`).get(id);
  return row === undefined ? null : runOf(row);
}

/** All versions of all schemes, the latest first. */
export function allSchemes(db: ReadBook): readonly StoredScheme[] {
  return db
    .prepare<[], SchemeRow>(
      'SELECT id, name, version, definition, created_at AS createdAt, active FROM scheme ORDER BY id DESC',
    )
    .all()
    .map((row) => ({
      ...row,
      definition: schemeDefinition.parse(JSON.parse(row.definition)),
      active: row.active === 1,
    }));
}

type OverrideRow = Override & { readonly householdId: number; readonly fromDay: string };

/** By household: the latest override that holds on a day and was not ended. */
export function overridesOn(db: ReadBook, on: string): ReadonlyMap<number, Override> {
  const holding = new Map<number, Override>();
  for (const { householdId, fromDay, ...override } of db
    .prepare<[], OverrideRow>(
      `SELECT id, household_id AS householdId, tier, reason, author, from_day AS fromDay, expires_on AS expiresOn
       FROM tier_override WHERE ended_at IS NULL ORDER BY id`,
    )
    .all()) {
    if (overrideHolds({ fromDay, expiresOn: override.expiresOn, ended: false }, on)) {
      holding.set(householdId, override);
    }
  }
  return holding;
}

type Detail = {
  readonly badges?: readonly StateBadge[];
  readonly trend?: number;
  readonly adjustments?: readonly Adjustment[];
  readonly override?: Override;
};

/** The parts of a result without a column of their own, as JSON; null when there are none. */
export function detailOf(
  result: Pick<HouseholdResult, 'badges' | 'trend' | 'adjustments' | 'override'>,
): string | null {
  const detail: Detail = {
    ...(result.badges.length > 0 ? { badges: result.badges } : {}),
    ...(result.trend === null ? {} : { trend: result.trend }),
    ...(result.adjustments.length > 0 ? { adjustments: result.adjustments } : {}),
    ...(result.override === null ? {} : { override: result.override }),
  };
  return Object.keys(detail).length === 0 ? null : JSON.stringify(detail);
}

export type ResultRow = {
  readonly householdId: number;
  readonly tier: string | null;
  readonly ruleTier: string | null;
  readonly valueMinor: number | null;
  readonly rank: number | null;
  readonly beforeMinor: number | null;
  readonly scoreMilli: number | null;
  readonly state: State;
  readonly unscored: UnscoredReason | null;
  readonly detail: string | null;
};

export const RESULT_COLUMNS = `household_id AS householdId, tier, rule_tier AS ruleTier, value_minor AS valueMinor, rank,
  before_minor AS beforeMinor, score_milli AS scoreMilli, state, unscored_reason AS unscored, detail`;

const NOT_KNOWN = { value: null, percentile: null } as const;

type CriterionRow = {
  readonly householdId: number;
  readonly criterion: Criterion;
  readonly value: number | null;
  readonly percentile: number | null;
};

/** A stored row as the result it was. Points come back in thousandths. */
export function resultOf(row: ResultRow, criteria: readonly MeasuredCriterion[]): HouseholdResult {
  const { scoreMilli, detail, ...rest } = row;
  const parsed = detail === null ? {} : (JSON.parse(detail) as Detail);
  return {
    ...rest,
    points: scoreMilli === null ? null : scoreMilli / 1000,
    criteria,
    badges: parsed.badges ?? [],
    trend: parsed.trend ?? null,
    adjustments: parsed.adjustments ?? [],
    override: parsed.override ?? null,
  };
}

/** A run's results with their criteria, by household: all of them, or one household's. */
export function loadResults(db: ReadBook, runId: number, householdId?: number): ReadonlyMap<number, HouseholdResult> {
  const only = householdId === undefined ? '' : ' AND household_id = ?';
  const args = householdId === undefined ? [runId] : [runId, householdId];
  const criteria = new Map<number, MeasuredCriterion[]>();
  for (const { householdId: id, criterion, value, percentile } of db
    .prepare<number[], CriterionRow>(
      `SELECT household_id AS householdId, criterion, value, percentile_milli AS percentile FROM criterion_value WHERE run_id = ?${only}`,
    )
    .all(...args)) {
    const list = criteria.get(id) ?? [];
    criteria.set(id, list);
    list.push({ criterion, value, percentile: percentile === null ? null : percentile / 100_000 });
  }
  const complete = (list: readonly MeasuredCriterion[]) =>
    CRITERIA.map((name) => list.find(({ criterion }) => criterion === name) ?? { criterion: name, ...NOT_KNOWN });
  return new Map(
    db
      .prepare<number[], ResultRow>(
        `SELECT ${RESULT_COLUMNS} FROM segment_result WHERE run_id = ?${only} ORDER BY household_id`,
      )
      .all(...args)
      .map((row) => [row.householdId, resultOf(row, complete(criteria.get(row.householdId) ?? []))]),
  );
}

/** What the latest run said, for hysteresis: the tier, and the rule's own word before it was held back. */
export function previousTiers(db: ReadBook, runId: number): ReadonlyMap<number, Previous> {
  return new Map(
    db
      .prepare<[number], ResultRow>(`SELECT ${RESULT_COLUMNS} FROM segment_result WHERE run_id = ?`)
      .all(runId)
      .map((row) => {
        const held = resultOf(row, []).adjustments.find((adjustment) => adjustment.kind === 'held');
        return [row.householdId, { tier: row.tier, ruleTier: held?.from ?? row.ruleTier }];
      }),
  );
}

const RESULT_TABLE = [
  'run_id',
  'household_id',
  'tier',
  'rule_tier',
  'value_minor',
  'rank',
  'before_minor',
  'score_milli',
  'state',
  'unscored_reason',
  'detail',
];
const CRITERION_TABLE = ['run_id', 'household_id', 'criterion', 'value', 'percentile_milli'];

/** Writes the results of a run whose row stands already. */
export function storeResults(db: WriteBook, runId: number, results: readonly HouseholdResult[]): void {
  const rows = bulkInsert(db, 'segment_result', RESULT_TABLE);
  const measures = bulkInsert(db, 'criterion_value', CRITERION_TABLE);
  for (const [index, own] of results.entries()) {
    if (index % 5000 === 0) {
      db.checkCancelled();
      db.progress('segments-store', index / results.length);
    }
    rows.add(
      runId,
      own.householdId,
      own.tier,
      own.ruleTier,
      own.valueMinor,
      own.rank,
      own.beforeMinor,
      own.points === null ? null : Math.round(own.points * 1000),
      own.state,
      own.unscored,
      detailOf(own),
    );
    for (const { criterion: name, value, percentile } of own.criteria) {
      if (value !== null) {
        measures.add(
          runId,
          own.householdId,
          name,
          value,
          percentile === null ? null : Math.round(percentile * 100_000),
        );
      }
    }
  }
  rows.flush();
  measures.flush();
}
