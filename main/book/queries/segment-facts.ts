import { addMonths, type Day, monthsBetween } from '../../../shared/day.ts';
import { type Minor, minor } from '../../../shared/money.ts';
import { restartedOn } from '../../../shared/segmentation/cover.ts';
import type { HouseholdFacts } from '../../../shared/segmentation/facts.ts';
import type { PotentialProfile } from '../../../shared/segmentation/potential-profile.ts';
import type { LineFigure } from '../../../shared/segmentation/summary.ts';
import type { ReadBook } from '../types.ts';
import { addMember, emptyOpenings, gatherContacts, gatherTypes } from './segment-openings.ts';
import { among, earliest, type Gathered, gatherPolicies, type Households } from './segment-policies.ts';
import { segmentSettings } from './segment-settings.ts';

/** Months without any policy in force that make a later start a return (DOMAIN 4.6). */
const RETURN_GAP_MONTHS = 6;

type ClientRow = {
  readonly id: number;
  readonly householdId: number;
  readonly since: Day | null;
  readonly special: number;
  readonly mergedInto: number | null;
  readonly referrals: number;
  readonly kind: 'person' | 'organisation';
  readonly birthDate: Day | null;
};

type CommissionSum = {
  readonly clientId: number;
  readonly current: Minor | null;
  readonly previous: Minor | null;
  readonly lines: number;
  readonly earlierLines: number;
};

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
  const households = new Map<number, Gathered>();
  const { householdOf, kindOf } = gatherClients(db, asOf, households, profile.age !== null, among('client.id', only));
  const earlierWindowHeld = gatherCommission(db, asOf, householdOf, among('client_id', only));
  const lineFigures = gatherPolicies(db, asOf, householdOf, kindOf, only);
  const openingsOf = (clientId: number) => householdOf(clientId)?.openings;
  gatherContacts(db, asOf, openingsOf);
  gatherTypes(db, profile, openingsOf);
  const facts = [...households.values()]
    .sort((a, b) => a.householdId - b.householdId)
    .map(({ covers, lines, since, ...household }): HouseholdFacts => {
      const began = earliest(household.firstPolicyOn, since);
      return {
        ...household,
        linesInForce: lines.size,
        restartedOn: covers.length > 1 ? restartedOn(covers, RETURN_GAP_MONTHS) : null,
        tenureMonths: began === null || began > asOf ? null : monthsBetween(began, asOf),
      };
    });
  return { facts, earlierWindowHeld, lineFigures };
}

/** @param withAges whether the office switched age on; birth dates are not even read otherwise */
function gatherClients(
  db: ReadBook,
  asOf: Day,
  households: Map<number, Gathered>,
  withAges: boolean,
  condition: string,
): Households {
  const clients = db
    .prepare<[], ClientRow>(
      `SELECT client.id, household_id AS householdId, since, special, merged_into_client_id AS mergedInto, kind,
         ${withAges ? 'birth_date' : 'NULL'} AS birthDate, ifnull(given.referrals, 0) AS referrals
       FROM client LEFT JOIN (
         SELECT referred_by_client_id AS id, count(*) AS referrals FROM client
         WHERE referred_by_client_id IS NOT NULL AND merged_into_client_id IS NULL GROUP BY 1
       ) AS given ON given.id = client.id WHERE ${condition}`,
    )
    .all();
  const byClient = new Map<number, Gathered>();
  const mergedInto = new Map<number, number>();
  const organisations = new Set<number>();
  for (const client of clients) {
    if (client.kind === 'organisation') {
      organisations.add(client.id);
    }
    if (client.mergedInto !== null) {
      mergedInto.set(client.id, client.mergedInto);
      continue;
    }
    const household = households.get(client.householdId) ?? emptyHousehold(client.householdId);
    households.set(client.householdId, household);
    byClient.set(client.id, household);
    household.clients += 1;
    household.referrals += client.referrals;
    household.special ||= client.special === 1;
    household.since = earliest(household.since, client.since);
    addMember(household.openings, client.kind, client.birthDate, asOf);
  }
  return {
    householdOf: (clientId) => {
      let id = clientId;
      for (let next = mergedInto.get(id); next !== undefined; next = mergedInto.get(id)) {
        id = next;
      }
      return byClient.get(id);
    },
    kindOf: (clientId) => (organisations.has(clientId) ? 'organisation' : 'person'),
  };
}

/** One pass over the index by client and day: no row of the table is read. */
function gatherCommission(db: ReadBook, asOf: Day, householdOf: Households['householdOf'], condition: string): boolean {
  const year = addMonths(asOf, -12);
  const before = addMonths(asOf, -24);
  const sums = db
    .prepare<[string, string, string, string, string, string, string], CommissionSum>(
      `SELECT client_id AS clientId,
         sum(CASE WHEN dated_on > ? THEN amount_minor END) AS current,
         sum(CASE WHEN dated_on <= ? AND dated_on > ? THEN amount_minor END) AS previous,
         sum(dated_on > ?) AS lines, sum(dated_on <= ? AND dated_on > ?) AS earlierLines
       FROM commission WHERE dated_on <= ? AND ${condition} GROUP BY client_id`,
    )
    .all(year, year, before, year, year, before, asOf);
  let held = false;
  for (const sum of sums) {
    const household = householdOf(sum.clientId);
    held ||= sum.earlierLines > 0;
    if (household !== undefined) {
      household.commissionMinor = minor((household.commissionMinor ?? 0) + (sum.current ?? 0));
      household.previousMinor = minor(household.previousMinor + (sum.previous ?? 0));
      household.commissionLines += sum.lines;
    }
  }
  return held;
}

function emptyHousehold(householdId: number): Gathered {
  return {
    householdId,
    clients: 0,
    commissionMinor: null,
    previousMinor: 0,
    commissionLines: 0,
    premiumMinor: null,
    policiesInForce: 0,
    linesInForce: 0,
    policiesYearAgo: 0,
    policiesKept: 0,
    everHadPolicy: false,
    firstPolicyOn: null,
    restartedOn: null,
    tenureMonths: null,
    referrals: 0,
    special: false,
    openings: emptyOpenings(),
    covers: [],
    lines: new Set(),
    since: null,
  };
}
