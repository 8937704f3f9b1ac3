import { day } from '../../../shared/day.ts';
import { CRITERIA } from '../../../shared/segmentation/criteria.ts';
import { EXTRA_CRITERIA, type HouseholdFacts, measure } from '../../../shared/segmentation/facts.ts';
import { clientsChangedSince } from '../client-changes.ts';
import type { ReadBook } from '../types.ts';
import { membersAround } from './segment-earned.ts';
import { gatherFacts } from './segment-facts.ts';
import { loadFigures } from './segment-figures.ts';
import { placeOf } from './segment-retier.ts';
import { defaultAsOf } from './segment-run.ts';
import { latestRun } from './segment-store.ts';

export type Stale = {
  /** The day of the latest run. */
  readonly asOf: string;
  /** Clients whose figures are others than it measured. */
  readonly clients: number;
  /** The day the book knows figures up to, where that is later. */
  readonly newerDay: string | null;
};

/**
 * Criteria told from a household's facts alone. Potential, what it costs to serve and what is read for some schemes only
 * stand in relation to more than the clients that changed.
 */
const TOLD = CRITERIA.filter(
  (criterion) =>
    !EXTRA_CRITERIA.has(criterion) &&
    criterion !== 'potential' &&
    criterion !== 'netValue' &&
    criterion !== 'costToServe',
);

/**
 * Whether the latest run still stands: compares what it measured with the book as of its own day, of the clients that changed
 * since, of all where the book does not remember whom. A change that moves no figure, of a name or a call, is none.
 * @returns null before the first run
 */
export function staleSince(db: ReadBook): Stale | null {
  const run = latestRun(db);
  if (run === null) {
    return null;
  }
  const latest = defaultAsOf(db);
  const newerDay = latest !== null && latest > run.asOf ? String(latest) : null;
  const changed = clientsChangedSince(db, placeOf(db, run.id));
  if (changed !== 'all' && changed.length === 0) {
    return { asOf: run.asOf, clients: 0, newerDay };
  }
  const around = changed === 'all' ? null : membersAround(db, changed);
  const { facts } = gatherFacts(db, day(run.asOf), run.summary.profile, around?.clients ?? null);
  const { criteriaOf, households } = loadFigures(db, run.id);
  const context = { asOf: day(run.asOf), potential: null, costMinor: null, extra: undefined };
  const differs = (household: HouseholdFacts) => {
    const before = criteriaOf(household.householdId);
    return (
      before.length === 0 ||
      before.some(
        ({ criterion, value }) => TOLD.includes(criterion) && measure(household, criterion, context) !== value,
      )
    );
  };
  const moved = facts.filter(differs).reduce((sum, household) => sum + household.clients, 0);
  // Households nobody is left in: each was at least one client.
  const standing = new Set(facts.map(({ householdId }) => householdId));
  const asked = around === null ? [...households()] : around.households;
  const gone = asked.filter((id) => !standing.has(id) && criteriaOf(id).length > 0).length;
  return { asOf: run.asOf, clients: moved + gone, newerDay };
}
