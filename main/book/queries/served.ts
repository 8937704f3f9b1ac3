import type { Day } from '../../../shared/day.ts';
import type { StaffPerson, StaffRole } from '../../../shared/planning/staff.ts';
import { schemeDefinition, tiersOf } from '../../../shared/segmentation/scheme.ts';
import type { ReadBook } from '../types.ts';
import { latestRun } from './segment-store.ts';

/**
 * SQL for a client who may be contacted, over `client` and its left-joined `client_summary AS summary`: not deceased or
 * dissolved, lost, marked do-not-contact or merged away. Nobody else stands on any list of touches.
 */
export const CONTACTABLE = `client.ended IS NULL AND client.do_not_contact = 0 AND client.merged_into_client_id IS NULL
  AND ifnull(summary.status, 'prospect') IN ('active', 'prospect')`;

/** The tiers service is designed for, highest first: those of the latest run, else of the scheme in use. */
export function servedTiers(db: ReadBook): readonly string[] {
  const run = latestRun(db);
  const row = db
    .prepare<[number | null], { definition: string }>(
      'SELECT definition FROM scheme ORDER BY id = ? DESC, active DESC, id DESC LIMIT 1',
    )
    .get(run?.schemeId ?? null);
  return row === undefined ? ['A', 'B', 'C'] : tiersOf(schemeDefinition.parse(JSON.parse(row.definition)));
}

export type TierCounts = {
  readonly tiers: readonly { readonly tier: string; readonly households: number }[];
  readonly unscored: number;
};

/** Households with somebody to contact, by tier; unscored ones get the lowest tier's service and count there. */
export function countServed(db: ReadBook, runId: number | null): TierCounts {
  const names = servedTiers(db);
  const rows = db
    .prepare<[number | null], { tier: string | null; households: number }>(
      `SELECT result.tier, count(*) AS households FROM (
         SELECT DISTINCT client.household_id FROM client LEFT JOIN client_summary AS summary ON summary.client_id = client.id
         WHERE ${CONTACTABLE}
       ) AS served LEFT JOIN segment_result AS result ON result.run_id = ? AND result.household_id = served.household_id
       GROUP BY result.tier`,
    )
    .all(runId);
  const counts = new Map(rows.map((row) => [row.tier, row.households]));
  const unscored = counts.get(null) ?? 0;
  const lowest = names.at(-1);
  return {
    tiers: names.map((tier) => ({ tier, households: (counts.get(tier) ?? 0) + (tier === lowest ? unscored : 0) })),
    unscored,
  };
}

export type OfficePerson = StaffPerson & { readonly name: string; readonly initials: string };

type PersonRow = Omit<OfficePerson, 'leave'> & { readonly role: StaffRole };

/** Everybody who works in the office, with their leave. */
export function loadPeople(db: ReadBook): readonly OfficePerson[] {
  const leave = db
    .prepare<[], { personId: number; from: Day; to: Day }>(
      'SELECT person_id AS personId, from_day AS "from", to_day AS "to" FROM leave ORDER BY from_day, id',
    )
    .all();
  return db
    .prepare<[], PersonRow>(
      `SELECT id, name, initials, role, weekly_minutes AS weeklyMinutes, weeks_off AS weeksOff,
         client_share_percent AS clientSharePercent FROM person WHERE archived = 0 ORDER BY id`,
    )
    .all()
    .map((person) => ({
      ...person,
      leave: leave.filter(({ personId }) => personId === person.id).map(({ from, to }) => ({ from, to })),
    }));
}
