import type { Adjustment, Override, Previous } from '../../../shared/segmentation/adjust.ts';
import type { UnscoredReason } from '../../../shared/segmentation/facts.ts';
import { type HouseholdResult, type RunColumns, RunResult } from '../../../shared/segmentation/household-result.ts';
import type { RunOutcome } from '../../../shared/segmentation/run.ts';
import type { State } from '../../../shared/segmentation/states.ts';
import type { ReadBook, WriteBook } from '../types.ts';
import { bulkInsert } from './bulk-insert.ts';
import { loadFigures, type StoredFigures, storeFigures } from './segment-figures.ts';
import { differing, RESULT_TABLE, type ResultRows, rowAt, rowsOf } from './segment-rows.ts';

type Detail = { readonly adjustments?: readonly Adjustment[]; readonly override?: Override };

/** The parts of a result without a column of their own, as JSON; null when there are none. */
export function detailOf({ adjustments, override }: Pick<HouseholdResult, 'adjustments' | 'override'>): string | null {
  if (adjustments.length === 0 && override === null) {
    return null;
  }
  const detail: Detail = {
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
  readonly scoreMilli: number | null;
  readonly state: State;
  readonly trend: number | null;
  readonly unscored: UnscoredReason | null;
  readonly detail: string | null;
};

const RESULT_COLUMNS = `household_id AS householdId, tier, rule_tier AS ruleTier, value_minor AS valueMinor, net_minor AS netMinor, previous_minor AS previousMinor,
  potential_milli AS potentialMilli, score_milli AS scoreMilli, state, trend, unscored_reason AS unscored, detail`;

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
    ...measured.standingOf(rest.householdId),
    badges: measured.badgesOf(rest.householdId),
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

/** Whose rows a run wrote: households in it and no longer in it, or all of them. */
export type Written = { readonly households: readonly number[] | 'all'; readonly figures: boolean };

/** Above so many rows that differ, writing all anew is no slower. */
const MANY = 20_000;

/** Writes the results of a run whose row stands already; of a run that was there before, only what differs. */
export function storeResults(db: WriteBook, runId: number, { columns }: RunOutcome): Written {
  const rows = rowsOf(columns);
  const before = storeFigures(db, runId, columns, rows);
  const changes = before.rows === null ? null : differing(before.rows, rows);
  if (changes === null || changes.written.length > MANY) {
    db.prepare<[number]>('DELETE FROM segment_result WHERE run_id = ?').run(runId);
    writeRows(db, runId, columns, rows, columns.households.keys());
    return { households: 'all', figures: before.any };
  }
  const households = [...changes.written.map((index) => columns.households[index] ?? 0), ...changes.gone];
  db.prepare<[number, string]>(
    'DELETE FROM segment_result WHERE run_id = ? AND household_id IN (SELECT value FROM json_each(?))',
  ).run(runId, JSON.stringify(households));
  writeRows(db, runId, columns, rows, changes.written);
  return { households, figures: before.any };
}

function writeRows(
  db: WriteBook,
  runId: number,
  columns: RunColumns,
  rows: ResultRows,
  written: Iterable<number>,
): void {
  const insert = bulkInsert(db, 'segment_result', RESULT_TABLE, { run_id: runId });
  for (const index of written) {
    if (index % 5000 === 0) {
      db.checkCancelled();
      db.progress('segments-store', index / columns.households.length);
    }
    const detail = rows.details[index] === 0 ? null : detailOf(new RunResult(columns, index));
    insert.add(...rowAt(columns, rows, index, detail));
  }
  insert.flush();
}
