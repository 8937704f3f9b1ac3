import type { CLIENT_SORTS } from '../../shared/contract/clients.ts';
import { type ClientColumns, NO_DAY } from './client-columns.ts';

export type ClientSort = { readonly by: (typeof CLIENT_SORTS)[number]; readonly descending: boolean };

/**
 * Positions of all clients in an order; equal ones by name. What has no value stands last, whichever way it is sorted.
 */
export function orderOf(columns: ClientColumns, sort: ClientSort): Int32Array {
  const order = Int32Array.from({ length: columns.size }, (_, position) => position);
  if (sort.by === 'name') {
    return sort.descending ? order.reverse() : order;
  }
  const keys = keysOf(columns, sort.by);
  return sortByKey(sort.descending ? keys.map((key) => -key) : keys);
}

/**
 * Positions by ascending key, equal keys in their own order, NaN last. Sorting the bare numbers and then dealing the
 * positions out takes a fifth of the time of a sort with a comparison function.
 */
function sortByKey(keys: Float64Array): Int32Array {
  const sorted = keys.filter((key) => !Number.isNaN(key)).sort();
  const order = new Int32Array(keys.length);
  const dealt = new Int32Array(sorted.length);
  let missing = sorted.length;
  for (let position = 0; position < keys.length; position += 1) {
    const key = keys[position] ?? Number.NaN;
    if (Number.isNaN(key)) {
      order[missing] = position;
      missing += 1;
    } else {
      const first = firstAt(sorted, key);
      const before = dealt[first] ?? 0;
      order[first + before] = position;
      dealt[first] = before + 1;
    }
  }
  return order;
}

/** Index of the first of the equal keys. */
function firstAt(sorted: Float64Array, key: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < key) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

function keysOf(columns: ClientColumns, by: Exclude<ClientSort['by'], 'name'>): Float64Array {
  switch (by) {
    case 'value':
      return columns.value;
    case 'premium':
      return columns.premium;
    case 'policies':
      return Float64Array.from(columns.policies);
    case 'tier':
      return tierKeys(columns);
    case 'nextTouch':
      return dayKeys(columns.nextTouch);
    case 'renewal':
      return dayKeys(columns.renewal);
    case 'lastContact':
      return dayKeys(columns.lastContact);
    case 'since':
      return dayKeys(columns.since);
  }
}

/** By letter, and within a letter the most valuable first. */
function tierKeys(columns: ClientColumns): Float64Array {
  const rank = columns.tierNames.map((name) => (name === null ? Number.NaN : name.charCodeAt(0)));
  const highest = columns.value.reduce((most, value) => (Number.isNaN(value) ? most : Math.max(most, value)), 1);
  return Float64Array.from(columns.tier, (code, position) => {
    const value = columns.value[position] ?? 0;
    return (rank[code] ?? Number.NaN) - (Number.isNaN(value) ? 0 : value / (highest + 1)) * 0.999;
  });
}

function dayKeys(days: Int32Array): Float64Array {
  return Float64Array.from(days, (ordinal) => (ordinal === NO_DAY ? Number.NaN : ordinal));
}
