import { addMonths, type Day } from '../../../shared/day.ts';
import { dayNumber, monthsBetweenNumbers } from '../../../shared/day-number.ts';
import { minor } from '../../../shared/money.ts';
import type { HouseholdFacts } from '../../../shared/segmentation/facts.ts';
import { HouseholdTable } from '../../../shared/segmentation/household-table.ts';
import { type Column, figureAt } from '../../../shared/segmentation/percentile.ts';
import type { PotentialProfile } from '../../../shared/segmentation/potential-profile.ts';
import type { LineFigure } from '../../../shared/segmentation/summary.ts';
import type { ReadBook } from '../types.ts';
import { figureColumnsOf } from './columns.ts';
import { earliest, gatherMembers, type Members } from './segment-members.ts';
import { gatherContacts, gatherTypes } from './segment-openings.ts';
import { holdPolicies } from './segment-policies.ts';
import { among, loadPolicyTable } from './segment-policy-table.ts';
import { segmentSettings } from './segment-settings.ts';

export type BookTable = {
  readonly table: HouseholdTable;
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
export function gatherTable(
  db: ReadBook,
  asOf: Day,
  profile: PotentialProfile = segmentSettings(db).profile,
  only: readonly number[] | null = null,
): BookTable {
  const members = gatherMembers(db, asOf, profile.age !== null, among('id', only));
  const table = new HouseholdTable(members.households.length);
  table.households.set(members.households);
  table.clients.set(members.clients);
  table.organisations.set(members.organisations);
  for (let slot = 0; slot < table.length; slot += 1) {
    table.persons[slot] = (table.clients[slot] ?? 0) - (table.organisations[slot] ?? 0);
  }
  for (const slot of members.special) {
    table.special[slot] = 1;
  }
  for (const [slot, ages] of members.ages) {
    table.ages[slot] = ages;
  }
  const { current, previous } = sumCommission(db, asOf, members, only);
  table.commission.set(current);
  table.previous.set(previous);
  gatherReferrals(db, asOf, members, table);
  gatherContacts(db, asOf, members, table);
  gatherTypes(db, profile, members, table);
  const lineFigures = holdPolicies(table, loadPolicyTable(db, members, only), members, asOf);
  const today = dayNumber(asOf);
  for (let slot = 0; slot < table.length; slot += 1) {
    const began = earliest(table.firstPolicyOn[slot] ?? Number.NaN, members.since[slot] ?? Number.NaN);
    table.tenure[slot] = began > today ? Number.NaN : monthsBetweenNumbers(began, today);
  }
  const earlierWindowHeld = earlierHeld(db, asOf, among('client_id', only));
  return { table, earlierWindowHeld, lineFigures };
}

/** The same, an object for each household. */
export function gatherFacts(
  ...args: Parameters<typeof gatherTable>
): Omit<BookTable, 'table'> & { readonly facts: readonly HouseholdFacts[] } {
  const { table, ...rest } = gatherTable(...args);
  return { ...rest, facts: table.all() };
}

/**
 * Introductions given up to a day; those of clients merged away count for whom they were merged into. Somebody was introduced
 * on the day since when a client, else with the first policy; where neither is known, always.
 */
function gatherReferrals(db: ReadBook, asOf: Day, { slotOf }: Members, { referrals }: HouseholdTable): void {
  const given = db
    .prepare<[string], { clientId: number; given: number }>(
      `SELECT referred_by_client_id AS clientId, count(*) AS given FROM client
       WHERE referred_by_client_id IS NOT NULL AND merged_into_client_id IS NULL AND coalesce(since,
         (SELECT min(started_on) FROM policy WHERE policy.client_id = client.id), '') <= ? GROUP BY 1`,
    )
    .all(asOf);
  for (const { clientId, given: own } of given) {
    const slot = slotOf(clientId);
    if (slot >= 0) {
      referrals[slot] = (referrals[slot] ?? 0) + own;
    }
  }
}

/** By slot: received in the window, NaN without any commission up to the day; and in the twelve months before it. */
type EarnedColumns = { readonly current: Column; readonly previous: Column };

/** One pass over the index by client and day: no row of the table is read, and lines before both windows are passed over. */
function sumCommission(db: ReadBook, asOf: Day, members: Members, only: readonly number[] | null): EarnedColumns {
  const year = addMonths(asOf, -12);
  const before = addMonths(asOf, -24);
  const [clientIds, sums, received] = figureColumnsOf(
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
      const own = figureAt(received, at) ?? 0;
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
    .all(JSON.stringify(Array.from(unpaid)), before)
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
