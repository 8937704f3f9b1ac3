import { addMonths, type Day, day } from '../../../shared/day.ts';
import { dayNumber, monthsBetweenNumbers } from '../../../shared/day-number.ts';
import type { HouseholdResult } from '../../../shared/segmentation/household-result.ts';
import { COVERED_NOW, EVER_COVERED, type StateColumns } from '../../../shared/segmentation/state-rules.ts';
import type { RunSummary } from '../../../shared/segmentation/summary.ts';
import type { ReadBook } from '../types.ts';
import { gatherTable } from './segment-facts.ts';
import { LEAD, requireRun } from './segment-lists.ts';
import { computeRun } from './segment-run.ts';
import { segmentSettings } from './segment-settings.ts';

export type MapPoint = {
  readonly householdId: number;
  readonly leadClientId: number;
  readonly name: string;
  readonly tier: string | null;
  readonly state: string;
  /** Net value where the office priced its work, else commission. */
  readonly valueMinor: number;
  /** 0–100; null = not known, drawn in the middle as states count it. */
  readonly potential: number | null;
};

/** Points a map stays readable with: the most valuable households. */
const MAP_POINTS = 1000;

type MapRow = Omit<MapPoint, 'leadClientId' | 'name'>;

/** Counts by state and tier, and households as value × potential; of the latest run, or of any day worked out now. */
export function mapStates(db: ReadBook, args: { readonly asOf: string | null }) {
  const run = requireRun(db);
  const stored = args.asOf === null || args.asOf === run.asOf;
  const { rows, summary } = stored ? storedRows(db, run.id, run.summary) : computedRows(db, day(args.asOf));
  const states = new Map<string, { state: string; tier: string | null; households: number }>();
  for (const { state, tier } of rows) {
    const key = `${state}/${tier ?? ''}`;
    const count = states.get(key) ?? { state, tier, households: 0 };
    states.set(key, { ...count, households: count.households + 1 });
  }
  const drawn = rows
    .filter(({ state, valueMinor }) => state !== 'prospect' && valueMinor > 0)
    .sort((a, b) => b.valueMinor - a.valueMinor || a.householdId - b.householdId);
  const named = db.prepare<[number], { name: string; leadClientId: number }>(
    `SELECT name, ${LEAD} AS leadClientId FROM household WHERE id = ?`,
  );
  return {
    asOf: summary.asOf,
    states: [...states.values()].sort(
      (a, b) => a.state.localeCompare(b.state) || (a.tier ?? '').localeCompare(b.tier ?? ''),
    ),
    medianMinor: summary.medianMinor,
    settings: summary.stateSettings,
    trendKnown: summary.trendKnown,
    potentialKnown: summary.potentialKnown,
    drawable: drawn.length,
    history: { first: firstDay(db), last: run.asOf },
    points: drawn.slice(0, MAP_POINTS).flatMap((row): MapPoint[] => {
      const household = named.get(row.householdId);
      return household === undefined ? [] : [{ ...row, ...household }];
    }),
  };
}

type Rows = { readonly rows: readonly MapRow[]; readonly summary: RunSummary };

function storedRows(db: ReadBook, runId: number, summary: RunSummary): Rows {
  const rows = db
    .prepare<[number], MapRow>(
      `SELECT household_id AS householdId, tier, state, ifnull(net_minor, 0) AS valueMinor,
         potential_milli / 1000.0 AS potential FROM segment_result WHERE run_id = ? ORDER BY household_id`,
    )
    .all(runId);
  return { rows, summary };
}

function computedRows(db: ReadBook, asOf: Day): Rows {
  const { definition } = requireRun(db).summary;
  const { results, summary } = computeRun(db, definition, asOf);
  return { rows: results.map(rowOf), summary };
}

function rowOf({ householdId, tier, state, netMinor, potential }: HouseholdResult): MapRow {
  return { householdId, tier, state, valueMinor: netMinor ?? 0, potential: potential.points };
}

/** The first day the map can be asked about: a year of commission lies before it. Null where the book holds none. */
function firstDay(db: ReadBook): Day | null {
  const first = db.prepare<[], string | null>('SELECT min(dated_on) FROM commission').pluck().get();
  return typeof first === 'string' ? addMonths(day(first), YEAR) : null;
}

/** Clients of some households, merged ones not counted. */
export function clientsOf(db: ReadBook, args: { readonly householdIds: readonly number[] }): number[] {
  return db
    .prepare<[string], number>(
      `SELECT id FROM client WHERE merged_into_client_id IS NULL
         AND household_id IN (SELECT value FROM json_each(?)) ORDER BY id`,
    )
    .pluck()
    .all(JSON.stringify(args.householdIds))
    .map(Number);
}

const YEAR = 12;

/** Where some households stood twelve months before a day: value and potential, worked out from the book as it was. */
export function placesYearBefore(
  db: ReadBook,
  args: { readonly asOf: string; readonly householdIds: readonly number[] },
) {
  const wanted = new Set(args.householdIds);
  return computedRows(db, addMonths(day(args.asOf), -YEAR))
    .rows.filter(({ householdId, state }) => wanted.has(householdId) && state !== 'prospect')
    .map(({ householdId, valueMinor, potential }) => ({ householdId, valueMinor, potential }));
}

const NEVER = -1;

/** What a window needs to count states again by itself while a threshold is moved: every household of the latest run's day. */
export function stateColumns(db: ReadBook): StateColumns {
  const { asOf: text, summary } = requireRun(db);
  const asOf = day(text);
  const settings = segmentSettings(db);
  const { table } = gatherTable(db, asOf, settings.profile);
  const { results } = computeRun(db, summary.definition, asOf, settings);
  const until = dayNumber(asOf);
  const since = (on: number) => (Number.isNaN(on) ? NEVER : monthsBetweenNumbers(on, until));
  return {
    trendKnown: summary.trendKnown,
    medianMinor: summary.medianMinor,
    valueMinor: results.map(({ netMinor }) => netMinor ?? 0),
    previousMinor: results.map(({ previousMinor }) => previousMinor),
    potential: results.map(({ potential }) => potential.points ?? NEVER),
    cover: Array.from(
      table.everHadPolicy,
      (ever, index) => (ever === 1 ? EVER_COVERED : 0) + ((table.policiesInForce[index] ?? 0) > 0 ? COVERED_NOW : 0),
    ),
    sinceFirst: Array.from(table.firstPolicyOn, since),
    sinceRestart: Array.from(table.restartedOn, since),
  };
}
