import { addMonths, type Day } from '../../../shared/day.ts';
import { type Minor, minor } from '../../../shared/money.ts';
import { type Cover, coverOf, NEVER_COVER, type PolicyStatus, statusOn } from '../../../shared/segmentation/cover.ts';
import type { HouseholdFacts } from '../../../shared/segmentation/facts.ts';
import type { LineFigure } from '../../../shared/segmentation/summary.ts';
import type { ReadBook } from '../types.ts';
import { columnsOf } from './columns.ts';
import { addPolicy, type OpeningsInMaking } from './segment-openings.ts';

/** A household while its clients, commission and policies are gone through. */
export type Gathered = {
  readonly facts: Omit<{ -readonly [Key in keyof HouseholdFacts]: HouseholdFacts[Key] }, 'openings'> & {
    readonly openings: OpeningsInMaking;
  };
  covers: readonly Cover[];
  lines: readonly (number | null)[];
  since: Day | null;
};

export type Households = {
  /** The household that answers for a client, merged ones included. */
  readonly householdOf: (clientId: number) => Gathered | undefined;
  readonly kindOf: (clientId: number) => 'person' | 'organisation';
};

type PolicyRow = readonly [
  id: number,
  client: number,
  status: PolicyStatus,
  startedOn: Day | null,
  endedOn: Day | null,
  line: number | null,
  premium: Minor | null,
];

type EventRow = { readonly onDay: Day | null; readonly status: PolicyStatus; readonly premium: Minor | null };

const UNCHANGED: readonly EventRow[] = Object.freeze([]);

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
  const eventsOf = gatherEvents(db, only);
  const [ids, clients, statuses, starts, ends, lines, premiums] = columnsOf<PolicyRow>(
    db,
    ['id', 'client_id', 'status', 'started_on', 'ended_on', 'line_id', 'annual_premium_minor'],
    `SELECT id, client_id, status, started_on, ended_on, line_id, annual_premium_minor FROM policy WHERE ${among('client_id', only)}`,
  );
  const figures = new Map<number, { -readonly [Key in keyof LineFigure]: LineFigure[Key] }>();
  for (const [at, id] of ids.entries()) {
    const clientId = clients[at] ?? 0;
    const household = householdOf(clientId);
    if (household === undefined) {
      continue;
    }
    const { facts } = household;
    const lineId = lines[at] ?? null;
    const events = eventsOf.get(id) ?? UNCHANGED;
    const history = {
      status: statuses[at] ?? 'in-force',
      startedOn: starts[at] ?? null,
      endedOn: ends[at] ?? null,
      events,
    };
    const status = statusOn(history, asOf);
    addPolicy(facts.openings, { clientId, kind: kindOf(clientId), lineId, history, status }, asOf);
    if (status === null || NEVER_COVER.has(status)) {
      continue;
    }
    facts.everHadPolicy = true;
    facts.firstPolicyOn = earliest(facts.firstPolicyOn, history.startedOn);
    const cover = coverOf(history, asOf);
    if (cover !== null) {
      household.covers = [...household.covers, cover];
    }
    const heldYearAgo = statusOn(history, yearAgo) === 'in-force';
    facts.policiesYearAgo += heldYearAgo ? 1 : 0;
    facts.policiesKept += heldYearAgo && status === 'in-force' ? 1 : 0;
    const premium = premiumOn(premiums[at] ?? null, events, asOf);
    if (premium !== null) {
      facts.premiumMinor ??= 0;
    }
    if (status === 'in-force') {
      facts.policiesInForce += 1;
      if (!household.lines.includes(lineId)) {
        household.lines = [...household.lines, lineId];
        facts.linesInForce += 1;
      }
      facts.premiumMinor = premium === null ? facts.premiumMinor : minor((facts.premiumMinor ?? 0) + premium);
      if (premium !== null && lineId !== null) {
        const figure = figures.get(lineId) ?? { lineId, policies: 0, premiumMinor: 0 };
        figures.set(lineId, figure);
        figure.policies += 1;
        figure.premiumMinor = minor(figure.premiumMinor + premium);
      }
    }
  }
  return [...figures.values()].sort((a, b) => a.lineId - b.lineId);
}

/** What happened to policies, oldest first, by policy. */
function gatherEvents(db: ReadBook, only: readonly number[] | null): ReadonlyMap<number, readonly EventRow[]> {
  const [policies, days, statuses, premiums] = columnsOf<[number, Day | null, PolicyStatus, Minor | null]>(
    db,
    ['policy_id', 'on_day', 'status', 'annual_premium_minor'],
    `SELECT policy_id, on_day, status, annual_premium_minor FROM policy_event
     WHERE ${only === null ? 'TRUE' : `policy_id IN (SELECT id FROM policy WHERE ${among('client_id', only)})`} ORDER BY policy_id, on_day, id`,
  );
  const events = new Map<number, EventRow[]>();
  for (const [at, policyId] of policies.entries()) {
    const event = { onDay: days[at] ?? null, status: statuses[at] ?? 'in-force', premium: premiums[at] ?? null };
    const list = events.get(policyId);
    if (list === undefined) {
      events.set(policyId, [event]);
    } else {
      list.push(event);
    }
  }
  return events;
}

/** The annualised premium as last told up to the day; the policy's own where no change says. */
function premiumOn(current: Minor | null, changes: readonly EventRow[], on: Day): Minor | null {
  const told = changes.findLast((change) => change.premium !== null && (change.onDay === null || change.onDay <= on));
  return told?.premium ?? current;
}

export function earliest(a: Day | null, b: Day | null): Day | null {
  return a === null ? b : b === null || a < b ? a : b;
}
