import type { Adjustment, Override, Previous } from '../../../shared/segmentation/adjust.ts';
import type { UnscoredReason } from '../../../shared/segmentation/facts.ts';
import type { HouseholdResult } from '../../../shared/segmentation/household-result.ts';
import { figureAt } from '../../../shared/segmentation/percentile.ts';
import type { RunOutcome } from '../../../shared/segmentation/run.ts';
import type { State, StateBadge } from '../../../shared/segmentation/states.ts';
import type { ReadBook, WriteBook } from '../types.ts';
import { bulkInsert } from './bulk-insert.ts';
import { loadFigures, type StoredFigures, storeFigures } from './segment-figures.ts';

type Detail = {
  readonly badges?: readonly StateBadge[];
  readonly trend?: number;
  readonly adjustments?: readonly Adjustment[];
  readonly override?: Override;
};

/** The parts of a result without a column of their own, as JSON; null when there are none. */
export function detailOf({
  badges,
  trend,
  adjustments,
  override,
}: Pick<HouseholdResult, 'badges' | 'trend' | 'adjustments' | 'override'>): string | null {
  if (badges.length === 0 && adjustments.length === 0 && override === null) {
    return trend === null ? null : `{"trend":${trend}}`;
  }
  const detail: Detail = {
    ...(badges.length > 0 ? { badges } : {}),
    ...(trend === null ? {} : { trend }),
    ...(adjustments.length > 0 ? { adjustments } : {}),
    ...(override === null ? {} : { override }),
  };
  return JSON.stringify(detail);
}

type ResultRow = {
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
  readonly detail: string | null;
};

const RESULT_COLUMNS = `household_id AS householdId, tier, rule_tier AS ruleTier, value_minor AS valueMinor, net_minor AS netMinor, previous_minor AS previousMinor,
  potential_milli AS potentialMilli, rank,
  before_minor AS beforeMinor, score_milli AS scoreMilli, state, unscored_reason AS unscored, detail`;

/** A stored row as the result it was, with what its run measured. Points come back in thousandths. */
function resultOf(
  { scoreMilli, potentialMilli, detail, ...rest }: ResultRow,
  measured: StoredFigures,
): HouseholdResult {
  const parsed = detailIn(detail);
  return {
    ...rest,
    points: scoreMilli === null ? null : scoreMilli / 1000,
    criteria: measured.criteriaOf(rest.householdId),
    potential: {
      points: potentialMilli === null ? null : potentialMilli / 1000,
      ...measured.potentialOf(rest.householdId),
    },
    badges: parsed.badges ?? [],
    trend: parsed.trend ?? null,
    adjustments: parsed.adjustments ?? [],
    override: parsed.override ?? null,
  };
}

function detailIn(text: string | null): Detail {
  return text === null ? {} : (JSON.parse(text) as Detail);
}

/** A run's results with their criteria, by household: all of them, or one household's. */
export function loadResults(db: ReadBook, runId: number, householdId?: number): ReadonlyMap<number, HouseholdResult> {
  const only = householdId === undefined ? '' : ' AND household_id = ?';
  const args = householdId === undefined ? [runId] : [runId, householdId];
  const measured = loadFigures(db, runId);
  return new Map(
    db
      .prepare<number[], ResultRow>(
        `SELECT ${RESULT_COLUMNS} FROM segment_result WHERE run_id = ?${only} ORDER BY household_id`,
      )
      .all(...args)
      .map((row) => [row.householdId, resultOf(row, measured)]),
  );
}

/** What the latest run said, for hysteresis: the tier, and the rule's own word before it was held back. */
export function previousTiers(db: ReadBook, runId: number): ReadonlyMap<number, Previous> {
  return new Map(
    db
      .prepare<[number], Pick<ResultRow, 'householdId' | 'tier' | 'ruleTier' | 'detail'>>(
        'SELECT household_id AS householdId, tier, rule_tier AS ruleTier, detail FROM segment_result WHERE run_id = ?',
      )
      .all(runId)
      .map(({ householdId, tier, ruleTier, detail }) => {
        const held = detailIn(detail).adjustments?.find((adjustment) => adjustment.kind === 'held');
        return [householdId, { tier, ruleTier: held?.from ?? ruleTier }];
      }),
  );
}

const RESULT_TABLE = [
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
  'detail',
];

/** Writes the results of a run whose row stands already. */
export function storeResults(db: WriteBook, runId: number, { results, columns }: RunOutcome): void {
  storeFigures(db, runId, results, columns);
  const { points } = columns.potentials;
  const rows = bulkInsert(db, 'segment_result', RESULT_TABLE, { run_id: runId });
  for (const [index, own] of results.entries()) {
    if (index % 5000 === 0) {
      db.checkCancelled();
      db.progress('segments-store', index / results.length);
    }
    const potential = figureAt(points, index);
    rows.add(
      own.householdId,
      own.tier,
      own.ruleTier,
      own.valueMinor,
      own.netMinor,
      own.previousMinor,
      potential === null ? null : Math.round(potential * 1000),
      own.rank,
      own.beforeMinor,
      own.points === null ? null : Math.round(own.points * 1000),
      own.state,
      own.unscored,
      detailOf(own),
    );
  }
  rows.flush();
}
