import type { Adjustment, Override, Previous } from '../../../shared/segmentation/adjust.ts';
import { CRITERIA } from '../../../shared/segmentation/criteria.ts';
import type { UnscoredReason } from '../../../shared/segmentation/facts.ts';
import type { MeasuredCriterion } from '../../../shared/segmentation/measures.ts';
import type { HouseholdResult } from '../../../shared/segmentation/run.ts';
import type { State, StateBadge } from '../../../shared/segmentation/states.ts';
import type { ReadBook, WriteBook } from '../types.ts';
import { bulkInsert } from './bulk-insert.ts';

type Detail = {
  readonly badges?: readonly StateBadge[];
  readonly trend?: number;
  readonly adjustments?: readonly Adjustment[];
  readonly override?: Override;
  /** Points of the potential's criteria, in their order. */
  readonly parts?: readonly (number | null)[];
  readonly means?: number;
};

/** The parts of a result without a column of their own, as JSON; null when there are none. */
export function detailOf(
  result: Pick<HouseholdResult, 'badges' | 'trend' | 'adjustments' | 'override' | 'potential'>,
): string | null {
  const detail: Detail = {
    ...(result.badges.length > 0 ? { badges: result.badges } : {}),
    ...(result.trend === null ? {} : { trend: result.trend }),
    ...(result.adjustments.length > 0 ? { adjustments: result.adjustments } : {}),
    ...(result.override === null ? {} : { override: result.override }),
    ...(result.potential.points === null ? {} : { parts: result.potential.parts.map(rounded) }),
    ...(result.potential.means === null ? {} : { means: rounded(result.potential.means) ?? 0 }),
  };
  return Object.keys(detail).length === 0 ? null : JSON.stringify(detail);
}

/** Four decimals are enough to read, and half the length. */
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e4) / 1e4;
}

export type ResultRow = {
  readonly householdId: number;
  readonly tier: string | null;
  readonly ruleTier: string | null;
  readonly valueMinor: number | null;
  readonly netMinor: number | null;
  readonly previousMinor: number;
  readonly potentialMilli: number | null;
  readonly rank: number | null;
  readonly beforeMinor: number | null;
  readonly scoreMilli: number | null;
  readonly state: State;
  readonly unscored: UnscoredReason | null;
  readonly criteria: string;
  readonly detail: string | null;
};

export const RESULT_COLUMNS = `household_id AS householdId, tier, rule_tier AS ruleTier, value_minor AS valueMinor, net_minor AS netMinor, previous_minor AS previousMinor,
  potential_milli AS potentialMilli, rank,
  before_minor AS beforeMinor, score_milli AS scoreMilli, state, unscored_reason AS unscored, criteria, detail`;

/** Percentiles are kept in thousandths of a percent. */
const MILLI = 100_000;

/** 0: not measured in that run. */
type StoredCriterion = readonly [value: number | null, percentileMilli: number | null] | 0;

function criteriaText(criteria: readonly MeasuredCriterion[]): string {
  const stored: StoredCriterion[] = [];
  for (const { criterion, value, percentile } of criteria) {
    for (const place = CRITERIA.indexOf(criterion); stored.length < place; ) {
      stored.push(0);
    }
    stored.push([value, percentile === null ? null : Math.round(percentile * MILLI)]);
  }
  return JSON.stringify(stored);
}

function criteriaOf(text: string): MeasuredCriterion[] {
  const stored = JSON.parse(text) as readonly StoredCriterion[];
  return CRITERIA.flatMap((criterion, index) => {
    const own = stored[index] ?? 0;
    if (own === 0) {
      return [];
    }
    const [value, percentile] = own;
    return [{ criterion, value, percentile: percentile === null ? null : percentile / MILLI }];
  });
}

/** A stored row as the result it was. Points come back in thousandths. */
export function resultOf(row: ResultRow): HouseholdResult {
  const { scoreMilli, potentialMilli, criteria, detail, ...rest } = row;
  const parsed = detail === null ? {} : (JSON.parse(detail) as Detail);
  return {
    ...rest,
    points: scoreMilli === null ? null : scoreMilli / 1000,
    criteria: criteriaOf(criteria),
    potential: {
      points: potentialMilli === null ? null : potentialMilli / 1000,
      parts: parsed.parts ?? [],
      means: parsed.means ?? null,
    },
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
  return new Map(
    db
      .prepare<number[], ResultRow>(
        `SELECT ${RESULT_COLUMNS} FROM segment_result WHERE run_id = ?${only} ORDER BY household_id`,
      )
      .all(...args)
      .map((row) => [row.householdId, resultOf(row)]),
  );
}

/** What the latest run said, for hysteresis: the tier, and the rule's own word before it was held back. */
export function previousTiers(db: ReadBook, runId: number): ReadonlyMap<number, Previous> {
  return new Map(
    db
      .prepare<[number], ResultRow>(`SELECT ${RESULT_COLUMNS} FROM segment_result WHERE run_id = ?`)
      .all(runId)
      .map((row) => {
        const held = resultOf(row).adjustments.find((adjustment) => adjustment.kind === 'held');
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
  'net_minor',
  'previous_minor',
  'potential_milli',
  'rank',
  'before_minor',
  'score_milli',
  'state',
  'unscored_reason',
  'criteria',
  'detail',
];

/** Writes the results of a run whose row stands already. */
export function storeResults(db: WriteBook, runId: number, results: readonly HouseholdResult[]): void {
  const rows = bulkInsert(db, 'segment_result', RESULT_TABLE);
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
      own.netMinor,
      own.previousMinor,
      own.potential.points === null ? null : Math.round(own.potential.points * 1000),
      own.rank,
      own.beforeMinor,
      own.points === null ? null : Math.round(own.points * 1000),
      own.state,
      own.unscored,
      criteriaText(own.criteria),
      detailOf(own),
    );
  }
  rows.flush();
}
