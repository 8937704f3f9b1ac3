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
  const sign = sort.descending ? -1 : 1;
  return order.sort((one, other) => {
    const a = keys[one] ?? Number.NaN;
    const b = keys[other] ?? Number.NaN;
    const aMissing = Number.isNaN(a);
    if (aMissing !== Number.isNaN(b)) {
      return aMissing ? 1 : -1;
    }
    return aMissing || a === b ? one - other : (a - b) * sign;
  });
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
