import { addMonths, type Day } from '../../../shared/day.ts';
import { type Minor, minor } from '../../../shared/money.ts';
import { type Cover, coverOf, NEVER_COVER, type PolicyStatus, statusOn } from '../../../shared/segmentation/cover.ts';
import type { HouseholdFacts } from '../../../shared/segmentation/facts.ts';
import type { LineFigure } from '../../../shared/segmentation/summary.ts';
import type { ReadBook } from '../types.ts';
import { addPolicy, type OpeningsInMaking } from './segment-openings.ts';

/** A household while its clients, commission and policies are gone through. */
export type Gathered = { -readonly [Key in keyof HouseholdFacts]: HouseholdFacts[Key] } & {
  readonly openings: OpeningsInMaking;
  readonly covers: Cover[];
  readonly lines: Set<number | null>;
  since: Day | null;
};

export type Households = {
  /** The household that answers for a client, merged ones included. */
  readonly householdOf: (clientId: number) => Gathered | undefined;
  readonly kindOf: (clientId: number) => 'person' | 'organisation';
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

/** A condition that leaves only some clients; none leaves all. */
export function among(column: string, only: readonly number[] | null): string {
  return only === null ? 'TRUE' : `${column} IN (${only.map(Number).join(', ')})`;
}

/**
 * Adds what policies say as of a day: cover, premium, lines, openings.
 * @returns of each line the policies in force with a known premium, and what it adds up to a year
 */
export function gatherPolicies(
  db: ReadBook,
  asOf: Day,
  householdOf: Households['householdOf'],
  kindOf: Households['kindOf'],
  only: readonly number[] | null,
): LineFigure[] {
  const yearAgo = addMonths(asOf, -12);
  const events = new Map<number, EventRow[]>();
  for (const event of db
    .prepare<[], EventRow>(
      `SELECT policy_id AS policyId, on_day AS onDay, status, annual_premium_minor AS premium FROM policy_event
       WHERE ${only === null ? 'TRUE' : `policy_id IN (SELECT id FROM policy WHERE ${among('client_id', only)})`} ORDER BY policy_id, on_day, id`,
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
         annual_premium_minor AS premium FROM policy WHERE ${among('client_id', only)}`,
    )
    .all();
  const figures = new Map<number, LineFigure>();
  for (const policy of policies) {
    const household = householdOf(policy.clientId);
    if (household === undefined) {
      continue;
    }
    const changes = events.get(policy.id) ?? [];
    const history = { ...policy, events: changes };
    const status = statusOn(history, asOf);
    const { clientId, lineId } = policy;
    addPolicy(household.openings, { clientId, kind: kindOf(clientId), lineId, history, status }, asOf);
    if (status === null || NEVER_COVER.has(status)) {
      continue;
    }
    household.everHadPolicy = true;
    household.firstPolicyOn = earliest(household.firstPolicyOn, policy.startedOn);
    const cover = coverOf(history, asOf);
    if (cover !== null) {
      household.covers.push(cover);
    }
    const heldYearAgo = statusOn(history, yearAgo) === 'in-force';
    household.policiesYearAgo += heldYearAgo ? 1 : 0;
    household.policiesKept += heldYearAgo && status === 'in-force' ? 1 : 0;
    const premium = premiumOn(policy.premium, changes, asOf);
    if (premium !== null) {
      household.premiumMinor ??= 0;
    }
    if (status === 'in-force') {
      household.policiesInForce += 1;
      household.lines.add(policy.lineId);
      household.premiumMinor =
        premium === null ? household.premiumMinor : minor((household.premiumMinor ?? 0) + premium);
      if (premium !== null && lineId !== null) {
        const figure = figures.get(lineId) ?? { lineId, policies: 0, premiumMinor: 0 };
        figures.set(lineId, {
          lineId,
          policies: figure.policies + 1,
          premiumMinor: minor(figure.premiumMinor + premium),
        });
      }
    }
  }
  return [...figures.values()].sort((a, b) => a.lineId - b.lineId);
}

/** The annualised premium as last told up to the day; the policy's own where no change says. */
function premiumOn(current: Minor | null, changes: readonly EventRow[], on: Day): Minor | null {
  const told = changes.findLast((change) => change.premium !== null && (change.onDay === null || change.onDay <= on));
  return told?.premium ?? current;
}

export function earliest(a: Day | null, b: Day | null): Day | null {
  return a === null ? b : b === null || a < b ? a : b;
}
