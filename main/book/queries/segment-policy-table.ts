import type { Minor } from '../../../shared/money.ts';
import type { PolicyHistory, PolicyStatus, StatusEvent } from '../../../shared/segmentation/cover.ts';
import { type Column, figureAt } from '../../../shared/segmentation/percentile.ts';
import { idSlots } from '../id-slots.ts';
import type { ReadBook } from '../types.ts';
import { figureColumnsOf } from './columns.ts';
import type { Members } from './segment-members.ts';

/** What happened to a policy on a day. */
export type EventRow = StatusEvent<number> & { readonly premium: Minor | null };

/** All policies as columns, in the order of their ids; days as numbers. */
export type PolicyTable = {
  readonly clients: Column;
  readonly lines: Column;
  readonly premiums: Column;
  readonly startedOn: Column;
  readonly endedOn: Column;
  /** Places of the policies of the household in a slot: those of `order` from `starts[slot]` to the next. */
  readonly order: Uint32Array;
  readonly starts: Uint32Array;
  /**
   * 0 where a policy is in force, and all that ever happened to it was its beginning with the premium it has: most of a
   * book, of which nothing is to be told that their own row does not.
   */
  readonly eventful: Uint8Array;
  readonly pastAt: (at: number) => PolicyPast;
};

/** What a policy is and was: its present status, and changes oldest first, undated ones first of all. */
export type PolicyPast = PolicyHistory<number> & { readonly events: readonly EventRow[] };

/** By their codes in figures; what most are is not written out. */
const STATUSES = [
  'quoted',
  'lapsed',
  'cancelled',
  'surrendered',
  'matured',
  'claimed-out',
  'not-taken-up',
] as const satisfies readonly PolicyStatus[];
const STATUS_CODE = `CASE status WHEN 'in-force' THEN NULL ${STATUSES.map((status, code) => `WHEN '${status}' THEN ${code}`).join(' ')} END`;
const statusOf = (code: number | undefined): PolicyStatus => STATUSES[code ?? Number.NaN] ?? 'in-force';

/** A condition that leaves only some clients; none leaves all. */
export function among(column: string, only: readonly number[] | null): string {
  return only === null ? 'TRUE' : `${column} IN (${only.map(Number).join(', ')})`;
}

/** Reads the policies of households with what happened to them. @param only the clients looked at, all where null */
export function loadPolicyTable(db: ReadBook, members: Members, only: readonly number[] | null): PolicyTable {
  const [ids, clients, statuses, startedOn, endedOn, lines, premiums] = figureColumnsOf(
    db,
    ['id', 'client_id', 'status', 'started_on', 'ended_on', 'line_id', 'annual_premium_minor'],
    `SELECT id, client_id, ${STATUS_CODE} AS status, started_on, ended_on, line_id, annual_premium_minor FROM policy
     WHERE ${among('client_id', only)} ORDER BY id`,
  );
  const owners = new Int32Array(clients.length);
  const eventful = new Uint8Array(clients.length);
  for (let at = 0; at < clients.length; at += 1) {
    owners[at] = members.slotOf(clients[at] ?? 0);
    eventful[at] = Number.isNaN(statuses[at]) ? 0 : 1;
  }
  const eventsAt = loadEvents(db, { ids, premiums, eventful }, only);
  return {
    clients,
    lines,
    premiums,
    startedOn,
    endedOn,
    ...grouped(owners, members.households.length),
    eventful,
    pastAt: (at) => ({
      status: statusOf(statuses[at]),
      startedOn: figureAt(startedOn, at),
      endedOn: figureAt(endedOn, at),
      events: eventful[at] === 1 ? eventsAt(at) : [],
    }),
  };
}

/** Marks policies that something happened to. @returns what tells the events of the policy at a place */
function loadEvents(
  db: ReadBook,
  { ids, premiums, eventful }: Pick<PolicyTable, 'premiums' | 'eventful'> & { readonly ids: Column },
  only: readonly number[] | null,
): (policy: number) => EventRow[] {
  const [policies, days, statuses, told] = figureColumnsOf(
    db,
    ['policy_id', 'on_day', 'status', 'annual_premium_minor'],
    `SELECT policy_id, on_day, ${STATUS_CODE} AS status, annual_premium_minor FROM policy_event
     WHERE ${only === null ? 'TRUE' : `policy_id IN (SELECT id FROM policy WHERE ${among('client_id', only)})`} ORDER BY id`,
  );
  const places = idSlots(ids.at(-1) ?? 0);
  for (let at = 0; at < ids.length; at += 1) {
    places.set(ids[at] ?? 0, at);
  }
  const owners = new Int32Array(policies.length);
  for (let at = 0; at < policies.length; at += 1) {
    const policy = places.get(policies[at] ?? 0) ?? -1;
    const premium = told[at] ?? Number.NaN;
    owners[at] = policy;
    if (!Number.isNaN(statuses[at]) || (!Number.isNaN(premium) && premium !== premiums[policy])) {
      eventful[policy] = 1;
    }
  }
  const own = grouped(owners, ids.length);
  return (policy) => {
    const events: EventRow[] = [];
    const end = own.starts[policy + 1] ?? 0;
    for (let place = own.starts[policy] ?? 0; place < end; place += 1) {
      const at = own.order[place] ?? 0;
      events.push({ onDay: figureAt(days, at), status: statusOf(statuses[at]), premium: figureAt(told, at) });
    }
    return events.length < 2 ? events : events.sort((one, other) => (one.onDay ?? 0) - (other.onDay ?? 0));
  };
}

/** Groups rows by their owners, each group in the order of the rows (counting sort). @param owners −1 belongs to none */
function grouped(owners: Int32Array, count: number): { readonly order: Uint32Array; readonly starts: Uint32Array } {
  const starts = new Uint32Array(count + 1);
  for (const owner of owners) {
    if (owner >= 0) {
      starts[owner + 1] = (starts[owner + 1] ?? 0) + 1;
    }
  }
  for (let owner = 0; owner < count; owner += 1) {
    starts[owner + 1] = (starts[owner + 1] ?? 0) + (starts[owner] ?? 0);
  }
  const order = new Uint32Array(owners.length);
  const next = starts.slice();
  for (let at = 0; at < owners.length; at += 1) {
    const owner = owners[at] ?? -1;
    if (owner >= 0) {
      const place = next[owner] ?? 0;
      order[place] = at;
      next[owner] = place + 1;
    }
  }
  return { order, starts };
}
