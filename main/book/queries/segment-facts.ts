import { addMonths, type Day, monthsBetween } from '../../../shared/day.ts';
import { type Minor, minor } from '../../../shared/money.ts';
import { restartedOn } from '../../../shared/segmentation/cover.ts';
import type { Earned, HouseholdFacts } from '../../../shared/segmentation/facts.ts';
import type { PotentialProfile } from '../../../shared/segmentation/potential-profile.ts';
import type { LineFigure } from '../../../shared/segmentation/summary.ts';
import type { ReadBook } from '../types.ts';
import { columnsOf } from './columns.ts';
import { addMember, emptyOpenings, gatherContacts, gatherTypes } from './segment-openings.ts';
import { among, earliest, type Gathered, gatherPolicies, type Households } from './segment-policies.ts';
import { segmentSettings } from './segment-settings.ts';

/** Shared by the many that have none. */
const NOTHING: readonly never[] = Object.freeze([]);

/** Months without any policy in force that make a later start a return (DOMAIN 4.6). */
const RETURN_GAP_MONTHS = 6;

type ClientRow = readonly [
  id: number,
  household: number,
  since: Day | null,
  special: number,
  mergedInto: number | null,
  kind: 'person' | 'organisation',
  born: Day | null,
];

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
  const { householdOf, kindOf } = gatherClients(db, asOf, households, profile.age !== null, among('id', only));
  gatherReferrals(db, householdOf);
  sumCommission(db, asOf, householdOf, among('client_id', only));
  const earlierWindowHeld = earlierHeld(db, asOf, among('client_id', only));
  const lineFigures = gatherPolicies(db, asOf, householdOf, kindOf, only);
  const openingsOf = (clientId: number) => householdOf(clientId)?.facts.openings;
  gatherContacts(db, asOf, openingsOf);
  gatherTypes(db, profile, openingsOf);
  const facts = [...households.values()]
    .map(({ facts: household, covers, since }): HouseholdFacts => {
      const began = earliest(household.firstPolicyOn, since);
      household.restartedOn = covers.length > 1 ? restartedOn(covers, RETURN_GAP_MONTHS) : null;
      household.tenureMonths = began === null || began > asOf ? null : monthsBetween(began, asOf);
      return household;
    })
    .sort((a, b) => a.householdId - b.householdId);
  return { facts, earlierWindowHeld, lineFigures };
}

/** What some clients' households earned alone, whole households given: as `gatherFacts` tells it, without what costs more. */
export function gatherValues(db: ReadBook, asOf: Day, only: readonly number[]): ReadonlyMap<number, Earned> {
  const households = new Map<number, Gathered>();
  const { householdOf } = gatherClients(db, asOf, households, false, among('id', only));
  sumCommission(db, asOf, householdOf, among('client_id', only));
  return new Map([...households].map(([id, { facts }]) => [id, facts]));
}

/** @param withAges whether the office switched age on; birth dates are not even read otherwise */
function gatherClients(
  db: ReadBook,
  asOf: Day,
  households: Map<number, Gathered>,
  withAges: boolean,
  condition: string,
): Households {
  const [ids, householdIds, sinces, specials, targets, kinds, births] = columnsOf<ClientRow>(
    db,
    ['id', 'household_id', 'since', 'special', 'merged_into_client_id', 'kind', 'born'],
    `SELECT id, household_id, since, special, merged_into_client_id, kind, ${withAges ? 'birth_date' : 'NULL'} AS born
     FROM client WHERE ${condition}`,
  );
  const byClient = new Map<number, Gathered>();
  const mergedInto = new Map<number, number>();
  const organisations = new Set<number>();
  for (const [at, id] of ids.entries()) {
    const kind = kinds[at] ?? 'person';
    if (kind === 'organisation') {
      organisations.add(id);
    }
    const target = targets[at] ?? null;
    if (target !== null) {
      mergedInto.set(id, target);
      continue;
    }
    const householdId = householdIds[at] ?? 0;
    let household = households.get(householdId);
    if (household === undefined) {
      household = emptyHousehold(householdId);
      households.set(householdId, household);
    }
    byClient.set(id, household);
    household.facts.clients += 1;
    household.facts.special ||= specials[at] === 1;
    household.since = earliest(household.since, sinces[at] ?? null);
    addMember(household.facts.openings, kind, births[at] ?? null, asOf);
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

/** Introductions given, by who gave them; those merged away count with whom they were merged into. */
function gatherReferrals(db: ReadBook, householdOf: Households['householdOf']): void {
  const given = db
    .prepare<[], { clientId: number; referrals: number }>(
      `SELECT referred_by_client_id AS clientId, count(*) AS referrals FROM client
       WHERE referred_by_client_id IS NOT NULL AND merged_into_client_id IS NULL GROUP BY 1`,
    )
    .all();
  for (const { clientId, referrals } of given) {
    const household = householdOf(clientId);
    if (household !== undefined) {
      household.facts.referrals += referrals;
    }
  }
}

/** One pass over the index by client and day: no row of the table is read. */
function sumCommission(db: ReadBook, asOf: Day, householdOf: Households['householdOf'], condition: string): void {
  const year = addMonths(asOf, -12);
  const before = addMonths(asOf, -24);
  const [clientIds, since, current, lines] = columnsOf<[number, Minor | null, Minor | null, number]>(
    db,
    ['client_id', 'since', 'current', 'lines'],
    `SELECT client_id, sum(amount_minor) FILTER (WHERE dated_on > ?) AS since,
       sum(amount_minor) FILTER (WHERE dated_on > ?) AS current, count(*) FILTER (WHERE dated_on > ?) AS lines
     FROM commission WHERE dated_on <= ? AND ${condition} GROUP BY client_id`,
    [before, year, year, asOf],
  );
  for (const [at, clientId] of clientIds.entries()) {
    const facts = householdOf(clientId)?.facts;
    if (facts !== undefined) {
      const received = current[at] ?? 0;
      facts.commissionMinor = minor((facts.commissionMinor ?? 0) + received);
      facts.previousMinor = minor(facts.previousMinor + (since[at] ?? 0) - received);
      facts.commissionLines += lines[at] ?? 0;
    }
  }
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

function emptyHousehold(householdId: number): Gathered {
  return {
    facts: {
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
    },
    covers: NOTHING,
    lines: NOTHING,
    since: null,
  };
}
