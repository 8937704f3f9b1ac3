import type { Day } from '../../../shared/day.ts';
import type { Season } from '../../../shared/planning/catalogue.ts';
import { type Overlay, overlaysOf } from '../../../shared/planning/overlay.ts';
import { taxSeasonOf } from '../../../shared/planning/season.ts';
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
  readonly tiers: {
    readonly tier: string;
    readonly households: number;
    /** Those of a class or in a state, by all that hold for them together. */
    readonly groups: { readonly overlays: Overlay[]; readonly households: number }[];
  }[];
  readonly unscored: number;
};

type ServedRow = {
  readonly tier: string | null;
  readonly state: string | null;
  readonly special: number;
  readonly policies: number;
  readonly households: number;
};

/** Households with somebody to contact, by tier; unscored ones get the lowest tier's service and count there. */
export function countServed(db: ReadBook, runId: number | null): TierCounts {
  const names = servedTiers(db);
  const rows = db
    .prepare<[number | null], ServedRow>(
      `SELECT result.tier, result.state, special, min(policies, 2) AS policies, count(*) AS households FROM (
         SELECT client.household_id, max(client.special) AS special, ifnull(sum(summary.policies_in_force), 0) AS policies
         FROM client LEFT JOIN client_summary AS summary ON summary.client_id = client.id
         WHERE ${CONTACTABLE} GROUP BY client.household_id
       ) AS served LEFT JOIN segment_result AS result ON result.run_id = ? AND result.household_id = served.household_id
       GROUP BY 1, 2, 3, 4`,
    )
    .all(runId);
  const lowest = names.at(-1);
  const sum = (of: readonly ServedRow[]) => of.reduce((all, { households }) => all + households, 0);
  return {
    tiers: names.map((tier) => {
      const own = rows.filter((row) => row.tier === tier || (row.tier === null && tier === lowest));
      const groups = Map.groupBy(own, ({ special, policies, state }) =>
        overlaysOf({ special: special === 1, policiesInForce: policies, state }).join(),
      );
      return {
        tier,
        households: sum(own),
        groups: [...groups]
          .filter(([overlays]) => overlays !== '')
          .map(([overlays, of]) => ({ overlays: overlays.split(',') as Overlay[], households: sum(of) })),
      };
    }),
    unscored: sum(rows.filter(({ tier }) => tier === null)),
  };
}

/** Months of the tax season of the office. */
export function officeTaxSeason(db: ReadBook): Season {
  const office = db
    .prepare<[], { country: string; taxSeasonFrom: number | null; taxSeasonTo: number | null }>(
      'SELECT country, tax_season_from AS taxSeasonFrom, tax_season_to AS taxSeasonTo FROM office',
    )
    .get();
  return taxSeasonOf(office ?? { country: '', taxSeasonFrom: null, taxSeasonTo: null });
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
