import { type Day, monthsBetween } from '../../../shared/day.ts';
import { idSlots } from '../id-slots.ts';
import type { ReadBook } from '../types.ts';
import { columnsOf } from './columns.ts';

const MONTHS_A_YEAR = 12;

/** Who lives in which household, by the household's slot: its place among all of them, by rising id. */
export type Members = {
  /** Rising. */
  readonly households: readonly number[];
  /** All that were looked at, merged ones included. */
  readonly clientIds: readonly number[];
  /** The slot of the household that answers for a client, merged ones included; −1 where none does. */
  readonly slotOf: (clientId: number) => number;
  readonly isOrganisation: (clientId: number) => boolean;
  /** Clients in each, merged ones not counted; all of them, and those that are organisations. */
  readonly clients: readonly number[];
  readonly organisations: Uint32Array;
  /** Whole years of its persons, where birth dates are asked for. */
  readonly ages: ReadonlyMap<number, readonly number[]>;
  readonly special: ReadonlySet<number>;
  /** The earliest day one of its clients was entered as one. */
  readonly since: ReadonlyMap<number, Day>;
};

/** Of a client what few have: asked of these alone. */
type Mark = readonly [
  id: number,
  isOrganisation: number,
  since: Day | null,
  special: number,
  mergedInto: number | null,
  born: Day | null,
];

/**
 * @param withAges whether the office switched age on; birth dates are not even read otherwise
 * @param condition which clients are looked at: a household's own with those merged into them
 */
export function gatherMembers(db: ReadBook, asOf: Day, withAges: boolean, condition: string): Members {
  const born = withAges ? 'birth_date' : 'NULL';
  const [ids, own] = columnsOf<[number, number]>(
    db,
    ['id', 'household_id'],
    `SELECT id, household_id FROM client WHERE ${condition} ORDER BY household_id`,
  );
  const [marked, firms, sinces, specials, targets, births] = columnsOf<Mark>(
    db,
    ['id', 'firm', 'since', 'special', 'merged_into_client_id', 'born'],
    `SELECT id, kind = 'organisation' AS firm, since, special, merged_into_client_id, ${born} AS born FROM client
     WHERE (kind = 'organisation' OR since IS NOT NULL OR special = 1 OR merged_into_client_id IS NOT NULL OR ${born} IS NOT NULL)
       AND ${condition}`,
  );
  const mergedInto = new Map<number, number>();
  for (let at = 0; at < marked.length; at += 1) {
    const target = targets[at] ?? null;
    if (target !== null) {
      mergedInto.set(marked[at] ?? 0, target);
    }
  }
  const { households, clients, slots } = slotsOf(ids, own, mergedInto);
  const organisations = new Uint32Array(households.length);
  const ages = new Map<number, readonly number[]>();
  const special = new Set<number>();
  const since = new Map<number, Day>();
  const firmIds = new Set<number>();
  for (const [at, id] of marked.entries()) {
    if (firms[at] === 1) {
      firmIds.add(id);
    }
    if (mergedInto.has(id)) {
      continue;
    }
    const slot = slots.get(id) ?? 0;
    organisations[slot] = (organisations[slot] ?? 0) + (firms[at] ?? 0);
    const entered = earliest(since.get(slot) ?? null, sinces[at] ?? null);
    if (entered !== null) {
      since.set(slot, entered);
    }
    if (specials[at] === 1) {
      special.add(slot);
    }
    const birth = births[at] ?? null;
    if (birth !== null && birth <= asOf) {
      ages.set(slot, [...(ages.get(slot) ?? []), Math.floor(monthsBetween(birth, asOf) / MONTHS_A_YEAR)]);
    }
  }
  for (const id of mergedInto.keys()) {
    let heir = id;
    for (let next = mergedInto.get(heir); next !== undefined; next = mergedInto.get(heir)) {
      heir = next;
    }
    const slot = slots.get(heir);
    if (slot !== undefined) {
      slots.set(id, slot);
    }
  }
  return {
    households,
    clientIds: ids,
    slotOf: (clientId) => slots.get(clientId) ?? -1,
    isOrganisation: (clientId) => firmIds.has(clientId),
    clients,
    organisations,
    ages,
    special,
    since,
  };
}

/** @param own the household of each client, rising */
function slotsOf(ids: readonly number[], own: readonly number[], mergedInto: ReadonlyMap<number, number>) {
  let largest = 0;
  for (let at = 0; at < ids.length; at += 1) {
    largest = Math.max(largest, ids[at] ?? 0);
  }
  const slots = idSlots(largest);
  const households: number[] = [];
  const clients: number[] = [];
  let last = 0;
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] ?? 0;
    const household = own[at] ?? 0;
    if (mergedInto.has(id)) {
      continue;
    }
    if (households.length === 0 || household !== last) {
      households.push(household);
      clients.push(0);
      last = household;
    }
    const slot = households.length - 1;
    clients[slot] = (clients[slot] ?? 0) + 1;
    slots.set(id, slot);
  }
  return { households, clients, slots };
}

export function earliest(a: Day | null, b: Day | null): Day | null {
  return a === null ? b : b === null || a < b ? a : b;
}
