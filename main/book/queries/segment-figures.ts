import { CRITERIA } from '../../../shared/segmentation/criteria.ts';
import type { HouseholdResult, RunColumns } from '../../../shared/segmentation/household-result.ts';
import type { MeasuredCriterion } from '../../../shared/segmentation/measures.ts';
import { type Column, figureAt, placeAmong } from '../../../shared/segmentation/percentile.ts';
import type { Potential } from '../../../shared/segmentation/potential.ts';
import { POTENTIAL_CRITERIA, type PotentialCriterion } from '../../../shared/segmentation/potential-profile.ts';
import type { Places } from '../../../shared/segmentation/retier.ts';
import { badgesIn, type StateBadge } from '../../../shared/segmentation/states.ts';
import type { ReadBook, WriteBook } from '../types.ts';
import { columnNames, columnReader, dropColumns, keepColumns } from './segment-columns.ts';
import { type ResultRows, ROW_NAMES } from './segment-rows.ts';

const HOUSEHOLD = 'household';
const MEANS = 'means';
const KEPT = 'kept';
const RANK = 'rank';
const BEFORE = 'before';
const BADGES = 'badges';
const valueName = (criterion: string) => `value:${criterion}`;
const percentileName = (criterion: string) => `percentile:${criterion}`;
const partName = (criterion: string) => `potential:${criterion}`;
const rowName = (name: string) => `row:${name}`;
/** Told anew between runs, so with households of their own. */
const TOLD = ['households', 'values', 'places'] as const;
const NOTHING = new Float64Array(0);

/** What a run measured of its households, a column of figures each, in their order, which rises. */
function measuredOf({
  households,
  criteria,
  potentials,
  kept,
  ranks,
  befores,
  badges,
}: RunColumns): Map<string, Column> {
  const columns = new Map([
    [HOUSEHOLD, households],
    [MEANS, potentials.means],
    [KEPT, kept],
    [RANK, ranks],
    [BEFORE, befores],
    [BADGES, Float64Array.from(badges)],
  ]);
  for (const [at, criterion] of criteria.criteria.entries()) {
    columns.set(valueName(criterion), criteria.values[at] ?? NOTHING);
    columns.set(percentileName(criterion), criteria.percentiles[at] ?? NOTHING);
  }
  for (const [at, criterion] of POTENTIAL_CRITERIA.entries()) {
    const part = potentials.parts[at];
    if (part?.some((points) => !Number.isNaN(points)) === true) {
      columns.set(partName(criterion), part);
    }
  }
  return columns;
}

/** What of a run was kept otherwise before. */
export type Differing = {
  /** What its rows said; null where nothing tells: of a new run, or where somebody wrote into the rows since. */
  readonly rows: ResultRows | null;
  readonly any: boolean;
};

/** Keeps what a run measured and what its rows say. */
export function storeFigures(db: WriteBook, runId: number, run: RunColumns, rows: ResultRows): Differing {
  const columns = measuredOf(run);
  for (const name of ROW_NAMES) {
    columns.set(rowName(name), rows[name]);
  }
  const gone = [...columnNames(db, runId)].filter((name) => !columns.has(name));
  dropColumns(db, runId, gone);
  const differing = keepColumns(db, runId, columns);
  const before = ROW_NAMES.map(
    (name) => [name, differing.has(rowName(name)) ? differing.get(rowName(name)) : rows[name]] as const,
  );
  return {
    rows: before.some(([, column]) => column === null || column === undefined)
      ? null
      : (Object.fromEntries(before) as ResultRows),
    any: differing.size > 0 || gone.length > 0,
  };
}

/**
 * Says that rows of a run were written otherwise than by the run: its columns tell no longer what stands in them. One that is
 * missing says so for all, and the shortest is the quickest to take away.
 */
export function forgetRows(db: WriteBook, runId: number): void {
  dropColumns(db, runId, [rowName('details')]);
}

/** The values and places of a run as they were last told. */
export function loadPlaces(db: ReadBook, runId: number): Places {
  const read = columnReader(db, runId);
  return { households: read(rowName('households')), values: read(rowName('values')), places: read(rowName('places')) };
}

/** Keeps values and places as they are told now, beside what the run measured; a column that is still the same one stays. */
export function keepPlaces(db: WriteBook, runId: number, before: Places, told: Places): void {
  const moved = TOLD.filter((name) => told[name] !== before[name]);
  keepColumns(db, runId, new Map(moved.map((name) => [rowName(name), told[name]])));
}

/** What a run measured, read back for the households asked for. */
export type StoredFigures = {
  /** The households that were in it, rising. */
  readonly households: () => Column;
  /** The criteria the run measured, in their order; none for a household that was not in it. */
  readonly criteriaOf: (householdId: number) => MeasuredCriterion[];
  /** Points 0–100 of one criterion of the potential. */
  readonly partOf: (criterion: PotentialCriterion, householdId: number) => number | null;
  /** Whether a household with a policy in force twelve months before still has one; null without one then. */
  readonly keptOf: (householdId: number) => boolean | null;
  readonly potentialOf: (householdId: number) => Pick<Potential, 'parts' | 'means'>;
  /** Its rank and what those above it hold; null where the run did not tell. */
  readonly standingOf: (householdId: number) => Pick<HouseholdResult, 'rank' | 'beforeMinor'>;
  readonly badgesOf: (householdId: number) => StateBadge[];
};

/** A run's figures; columns are read when first asked for. */
export function loadFigures(db: ReadBook, runId: number): StoredFigures {
  const select = columnReader(db, runId);
  const measured = columnNames(db, runId);
  const criteria = CRITERIA.filter((criterion) => measured.has(valueName(criterion)));
  const read = new Map<string, Column>();
  const column = (name: string): Column | undefined => {
    const known = read.get(name);
    if (known !== undefined || !measured.has(name)) {
      return known;
    }
    const figures = select(name);
    read.set(name, figures);
    return figures;
  };
  const placeOf = (householdId: number): number => {
    const households = column(HOUSEHOLD);
    const at = households === undefined ? -1 : placeAmong(households, householdId);
    return households?.[at] === householdId ? at : -1;
  };
  return {
    households: () => column(HOUSEHOLD) ?? new Float64Array(0),
    criteriaOf: (householdId) => {
      const at = placeOf(householdId);
      return at === -1
        ? []
        : criteria.map((criterion) => ({
            criterion,
            value: figureAt(column(valueName(criterion)), at),
            percentile: figureAt(column(percentileName(criterion)), at),
          }));
    },
    partOf: (criterion, householdId) => figureAt(column(partName(criterion)), placeOf(householdId)),
    keptOf: (householdId) => {
      const kept = figureAt(column(KEPT), placeOf(householdId));
      return kept === null ? null : kept === 1;
    },
    standingOf: (householdId) => {
      const at = placeOf(householdId);
      return { rank: figureAt(column(RANK), at), beforeMinor: figureAt(column(BEFORE), at) };
    },
    badgesOf: (householdId) => badgesIn(figureAt(column(BADGES), placeOf(householdId)) ?? 0),
    potentialOf: (householdId) => {
      const at = placeOf(householdId);
      return at === -1
        ? { parts: [], means: null }
        : {
            parts: POTENTIAL_CRITERIA.map((criterion) => figureAt(column(partName(criterion)), at)),
            means: figureAt(column(MEANS), at),
          };
    },
  };
}
