import type { ClientFilter } from '../../shared/contract/clients.ts';
import { type Day, toOrdinal } from '../../shared/day.ts';
import { addBit, type Bits, countBits, hasBit, inAll, inAny, noBits, positionsOf, without } from './bits.ts';
import { type ClientColumns, NO_DAY } from './client-columns.ts';
import { type ClientIndex, clientIndex } from './client-index.ts';
import type { ClientSort } from './client-order.ts';
import { type SetWorth, worthOf } from './client-worth.ts';
import { searchTerms } from './search-text.ts';
import type { ReadBook } from './types.ts';

/** The clients a filter leaves, in order. */
export type Selection = {
  readonly index: ClientIndex;
  readonly total: number;
  readonly households: number;
  readonly valueMinor: number;
  /** Slots in the columns. */
  page(offset: number, limit: number): Int32Array;
  /** Where a slot stands; null: the filter leaves it out. */
  placeOf(slot: number): number | null;
};

/** Selects and sorts clients. */
export function selectClients(db: ReadBook, filter: ClientFilter, sort: ClientSort, today: Day): Selection {
  const index = clientIndex(db);
  const { orders } = index;
  const sets = conditions(db, index, filter, today);
  const { kept, worth } = chosen(index, sets);
  const total = worth.clients;
  const order = orders.of(sort);
  return {
    index,
    total,
    households: worth.households,
    valueMinor: worth.valueMinor,
    page: (offset, limit) => {
      if (order.length === total) {
        return order.slice(offset, offset + limit);
      }
      const length = Math.min(limit, Math.max(0, total - offset));
      const passed = ((offset + length) / Math.max(total, 1)) * order.length;
      return total * SORTED < passed
        ? sortedFew(order, orders.ranks(sort), kept).slice(offset, offset + limit)
        : pageOf(order, kept, offset, length);
    },
    placeOf: (slot) => (hasBit(kept, slot) ? placeOf(order, kept, slot) : null),
  };
}

/** Who is in all of the sets, and what they are worth; a choice alone was added up before anybody asked. */
function chosen(
  { columns, sharing, worths }: ClientIndex,
  [one, ...others]: readonly Bits[],
): { readonly kept: Bits; readonly worth: SetWorth } {
  if (one === undefined) {
    return { kept: columns.live, worth: { ...sharing.all, clients: columns.size } };
  }
  const known = others.length === 0 ? worths.get(one) : undefined;
  if (known !== undefined) {
    return { kept: one, worth: known };
  }
  const kept = inAll([columns.live, one, ...others]) ?? columns.live;
  return { kept, worth: worthOf(sharing, kept) };
}

/** Sorting one takes as long as passing so many others in an order of all. */
const SORTED = 16;

/** By where they stand in the order of all: numbers sort without a comparison of ours. */
function sortedFew(order: Int32Array, ranks: Int32Array, kept: Bits): Int32Array {
  const places = positionsOf(kept);
  for (let at = 0; at < places.length; at += 1) {
    places[at] = ranks[places[at] ?? 0] ?? 0;
  }
  places.sort();
  for (let at = 0; at < places.length; at += 1) {
    places[at] = order[places[at] ?? 0] ?? 0;
  }
  return places;
}

/** @param length rows the page will have: where the last of them stands the search ends */
function pageOf(order: Int32Array, kept: Bits, offset: number, length: number): Int32Array {
  const page = new Int32Array(length);
  let passed = 0;
  let found = 0;
  for (let at = 0; at < order.length && found < length; at += 1) {
    const slot = order[at] ?? 0;
    if (hasBit(kept, slot)) {
      if (passed >= offset) {
        page[found] = slot;
        found += 1;
      }
      passed += 1;
    }
  }
  return page;
}

/** How many of the kept ones stand before one of them. */
function placeOf(order: Int32Array, kept: Bits, wanted: number): number {
  let passed = 0;
  for (let at = 0; at < order.length && order[at] !== wanted; at += 1) {
    passed += hasBit(kept, order[at] ?? 0) ? 1 : 0;
  }
  return passed;
}

/** One set of clients for each condition of a filter. */
function conditions(db: ReadBook, index: ClientIndex, filter: ClientFilter, today: Day): Bits[] {
  const { columns, marks } = index;
  const { capacity } = columns;
  const sets: Bits[] = [];
  const anyOf = (of: readonly Bits[]) => sets.push(inAny(of, capacity));
  const among = (of: readonly Bits[], names: readonly (string | null)[], wanted: readonly (string | null)[]) => {
    const chosen = of.filter((_, code) => wanted.includes(names[code] ?? null));
    anyOf(chosen);
  };
  if (filter.tiers !== undefined) {
    const tiers = filter.tiers.map((tier) => (tier === 'unscored' ? null : tier));
    among(marks.tier(), columns.tierNames, tiers);
  }
  if (filter.states !== undefined) {
    among(marks.state(), columns.stateNames, filter.states);
  }
  if (filter.statuses !== undefined) {
    among(marks.status(), columns.statusNames, filter.statuses);
  }
  if (filter.advisorIds !== undefined) {
    const advisors = filter.advisorIds.map((id) => id ?? 0);
    anyOf(advisors.flatMap((id) => marks.advisor().get(id) ?? []));
  }
  if (filter.lineIds !== undefined) {
    anyOf(filter.lineIds.map((id) => marks.line(id)));
  }
  if (filter.carrierIds !== undefined) {
    anyOf(filter.carrierIds.map((id) => marks.carrier(id)));
  }
  if (filter.policies !== undefined) {
    sets.push(marks.policies()[filter.policies]);
  }
  if (filter.householdId !== undefined) {
    sets.push(membersOf(db, columns, filter.householdId));
  }
  const { nextTouch, renewalUntil } = filter;
  if (nextTouch !== undefined) {
    const until = nextTouch === 'none' ? null : (nextTouch.until as Day);
    sets.push(until === null ? withoutDay(index, 'nextTouch') : upTo(index, 'nextTouch', toOrdinal(until)));
  }
  if (renewalUntil !== undefined) {
    sets.push(upTo(index, 'renewal', toOrdinal(renewalUntil as Day)));
  }
  if (filter.quick !== undefined) {
    sets.push(quickSet(index, filter.quick, today));
  }
  const terms = searchTerms(filter.search ?? '');
  if (terms !== null) {
    sets.push(index.search().find(terms));
  }
  return sets;
}

/** How many clients a ready-made filter of the clients screen leaves. */
export function quickCount(index: ClientIndex, quick: NonNullable<ClientFilter['quick']>, today: Day): number {
  return countBits(inAll([index.columns.live, quickSet(index, quick, today)]) ?? index.columns.live);
}

function quickSet(index: ClientIndex, quick: NonNullable<ClientFilter['quick']>, today: Day): Bits {
  const { columns, marks } = index;
  switch (quick) {
    case 'overdue':
      return upTo(index, 'nextTouch', toOrdinal(today) - 1);
    case 'fallers':
      return inAny(
        marks.state().filter((_, code) => FALLING.has(columns.stateNames[code] ?? '')),
        columns.capacity,
      );
    case 'single-policy':
      return marks.policies().one;
    case 'unscored': {
      const gone = marks.status().filter((_, code) => GONE.has(columns.statusNames[code] ?? ''));
      return without(marks.tier()[0] ?? noBits(columns.capacity), inAny(gone, columns.capacity));
    }
    case 'unnamed':
      return marks.unnamed();
  }
}

const FALLING = new Set(['warm-faller', 'cold-faller']);
const GONE = new Set(['deceased', 'dissolved']);

type DayColumn = 'nextTouch' | 'renewal';

/** Who has no such day. */
function withoutDay(index: ClientIndex, by: DayColumn): Bits {
  return without(index.columns.live, upTo(index, by, NO_DAY - 1));
}

function countUpTo(order: Int32Array, column: Int32Array, last: number): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((column[order[middle] ?? 0] ?? NO_DAY) <= last) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** Whose day is not after another: the beginning of the order by that day, or all but its end where that is shorter. */
function upTo({ orders, columns }: ClientIndex, by: DayColumn, last: number): Bits {
  const order = orders.of({ by, descending: false });
  const count = countUpTo(order, columns[by], last);
  return count * 2 > order.length
    ? without(columns.live, setOfSlots(columns, order.subarray(count)))
    : setOfSlots(columns, order.subarray(0, count));
}

function setOfSlots({ capacity }: ClientColumns, slots: Int32Array): Bits {
  const set = noBits(capacity);
  for (let at = 0; at < slots.length; at += 1) {
    addBit(set, slots[at] ?? 0);
  }
  return set;
}

function membersOf(db: ReadBook, columns: ClientColumns, householdId: number): Bits {
  return setOf(
    columns,
    db.prepare<[number], number>('SELECT id FROM client WHERE household_id = ?').pluck().all(householdId),
  );
}

function setOf(columns: ClientColumns, ids: readonly number[]): Bits {
  const set = noBits(columns.capacity);
  for (const id of ids) {
    const slot = columns.slotOf(id);
    if (slot !== undefined) {
      addBit(set, slot);
    }
  }
  return set;
}
