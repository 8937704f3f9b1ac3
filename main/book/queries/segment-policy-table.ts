import type { Day } from '../../../shared/day.ts';
import type { Minor } from '../../../shared/money.ts';
import type { PolicyStatus } from '../../../shared/segmentation/cover.ts';
import { idSlots } from '../id-slots.ts';
import type { ReadBook } from '../types.ts';
import { columnsOf } from './columns.ts';
import type { Members } from './segment-members.ts';

type PolicyRow = readonly [
  id: number,
  client: number,
  /** Null: in force, as most are; what is not written out need not be read back. */
  status: PolicyStatus | null,
  startedOn: Day | null,
  endedOn: Day | null,
  line: number | null,
  premium: Minor | null,
];

/** What happened to a policy on a day. */
export type EventRow = { readonly onDay: Day | null; readonly status: PolicyStatus; readonly premium: Minor | null };

/** Rows of one table in the order of what they belong to: those of the owner at a place from `starts[place]` to the next. */
type Grouped = { readonly rows: Uint32Array; readonly starts: Uint32Array };

/** All policies as columns, by household; one object serves all of them in turn. */
export type PolicyTable = {
  /** Policies of the household in a slot. */
  readonly count: (slot: number) => number;
  /** Calls back for each policy of the household in a slot, oldest id first. What it is given holds until the next. */
  readonly each: (slot: number, visit: (policy: TablePolicy) => void) => void;
};

export type TablePolicy = {
  clientId: number;
  lineId: number | null;
  premium: Minor | null;
  status: PolicyStatus;
  startedOn: Day | null;
  endedOn: Day | null;
  /** Oldest first; undated ones first of all. */
  readonly events: EventRow[];
};

/** A condition that leaves only some clients; none leaves all. */
export function among(column: string, only: readonly number[] | null): string {
  return only === null ? 'TRUE' : `${column} IN (${only.map(Number).join(', ')})`;
}

/** Reads the policies of households with what happened to them. @param only the clients looked at, all where null */
export function loadPolicyTable(db: ReadBook, members: Members, only: readonly number[] | null): PolicyTable {
  const [ids, clients, statuses, started, ended, lines, premiums] = columnsOf<PolicyRow>(
    db,
    ['id', 'client_id', 'status', 'started_on', 'ended_on', 'line_id', 'annual_premium_minor'],
    `SELECT id, client_id, nullif(status, 'in-force') AS status, started_on, ended_on, line_id, annual_premium_minor FROM policy
     WHERE ${among('client_id', only)} ORDER BY id`,
  );
  const owners = new Int32Array(clients.length);
  for (let at = 0; at < clients.length; at += 1) {
    owners[at] = members.slotOf(clients[at] ?? 0);
  }
  const own = grouped(owners, members.households.length);
  const fillEvents = loadEvents(db, ids, only);
  const policy: TablePolicy = {
    clientId: 0,
    lineId: null,
    premium: null,
    status: 'in-force',
    startedOn: null,
    endedOn: null,
    events: [],
  };
  return {
    count: (slot) => (own.starts[slot + 1] ?? 0) - (own.starts[slot] ?? 0),
    each: (slot, visit) => {
      const end = own.starts[slot + 1] ?? 0;
      for (let place = own.starts[slot] ?? 0; place < end; place += 1) {
        const at = own.rows[place] ?? 0;
        policy.clientId = clients[at] ?? 0;
        policy.lineId = lines[at] ?? null;
        policy.premium = premiums[at] ?? null;
        policy.status = statuses[at] ?? 'in-force';
        policy.startedOn = started[at] ?? null;
        policy.endedOn = ended[at] ?? null;
        fillEvents(at, policy.events);
        visit(policy);
      }
    },
  };
}

/** @returns what puts the events of the policy at a place into a list */
function loadEvents(db: ReadBook, ids: readonly number[], only: readonly number[] | null) {
  const [policies, days, statuses, premiums] = columnsOf<[number, Day | null, PolicyStatus | null, Minor | null]>(
    db,
    ['policy_id', 'on_day', 'status', 'annual_premium_minor'],
    `SELECT policy_id, on_day, nullif(status, 'in-force') AS status, annual_premium_minor FROM policy_event
     WHERE ${only === null ? 'TRUE' : `policy_id IN (SELECT id FROM policy WHERE ${among('client_id', only)})`} ORDER BY id`,
  );
  const places = idSlots(ids.at(-1) ?? 0);
  for (let at = 0; at < ids.length; at += 1) {
    places.set(ids[at] ?? 0, at);
  }
  const owners = new Int32Array(policies.length);
  for (let at = 0; at < policies.length; at += 1) {
    owners[at] = places.get(policies[at] ?? 0) ?? -1;
  }
  const own = grouped(owners, ids.length);
  const eventAt = (at: number): EventRow => ({
    onDay: days[at] ?? null,
    status: statuses[at] ?? 'in-force',
    premium: premiums[at] ?? null,
  });
  return (policy: number, events: EventRow[]) => {
    const end = own.starts[policy + 1] ?? 0;
    const first = own.starts[policy] ?? 0;
    if (events.length !== end - first) {
      events.length = end - first;
    }
    for (let place = first; place < end; place += 1) {
      events[place - first] = eventAt(own.rows[place] ?? 0);
    }
    if (events.length > 1) {
      events.sort((one, other) => compareDays(one.onDay ?? '', other.onDay ?? ''));
    }
  };
}

function compareDays(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Groups rows by their owners, each group in the order of the rows (counting sort). @param owners −1 belongs to none */
function grouped(owners: Int32Array, count: number): Grouped {
  const starts = new Uint32Array(count + 1);
  for (const owner of owners) {
    if (owner >= 0) {
      starts[owner + 1] = (starts[owner + 1] ?? 0) + 1;
    }
  }
  for (let owner = 0; owner < count; owner += 1) {
    starts[owner + 1] = (starts[owner + 1] ?? 0) + (starts[owner] ?? 0);
  }
  const rows = new Uint32Array(owners.length);
  const next = starts.slice();
  for (let at = 0; at < owners.length; at += 1) {
    const owner = owners[at] ?? -1;
    if (owner >= 0) {
      const place = next[owner] ?? 0;
      rows[place] = at;
      next[owner] = place + 1;
    }
  }
  return { rows, starts };
}
