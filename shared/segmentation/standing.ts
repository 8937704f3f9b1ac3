import { type Minor, minor } from '../money.ts';
import { risingOrder } from './order.ts';
import { type Column, endOfEqual } from './percentile.ts';

/** Where each of a set of values stands among them, in the order they were given. */
export type Standing = {
  /** Sum of the values above 0: the whole of which shares are taken. */
  readonly total: Minor;
  /** Values above 0, highest first. */
  readonly descending: Column;
  /** Sum of the values strictly above `descending[i]`, never falling. */
  readonly beforeDescending: Column;
  /** 1 + number of values strictly above; equal values share the better rank. */
  readonly rank: Column;
  /** Sum of the positive values strictly above; for values ≤ 0 that is the total. */
  readonly before: Column;
};

/**
 * Ranks values by size. Depends on the values alone, never on their order: equal values get equal answers.
 * @throws RangeError when the total leaves the safe integers, or a value is not a number.
 */
export function standing(values: readonly Minor[] | Column): Standing {
  const column = values instanceof Float64Array ? values : Float64Array.from(values);
  const falling = risingOrder(column).reverse();
  if (falling.length < column.length) {
    throw new RangeError('a value that is not known is not comparable');
  }
  const descending = new Float64Array(column.length);
  const beforeDescending = new Float64Array(column.length);
  const rank = new Float64Array(column.length);
  const before = new Float64Array(column.length);
  let positive = 0;
  let total = 0;
  for (let first = 0; first < falling.length; ) {
    const value = column[falling[first] ?? 0] ?? 0;
    const end = endOfEqual(column, falling, first);
    for (let place = first; place < end; place += 1) {
      const at = falling[place] ?? 0;
      rank[at] = first + 1;
      before[at] = total;
    }
    if (value > 0) {
      descending.fill(value, first, end);
      beforeDescending.fill(total, first, end);
      positive = end;
      total += value * (end - first);
    }
    first = end;
  }
  return {
    // Sums of positive integers pass the bound before they lose a unit, and never come back below it.
    total: minor(total),
    descending: descending.subarray(0, positive),
    beforeDescending: beforeDescending.subarray(0, positive),
    rank,
    before,
  };
}
