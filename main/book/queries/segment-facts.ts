import { addMonths, type Day, dayOfMonth, monthOf, yearOf } from '../../../shared/day.ts';
import { type Minor, minor } from '../../../shared/money.ts';
import {
  type Cover,
  coverOf,
  NEVER_COVER,
  type PolicyStatus,
  restartedOn,
  statusOn,
} from '../../../shared/segmentation/cover.ts';
import type { HouseholdFacts } from '../../../shared/segmentation/facts.ts';
import type { ReadBook } from '../types.ts';

/** Months without any policy in force that make a later start a return (DOMAIN 4.6). */
const RETURN_GAP_MONTHS = 6;

type ClientRow = {
  readonly id: number;
  readonly householdId: number;
  readonly since: Day | null;
  readonly special: number;
  readonly mergedInto: number | null;
  readonly referrals: number;
};

type PolicyRow = {
  readonly id: number;
  readonly clientId: number;
  readonly status: PolicyStatus;
  readonly startedOn: Day | null;
  readonly endedOn: Day | null;
  readonly lineId: number | null;
  readonly premium: Minor | null;
};

type EventRow = {
  readonly policyId: number;
  readonly onDay: Day | null;
  readonly status: PolicyStatus;
  readonly premium: Minor | null;
};

type CommissionSum = {
  readonly clientId: number;
  readonly current: Minor | null;
  readonly previous: Minor | null;
  readonly lines: number;
  readonly earlierLines: number;
};

type Gathered = { -readonly [Key in keyof HouseholdFacts]: HouseholdFacts[Key] } & {
  readonly covers: Cover[];
  readonly lines: Set<number | null>;
  since: Day | null;
};

export type BookFacts = {
  readonly facts: readonly HouseholdFacts[];
  /** Whether any commission is dated in the twelve months before the window. */
  readonly earlierWindowHeld: boolean;
};

/**
 * What the book holds about every household as of a day, sorted by household. Households whose clients were all merged
 * away are not in it; what belongs to a merged client counts for the client it was merged into.
 */
export function gatherFacts(db: ReadBook, asOf: Day): BookFacts {
  const households = new Map<number, Gathered>();
  const householdOf = gatherClients(db, households);
  const earlierWindowHeld = gatherCommission(db, asOf, householdOf);
  gatherPolicies(db, asOf, householdOf);
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
  return { facts, earlierWindowHeld };
}

/** @returns the household that answers for each client, merged ones included */
function gatherClients(db: ReadBook, households: Map<number, Gathered>): (clientId: number) => Gathered | undefined {
  const clients = db
    .prepare<[], ClientRow>(
      `SELECT client.id, household_id AS householdId, since, special, merged_into_client_id AS mergedInto,
         ifnull(given.referrals, 0) AS referrals
       FROM client LEFT JOIN (
         SELECT referred_by_client_id AS id, count(*) AS referrals FROM client
         WHERE referred_by_client_id IS NOT NULL AND merged_into_client_id IS NULL GROUP BY 1
       ) AS given ON given.id = client.id`,
    )
    .all();
  const byClient = new Map<number, Gathered>();
  const mergedInto = new Map<number, number>();
  for (const client of clients) {
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
  }
  return (clientId) => {
    let id = clientId;
    for (let next = mergedInto.get(id); next !== undefined; next = mergedInto.get(id)) {
      id = next;
    }
    return byClient.get(id);
  };
}

/** One pass over the index by client and day: no row of the table is read. */
function gatherCommission(db: ReadBook, asOf: Day, householdOf: (clientId: number) => Gathered | undefined): boolean {
  const year = addMonths(asOf, -12);
  const before = addMonths(asOf, -24);
  const sums = db
    .prepare<[string, string, string, string, string, string, string], CommissionSum>(
      `SELECT client_id AS clientId,
         sum(CASE WHEN dated_on > ? THEN amount_minor END) AS current,
         sum(CASE WHEN dated_on <= ? AND dated_on > ? THEN amount_minor END) AS previous,
         sum(dated_on > ?) AS lines, sum(dated_on <= ? AND dated_on > ?) AS earlierLines
       FROM commission WHERE dated_on <= ? GROUP BY client_id`,
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

function gatherPolicies(db: ReadBook, asOf: Day, householdOf: (clientId: number) => Gathered | undefined): void {
  const yearAgo = addMonths(asOf, -12);
  const events = new Map<number, EventRow[]>();
  for (const event of db
    .prepare<[], EventRow>(
      `SELECT policy_id AS policyId, on_day AS onDay, status, annual_premium_minor AS premium FROM policy_event
       ORDER BY policy_id, on_day, id`,
    )
    .all()) {
    const list = events.get(event.policyId);
    if (list === undefined) {
      events.set(event.policyId, [event]);
    } else {
      list.push(event);
    }
  }
  const policies = db
    .prepare<[], PolicyRow>(
      `SELECT id, client_id AS clientId, status, started_on AS startedOn, ended_on AS endedOn, line_id AS lineId,
         annual_premium_minor AS premium FROM policy`,
    )
    .all();
  for (const policy of policies) {
    const household = householdOf(policy.clientId);
    if (household === undefined) {
      continue;
    }
    const changes = events.get(policy.id) ?? [];
    const history = { ...policy, events: changes };
    const status = statusOn(history, asOf);
    if (status === null || NEVER_COVER.has(status)) {
      continue;
    }
    household.everHadPolicy = true;
    household.firstPolicyOn = earliest(household.firstPolicyOn, policy.startedOn);
    const cover = coverOf(history, asOf);
    if (cover !== null) {
      household.covers.push(cover);
    }
    household.policiesYearAgo += statusOn(history, yearAgo) === 'in-force' ? 1 : 0;
    const premium = premiumOn(policy.premium, changes, asOf);
    if (premium !== null) {
      household.premiumMinor ??= 0;
    }
    if (status === 'in-force') {
      household.policiesInForce += 1;
      household.lines.add(policy.lineId);
      household.premiumMinor =
        premium === null ? household.premiumMinor : minor((household.premiumMinor ?? 0) + premium);
    }
  }
}

/** The annualised premium as last told up to the day; the policy's own where no change says. */
function premiumOn(current: Minor | null, changes: readonly EventRow[], on: Day): Minor | null {
  const told = changes.findLast((change) => change.premium !== null && (change.onDay === null || change.onDay <= on));
  return told?.premium ?? current;
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
    everHadPolicy: false,
    firstPolicyOn: null,
    restartedOn: null,
    tenureMonths: null,
    referrals: 0,
    special: false,
    potential: null,
    covers: [],
    lines: new Set(),
    since: null,
  };
}

function earliest(a: Day | null, b: Day | null): Day | null {
  return a === null ? b : b === null || a < b ? a : b;
}

/** Whole months from one day to a later one. */
function monthsBetween(from: Day, to: Day): number {
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
  return dayOfMonth(to) < dayOfMonth(from) && addMonths(from, months) > to ? months - 1 : months;
}
