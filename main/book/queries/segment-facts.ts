import { addMonths, type Day, monthsBetween } from '../../../shared/day.ts';
import { type Minor, minor } from '../../../shared/money.ts';
import type { Earned, HouseholdFacts } from '../../../shared/segmentation/facts.ts';
import { type Column, figureAt } from '../../../shared/segmentation/percentile.ts';
import type { PotentialProfile } from '../../../shared/segmentation/potential-profile.ts';
import type { LineFigure } from '../../../shared/segmentation/summary.ts';
import type { ReadBook } from '../types.ts';
import { columnsOf } from './columns.ts';
import { earliest, gatherMembers, type Members } from './segment-members.ts';
import { gatherContacts, gatherTypes } from './segment-openings.ts';
import { HeldPolicies } from './segment-policies.ts';
import { among, loadPolicyTable } from './segment-policy-table.ts';
import { segmentSettings } from './segment-settings.ts';

/** Shared by the many that have none. */
const NOTHING: readonly never[] = Object.freeze([]);

export type BookFacts = {
  readonly facts: readonly HouseholdFacts[];
  /** Whether any commission is dated in the twelve months before the window. */
  readonly earlierWindowHeld: boolean;
  /** Of each line: policies in force with a known premium, and what it adds up to a year. */
  readonly lineFigures: readonly LineFigure[];
};

/**
 * What the book holds about every household as of a day, sorted by household. Households whose clients were all merged
 * away are not in it; what belongs to a merged client counts for the client it was merged into.
 * @param only the clients looked at, all where null: a household's own with those merged into them
 */
export function gatherFacts(
  db: ReadBook,
  asOf: Day,
  profile: PotentialProfile = segmentSettings(db).profile,
  only: readonly number[] | null = null,
): BookFacts {
  const members = gatherMembers(db, asOf, profile.age !== null, among('id', only));
  const earned = sumCommission(db, asOf, members, only);
  const referrals = gatherReferrals(db, members);
  const contacted = gatherContacts(db, asOf, members);
  const types = gatherTypes(db, profile, members);
  const policies = new HeldPolicies(loadPolicyTable(db, members, only), members, asOf);
  const facts = members.households.map((householdId, slot): HouseholdFacts => {
    const held = policies.of(slot);
    const began = earliest(held.firstPolicyOn, members.since.get(slot) ?? null);
    const clients = members.clients[slot] ?? 0;
    const organisations = members.organisations[slot] ?? 0;
    return {
      householdId,
      clients,
      commissionMinor: figureAt(earned.current, slot),
      previousMinor: earned.previous[slot] ?? 0,
      premiumMinor: held.premiumMinor,
      policiesInForce: held.policiesInForce,
      linesInForce: held.linesInForce,
      policiesYearAgo: held.policiesYearAgo,
      policiesKept: held.policiesKept,
      everHadPolicy: held.everHadPolicy,
      firstPolicyOn: held.firstPolicyOn,
      restartedOn: held.restartedOn,
      tenureMonths: began === null || began > asOf ? null : monthsBetween(began, asOf),
      referrals: referrals.get(slot) ?? 0,
      special: members.special.has(slot),
      openings: {
        persons: clients - organisations,
        organisations,
        heldByPersons: held.heldByPersons,
        heldByOrganisations: held.heldByOrganisations,
        quoted: held.quoted,
        refused: held.refused,
        contacted: contacted.has(slot),
        typePoints: types.get(slot) ?? null,
        ages: members.ages.get(slot) ?? NOTHING,
      },
    };
  });
  const earlierWindowHeld = earlierHeld(db, asOf, among('client_id', only));
  return { facts, earlierWindowHeld, lineFigures: policies.lineFigures() };
}

/** What some clients' households earned alone, whole households given: as `gatherFacts` tells it, without what costs more. */
export function gatherValues(db: ReadBook, asOf: Day, only: readonly number[]): ReadonlyMap<number, Earned> {
  const members = gatherMembers(db, asOf, false, among('id', only));
  const { current, previous } = sumCommission(db, asOf, members, only);
  return new Map(
    members.households.map((id, slot) => [
      id,
      { commissionMinor: figureAt(current, slot), previousMinor: previous[slot] ?? 0 },
    ]),
  );
}

/** Introductions given, by the slot of who gave them; those merged away count with whom they were merged into. */
function gatherReferrals(db: ReadBook, { slotOf }: Members): ReadonlyMap<number, number> {
  const given = db
    .prepare<[], { clientId: number; referrals: number }>(
      `SELECT referred_by_client_id AS clientId, count(*) AS referrals FROM client
       WHERE referred_by_client_id IS NOT NULL AND merged_into_client_id IS NULL GROUP BY 1`,
    )
    .all();
  const bySlot = new Map<number, number>();
  for (const { clientId, referrals } of given) {
    const slot = slotOf(clientId);
    bySlot.set(slot, (bySlot.get(slot) ?? 0) + referrals);
  }
  return bySlot;
}

/** By slot: received in the window, NaN without any commission up to the day; and in the twelve months before it. */
type EarnedColumns = { readonly current: Column; readonly previous: Column };

/** One pass over the index by client and day: no row of the table is read, and lines before both windows are passed over. */
function sumCommission(db: ReadBook, asOf: Day, members: Members, only: readonly number[] | null): EarnedColumns {
  const year = addMonths(asOf, -12);
  const before = addMonths(asOf, -24);
  const [clientIds, sums, received] = columnsOf<[number, Minor, Minor | null]>(
    db,
    ['client_id', 'sums', 'received'],
    `SELECT client_id, sum(amount_minor) AS sums, sum(amount_minor) FILTER (WHERE dated_on > ?) AS received
     FROM commission WHERE dated_on > ? AND dated_on <= ? AND ${among('client_id', only)} GROUP BY client_id`,
    [year, before, asOf],
  );
  const current = new Float64Array(members.households.length).fill(Number.NaN);
  const previous = new Float64Array(members.households.length);
  for (let at = 0; at < clientIds.length; at += 1) {
    const slot = members.slotOf(clientIds[at] ?? 0);
    if (slot >= 0) {
      const own = received[at] ?? 0;
      current[slot] = minor((figureAt(current, slot) ?? 0) + own);
      previous[slot] = minor((previous[slot] ?? 0) + (sums[at] ?? 0) - own);
    }
  }
  for (const slot of paidEarlier(db, before, members, current)) {
    current[slot] = 0;
  }
  return { current, previous };
}

/** Slots of households without commission in either window that had some before. */
function paidEarlier(db: ReadBook, before: Day, { clientIds, slotOf }: Members, current: Column): number[] {
  const unpaid = clientIds.filter((id) => Number.isNaN(current[slotOf(id)]));
  return db
    .prepare<[string, string], number>(
      `SELECT value FROM json_each(?) WHERE EXISTS (SELECT 1 FROM commission WHERE client_id = value AND dated_on <= ?)`,
    )
    .pluck()
    .all(JSON.stringify(unpaid), before)
    .map((id) => slotOf(Number(id)));
}

/** Whether any commission is dated in the twelve months before the window. */
function earlierHeld(db: ReadBook, asOf: Day, condition: string): boolean {
  return (
    db
      .prepare<[string, string], number>(
        `SELECT EXISTS (SELECT 1 FROM commission WHERE dated_on > ? AND dated_on <= ? AND ${condition})`,
      )
      .pluck()
      .get(addMonths(asOf, -24), addMonths(asOf, -12)) === 1
  );
}
