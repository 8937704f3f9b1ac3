import type { CLIENT_SORTS } from '../../shared/contract/clients.ts';
import { hasBit } from './bits.ts';
import { type ClientColumns, NO_DAY } from './client-columns.ts';
import { putIn, takeOut } from './in-order.ts';
import { sortByKey } from './sort-by-key.ts';

export type ClientSort = { readonly by: (typeof CLIENT_SORTS)[number]; readonly descending: boolean };

/** Slots of all clients in an order; equal ones by name. What has no value stands last, whichever way it is sorted. */
export type ClientOrders = {
  of(sort: ClientSort): Int32Array;
  /** Where each slot stands in an order, by slot. */
  ranks(sort: ClientSort): Int32Array;
  /** Tells that the columns of some slots changed: each order takes them out and puts them in again when next asked for. */
  changed(slots: readonly number[]): void;
};

/** `room` holds the order and has a place for every slot there may be. */
type Kept = { readonly room: Int32Array; readonly order: Int32Array; readonly upTo: number };
type Ranks = { readonly ranks: Int32Array; readonly upTo: number };

export function clientOrders(columns: ClientColumns): ClientOrders {
  /** Every slot that changed since the columns were read, as it came. */
  const changes: number[] = [];
  const kept = new Map<string, Kept>([[keyOfSort(BY_NAME), roomFor(columns.byName)]]);
  const ranked = new Map<string, Ranks>();

  function of(sort: ClientSort): Int32Array {
    const key = keyOfSort(sort);
    const known = kept.get(key);
    if (known?.upTo === changes.length) {
      return known.order;
    }
    const now = known === undefined ? roomFor(made(sort)) : renewed(known, comparing(sort));
    kept.set(key, now);
    return now.order;
  }

  function roomFor(order: Int32Array): Kept {
    const room = new Int32Array(columns.capacity);
    room.set(order);
    return { room, order: room.subarray(0, order.length), upTo: changes.length };
  }

  function made(sort: ClientSort): Int32Array {
    if (sort.by === 'name') {
      return of(BY_NAME).toReversed();
    }
    const turn = sort.descending ? -1 : 1;
    const [first, ...finer] = keysOf(columns, sort.by);
    // The coarsest key last: equal ones stay in the order of the finer.
    const start = finer.reduceRight((order, key) => sortByKey(order, (slot) => turn * key(slot)), of(BY_NAME));
    return sortByKey(start, (slot) => turn * first(slot));
  }

  /** The order without the slots that changed since, and those put in where they now belong. */
  function renewed({ room, order, upTo }: Kept, compare: (one: number, other: number) => number): Kept {
    const moved = [...new Set(changes.slice(upTo))];
    const coming = moved.filter((slot) => hasBit(columns.live, slot)).toSorted(compare);
    const rest = takeOut(order, moved);
    putIn(room, rest, coming, compare);
    return { room, order: room.subarray(0, rest + coming.length), upTo: changes.length };
  }

  function ranks(sort: ClientSort): Int32Array {
    const key = keyOfSort(sort);
    const known = ranked.get(key);
    if (known?.upTo === changes.length) {
      return known.ranks;
    }
    const order = of(sort);
    const ranksNow = known?.ranks ?? new Int32Array(columns.capacity);
    for (let at = 0; at < order.length; at += 1) {
      ranksNow[order[at] ?? 0] = at;
    }
    ranked.set(key, { ranks: ranksNow, upTo: changes.length });
    return ranksNow;
  }

  /** Which of two slots comes first: negative for the first. */
  function comparing({ by, descending }: ClientSort): (one: number, other: number) => number {
    const turn = descending ? -1 : 1;
    if (by === 'name') {
      const comparing = comparingNames(columns);
      return (one, other) => turn * comparing(one, other);
    }
    const keys = keysOf(columns, by);
    const rank = ranks(BY_NAME);
    return (one, other) => {
      for (const key of keys) {
        const [first, second] = [key(one), key(other)];
        const missing = Number(Number.isNaN(first)) - Number(Number.isNaN(second));
        const apart = missing === 0 ? turn * (first - second) : missing;
        if (apart < 0 || apart > 0) {
          return apart;
        }
      }
      return (rank[one] ?? 0) - (rank[other] ?? 0);
    };
  }

  return { of, ranks, changed: (slots) => changes.push(...slots) };
}

const BY_NAME: ClientSort = { by: 'name', descending: false };

function keyOfSort({ by, descending }: ClientSort): string {
  return `${by} ${descending}`;
}

/** As SQLite compares: by the bytes of UTF-8, which is by code point. */
function comparingNames({ sortKeyAt, ids }: ClientColumns): (one: number, other: number) => number {
  const known = new Map<number, Buffer>();
  const keyAt = (slot: number) => {
    const key = known.get(slot) ?? Buffer.from(sortKeyAt(slot));
    known.set(slot, key);
    return key;
  };
  return (one, other) => Buffer.compare(keyAt(one), keyAt(other)) || (ids[one] ?? 0) - (ids[other] ?? 0);
}

type Key = (slot: number) => number;

/** What a column is sorted by, the coarsest first; NaN: nothing. */
function keysOf(columns: ClientColumns, by: Exclude<ClientSort['by'], 'name'>): readonly [Key, ...Key[]] {
  const number = (column: ArrayLike<number>): readonly [Key] => [(slot) => column[slot] ?? Number.NaN];
  const day = (column: Int32Array): readonly [Key] => [
    (slot) => (column[slot] === NO_DAY ? Number.NaN : (column[slot] ?? Number.NaN)),
  ];
  switch (by) {
    case 'value':
      return number(columns.value);
    case 'premium':
      return number(columns.premium);
    case 'policies':
      return number(columns.policies);
    case 'tier':
      return [letterOf(columns), (slot) => -(columns.value[slot] || 0)];
    case 'nextTouch':
      return day(columns.nextTouch);
    case 'renewal':
      return day(columns.renewal);
    case 'lastContact':
      return day(columns.lastContact);
    case 'since':
      return day(columns.since);
  }
}

/** A tier by its letter; within one the most valuable come first. */
function letterOf({ tier, tierNames }: ClientColumns): Key {
  return (slot) => tierNames[tier[slot] ?? 0]?.charCodeAt(0) ?? Number.NaN;
}
