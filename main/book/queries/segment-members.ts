import type { Day } from '../../../shared/day.ts';
import { dayNumber, monthsBetweenNumbers } from '../../../shared/day-number.ts';
import type { Column } from '../../../shared/segmentation/percentile.ts';
import { idSlots } from '../id-slots.ts';
import type { ReadBook } from '../types.ts';
import { figureColumnsOf } from './columns.ts';

const MONTHS_A_YEAR = 12;

/** Who lives in which household, by the household's slot: its place among all of them, by rising id. */
export type Members = {
  /** Rising. */
  readonly households: Column;
  /** All that were looked at, merged ones included. */
  readonly clientIds: Column;
  /** The slot of the household that answers for a client, merged ones included; −1 where none does. */
  readonly slotOf: (clientId: number) => number;
  readonly isOrganisation: (clientId: number) => boolean;
  /** Clients in each, merged ones not counted; all of them, and those that are organisations. */
  readonly clients: Column;
  readonly organisations: Uint32Array;
  /** Whole years of its persons, where birth dates are asked for. */
  readonly ages: ReadonlyMap<number, readonly number[]>;
  readonly special: ReadonlySet<number>;
  /** The earliest day one of its clients was entered as one, as a number; NaN where none was. */
  readonly since: Column;
};

/**
 * @param withAges whether the office switched age on; birth dates are not even read otherwise
 * @param condition which clients are looked at: a household's own with those merged into them
 */
export function gatherMembers(db: ReadBook, asOf: Day, withAges: boolean, condition: string): Members {
  const born = withAges ? 'birth_date' : 'NULL';
  const [ids, own] = figureColumnsOf(
    db,
    ['id', 'household_id'],
    `SELECT id, household_id FROM client WHERE ${condition} ORDER BY household_id`,
  );
  // What few have is asked of these alone.
  const [marked, firms, sinces, specials, targets, births] = figureColumnsOf(
    db,
    ['id', 'firm', 'since', 'special', 'merged_into_client_id', 'born'],
    `SELECT id, kind = 'organisation' AS firm, since, special, merged_into_client_id, ${born} AS born FROM client
     WHERE (kind = 'organisation' OR since IS NOT NULL OR special = 1 OR merged_into_client_id IS NOT NULL OR ${born} IS NOT NULL)
       AND ${condition}`,
  );
  const mergedInto = new Map<number, number>();
  for (let at = 0; at < marked.length; at += 1) {
    const target = targets[at] ?? Number.NaN;
    if (!Number.isNaN(target)) {
      mergedInto.set(marked[at] ?? 0, target);
    }
  }
  const { households, clients, slots } = slotsOf(ids, own, mergedInto);
  const organisations = new Uint32Array(households.length);
  const ages = new Map<number, readonly number[]>();
  const special = new Set<number>();
  const since = new Float64Array(households.length).fill(Number.NaN);
  const firmIds = new Set<number>();
  const today = dayNumber(asOf);
  for (let at = 0; at < marked.length; at += 1) {
    const id = marked[at] ?? 0;
    if (firms[at] === 1) {
      firmIds.add(id);
    }
    if (mergedInto.has(id)) {
      continue;
    }
    const slot = slots.get(id) ?? 0;
    organisations[slot] = (organisations[slot] ?? 0) + (firms[at] ?? 0);
    since[slot] = earliest(since[slot] ?? Number.NaN, sinces[at] ?? Number.NaN);
    if (specials[at] === 1) {
      special.add(slot);
    }
    const birth = births[at] ?? Number.NaN;
    if (birth <= today) {
      ages.set(slot, [...(ages.get(slot) ?? []), Math.floor(monthsBetweenNumbers(birth, today) / MONTHS_A_YEAR)]);
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
function slotsOf(ids: Column, own: Column, mergedInto: ReadonlyMap<number, number>) {
  let largest = 0;
  for (let at = 0; at < ids.length; at += 1) {
    largest = Math.max(largest, ids[at] ?? 0);
  }
  const slots = idSlots(largest);
  const households = new Float64Array(ids.length);
  const clients = new Float64Array(ids.length);
  let count = 0;
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] ?? 0;
    const household = own[at] ?? 0;
    if (mergedInto.has(id)) {
      continue;
    }
    if (count === 0 || household !== households[count - 1]) {
      households[count] = household;
      count += 1;
    }
    clients[count - 1] = (clients[count - 1] ?? 0) + 1;
    slots.set(id, count - 1);
  }
  return { households: households.slice(0, count), clients: clients.slice(0, count), slots };
}

/** The earlier of two days as numbers; NaN where neither is known. */
export function earliest(a: number, b: number): number {
  return Number.isNaN(a) || b < a ? b : a;
}
