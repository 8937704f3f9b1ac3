import { CRITERIA } from '../../../shared/segmentation/criteria.ts';
import type { HouseholdResult, RunColumns } from '../../../shared/segmentation/household-result.ts';
import type { MeasuredCriterion } from '../../../shared/segmentation/measures.ts';
import { type Column, figureAt, figuresOf, placeAmong } from '../../../shared/segmentation/percentile.ts';
import type { Potential } from '../../../shared/segmentation/potential.ts';
import { POTENTIAL_CRITERIA, type PotentialCriterion } from '../../../shared/segmentation/potential-profile.ts';
import type { Places } from '../../../shared/segmentation/retier.ts';
import { placeOfTier } from '../../../shared/segmentation/scheme.ts';
import type { ReadBook, WriteBook } from '../types.ts';

const HOUSEHOLD = 'household';
/** Told anew between runs, so with households of their own. */
const TOLD = { households: 'told:household', values: 'told:value', places: 'told:place' };
const MEANS = 'means';
const KEPT = 'kept';
const valueName = (criterion: string) => `value:${criterion}`;
const percentileName = (criterion: string) => `percentile:${criterion}`;
const partName = (criterion: string) => `potential:${criterion}`;

/** Keeps what a run measured, a column of figures each, in the order of its households, which rises. */
export function storeFigures(
  db: WriteBook,
  runId: number,
  results: readonly HouseholdResult[],
  { criteria, potentials, kept }: RunColumns,
): void {
  const insert = db.prepare<[number, string, Buffer]>(
    'INSERT INTO segment_column (run_id, name, figures) VALUES (?, ?, ?)',
  );
  const keep = (name: string, column: Column | undefined) => {
    if (column !== undefined) {
      insert.run(runId, name, bytesOf(column));
    }
  };
  const households = figuresOf(results, ({ householdId }) => householdId);
  keep(HOUSEHOLD, households);
  keepPlaces(db, runId, {
    households,
    values: figuresOf(results, ({ valueMinor }) => valueMinor),
    places: figuresOf(results, ({ ruleTier }) => (ruleTier === null ? null : placeOfTier(ruleTier))),
  });
  for (const [at, criterion] of criteria.criteria.entries()) {
    keep(valueName(criterion), criteria.values[at]);
    keep(percentileName(criterion), criteria.percentiles[at]);
  }
  for (const [at, criterion] of POTENTIAL_CRITERIA.entries()) {
    const part = potentials.parts[at];
    if (part?.some((points) => !Number.isNaN(points)) === true) {
      keep(partName(criterion), part);
    }
  }
  keep(MEANS, potentials.means);
  keep(KEPT, kept);
}

function bytesOf(column: Column): Buffer {
  return Buffer.from(column.buffer, column.byteOffset, column.byteLength);
}

function columnIn(bytes: Buffer | undefined): Column {
  return new Float64Array(new Uint8Array(bytes ?? Buffer.alloc(0)).buffer);
}

/** The values and places of a run as they were last told. */
export function loadPlaces(db: ReadBook, runId: number): Places {
  const select = db
    .prepare<[number, string], Buffer>('SELECT figures FROM segment_column WHERE run_id = ? AND name = ?')
    .pluck();
  const column = (name: string) => columnIn(select.get(runId, name));
  return { households: column(TOLD.households), values: column(TOLD.values), places: column(TOLD.places) };
}

/** Keeps values and places as they are told now, beside what the run measured. */
export function keepPlaces(db: WriteBook, runId: number, told: Places): void {
  const keep = db.prepare<[number, string, Buffer]>(
    `INSERT INTO segment_column (run_id, name, figures) VALUES (?, ?, ?)
     ON CONFLICT (run_id, name) DO UPDATE SET figures = excluded.figures`,
  );
  keep.run(runId, TOLD.households, bytesOf(told.households));
  keep.run(runId, TOLD.values, bytesOf(told.values));
  keep.run(runId, TOLD.places, bytesOf(told.places));
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
};

/** A run's figures; columns are read when first asked for. */
export function loadFigures(db: ReadBook, runId: number): StoredFigures {
  const select = db
    .prepare<[number, string], Buffer>('SELECT figures FROM segment_column WHERE run_id = ? AND name = ?')
    .pluck();
  const measured = new Set(
    db.prepare<[number], string>('SELECT name FROM segment_column WHERE run_id = ?').pluck().all(runId),
  );
  const criteria = CRITERIA.filter((criterion) => measured.has(valueName(criterion)));
  const read = new Map<string, Column>();
  const column = (name: string): Column | undefined => {
    const known = read.get(name);
    const bytes = known !== undefined || !measured.has(name) ? undefined : select.get(runId, name);
    if (bytes === undefined) {
      return known;
    }
    const figures = columnIn(bytes);
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
