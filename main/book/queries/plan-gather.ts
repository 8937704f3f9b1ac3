import type { Day } from '../../../shared/day.ts';
import type { ContactChannel } from '../../../shared/planning/catalogue.ts';
import {
  type ChannelSet,
  channelSet,
  type ExistingTouch,
  type HouseholdFacts,
  type MemberFacts,
} from '../../../shared/planning/facts.ts';
import { overlaysOf } from '../../../shared/planning/overlay.ts';
import { GOES_ON } from '../in-force.ts';
import type { ReadBook } from '../types.ts';
import { CONTACTABLE, servedTiers } from './served.ts';
import { planningWishes } from './wishes.ts';

type ClientRow = readonly [
  id: number,
  householdId: number,
  birthDate: Day | null,
  advisorId: number | null,
  since: Day | null,
  firstPolicyOn: Day | null,
  special: number,
  policiesInForce: number | null,
];

type Contacts = { readonly reach: ReadonlyMap<number, number>; readonly consents: ReadonlyMap<number, Consents> };
type Consents = { granted: ChannelSet; refused: ChannelSet };

const NO_BLACKOUTS: MemberFacts['blackouts'] = [];

const PHONE = 1;
const EMAIL = 2;
const ADDRESS = 4;

/**
 * What planning needs to know of every household that has somebody to contact, or touches in the year.
 * @param runId the run whose tiers hold; null leaves everybody unscored
 */
export function gatherHouseholds(
  db: ReadBook,
  year: number,
  runId: number | null,
  withTouches: Iterable<number>,
): readonly HouseholdFacts[] {
  const members = membersByHousehold(db);
  const leads = new Map(pairs(db, 'SELECT id, lead_client_id FROM household WHERE lead_client_id IS NOT NULL'));
  const results = new Map<number, readonly [id: number, tier: string | null, state: string | null]>(
    db
      .prepare<[number | null], [number, string | null, string | null]>(
        'SELECT household_id, tier, state FROM segment_result WHERE run_id = ?',
      )
      .raw()
      .all(runId)
      .map((row) => [row[0], row]),
  );
  const lowest = servedTiers(db).at(-1) ?? 'C';
  const renewals = renewalsByHousehold(db);
  const reviews = new Map(
    db
      .prepare<[number], [number, Day]>(
        `SELECT household_id, max(ifnull(done_on, planned_on)) FROM touch JOIN activity ON activity.id = touch.activity_id
         WHERE year = ? AND is_review = 1 AND status <> 'skipped' GROUP BY household_id`,
      )
      .raw()
      .all(year - 1),
  );
  const ids = new Set([...members.keys(), ...withTouches]);
  return [...ids].map((id): HouseholdFacts => {
    const own = members.get(id) ?? NOBODY;
    const [, tier = null, state = null] = results.get(id) ?? [];
    const lead = leads.get(id) ?? null;
    const leading = own.clients.find((client) => client.member.clientId === lead) ?? own.clients[0];
    return {
      id,
      tier: tier ?? lowest,
      unscored: tier === null,
      overlays: overlaysOf({ special: own.special, policiesInForce: own.policiesInForce, state }),
      leadClientId: leading?.member.clientId ?? 0,
      advisorId: leading?.advisorId ?? own.clients.find((client) => client.advisorId !== null)?.advisorId ?? null,
      members: own.clients.map((client) => client.member),
      renewals: renewals.get(id) ?? [],
      firstPolicyOn: own.firstPolicyOn,
      since: own.since,
      lastReviewOn: reviews.get(id) ?? null,
    };
  });
}

type Gathered = {
  readonly clients: { readonly member: MemberFacts; readonly advisorId: number | null }[];
  special: boolean;
  policiesInForce: number;
  firstPolicyOn: Day | null;
  /** Earliest known first day of a member; null as soon as one member's is unknown: then nobody is new. */
  since: Day | null;
};
const NOBODY: Gathered = { clients: [], special: false, policiesInForce: 0, firstPolicyOn: null, since: null };

function membersByHousehold(db: ReadBook): ReadonlyMap<number, Gathered> {
  const { reach, consents } = contacts(db);
  const wishes = planningWishes(db);
  const households = new Map<number, Gathered>();
  const rows = db
    .prepare<[], ClientRow>(
      `SELECT client.id, client.household_id, client.birth_date, client.advisor_id, client.since, summary.first_policy_on,
         client.special, summary.policies_in_force
       FROM client LEFT JOIN client_summary AS summary ON summary.client_id = client.id
       WHERE ${CONTACTABLE} ORDER BY client.id`,
    )
    .raw()
    .all() as readonly ClientRow[];
  for (const [clientId, householdId, birthDate, advisorId, since, firstPolicyOn, special, policies] of rows) {
    const bits = reach.get(clientId) ?? 0;
    const consent = consents.get(clientId);
    const member: MemberFacts = {
      clientId,
      birthDate,
      refused: consent?.refused ?? 0,
      granted: consent?.granted ?? 0,
      hasPhone: (bits & PHONE) !== 0,
      hasEmail: (bits & EMAIL) !== 0,
      hasAddress: (bits & ADDRESS) !== 0,
      blackouts: wishes.get(clientId)?.blackouts ?? NO_BLACKOUTS,
      weekday: wishes.get(clientId)?.weekday ?? null,
    };
    const began = since ?? firstPolicyOn;
    const household = households.get(householdId);
    if (household === undefined) {
      households.set(householdId, {
        clients: [{ member, advisorId }],
        special: special === 1,
        policiesInForce: policies ?? 0,
        firstPolicyOn,
        since: began,
      });
      continue;
    }
    household.clients.push({ member, advisorId });
    household.special ||= special === 1;
    household.policiesInForce += policies ?? 0;
    if (firstPolicyOn !== null && (household.firstPolicyOn === null || firstPolicyOn < household.firstPolicyOn)) {
      household.firstPolicyOn = firstPolicyOn;
    }
    if (began === null || household.since === null || began < household.since) {
      household.since = household.since === null ? null : began;
    }
  }
  return households;
}

function contacts(db: ReadBook): Contacts {
  const reach = new Map<number, number>();
  const points = db
    .prepare<[], [number, string]>(
      "SELECT DISTINCT client_id, kind FROM contact_point WHERE kind IN ('phone', 'email')",
    )
    .raw();
  for (const [clientId, kind] of points.iterate()) {
    reach.set(clientId, (reach.get(clientId) ?? 0) | (kind === 'phone' ? PHONE : EMAIL));
  }
  const addresses = db.prepare<[], [number]>('SELECT DISTINCT client_id FROM address WHERE is_current = 1').raw();
  for (const [clientId] of addresses.iterate()) {
    reach.set(clientId, (reach.get(clientId) ?? 0) | ADDRESS);
  }
  const consents = new Map<number, Consents>();
  const states = db
    .prepare<[], [number, ContactChannel, string]>('SELECT client_id, channel, state FROM consent')
    .raw();
  for (const [clientId, channel, state] of states.iterate()) {
    const own = consents.get(clientId) ?? { granted: 0, refused: 0 };
    own[state === 'refused' ? 'refused' : 'granted'] |= channelSet([channel]);
    consents.set(clientId, own);
  }
  return { reach, consents };
}

type Renewal = [clientId: number, on: Day, premiumMinor: number];

/** Renewal dates of policies in force, the largest premium first; a merged client's count for who took it over. */
function renewalsByHousehold(db: ReadBook): ReadonlyMap<number, readonly Day[]> {
  const households = new Map(
    pairs(
      db,
      `SELECT client.id, coalesce(target.household_id, client.household_id) FROM client
       LEFT JOIN client AS target ON target.id = client.merged_into_client_id`,
    ),
  );
  const renewals = new Map<number, Renewal[]>();
  const rows = db
    .prepare<[], Renewal>(
      `SELECT client_id, renewal_on, ifnull(annual_premium_minor, 0) FROM policy
       WHERE ${GOES_ON} AND renewal_on IS NOT NULL ORDER BY id`,
    )
    .raw();
  for (const renewal of rows.iterate()) {
    const householdId = households.get(renewal[0]) ?? 0;
    const own = renewals.get(householdId);
    if (own === undefined) {
      renewals.set(householdId, [renewal]);
    } else {
      own.push(renewal);
    }
  }
  return new Map(
    renewals.entries().map(([householdId, own]) => {
      // Few of a household's are sorted in no time; all together would be sorted by SQLite in half a second.
      own.sort((one, other) => other[2] - one[2]);
      return [householdId, own.map(([, on]) => on)];
    }),
  );
}

function pairs(db: ReadBook, source: string): readonly (readonly [number, number])[] {
  return db.prepare<[], [number, number]>(source).raw().all();
}

type TouchRow = Omit<ExistingTouch, 'pinned'> & { readonly pinned: number };

/** The touches of a year as they stand, by household. */
export function gatherTouches(db: ReadBook, year: number): ReadonlyMap<number, readonly ExistingTouch[]> {
  const existing = new Map<number, ExistingTouch[]>();
  const rows = db.prepare<[number], TouchRow>(
    `SELECT touch.id, household_id AS householdId, client_id AS clientId, activity.code AS activity, ordinal, times, tier,
       touch.channel, planned_on AS plannedOn, rule_on AS ruleOn, person_id AS personId, touch.minutes,
       touch.cost_minor AS costMinor, status, origin, pinned, anchor, why
     FROM touch JOIN activity ON activity.id = touch.activity_id WHERE year = ? ORDER BY touch.id`,
  );
  for (const row of rows.iterate(year)) {
    const touch = { ...row, pinned: row.pinned === 1 };
    const own = existing.get(touch.householdId);
    if (own === undefined) {
      existing.set(touch.householdId, [touch]);
    } else {
      own.push(touch);
    }
  }
  return existing;
}
