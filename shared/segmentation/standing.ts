import { type Minor, minor } from '../money.ts';

/** Where each of a set of values stands among them, in the order they were given. */
export type Standing = {
  /** Sum of the values above 0: the whole of which shares are taken. */
  readonly total: Minor;
  /** Values above 0, highest first. */
  readonly descending: readonly Minor[];
  /** Sum of the values strictly above `descending[i]`, never falling. */
  readonly beforeDescending: readonly Minor[];
  /** 1 + number of values strictly above; equal values share the better rank. */
  readonly rank: readonly number[];
  /** Sum of the positive values strictly above; for values ≤ 0 that is the total. */
  readonly before: readonly Minor[];
};

/**
 * Ranks values by size. Depends on the values alone, never on their order: equal values get equal answers.
 * @throws RangeError when the total leaves the safe integers.
 */
export function standing(values: readonly Minor[]): Standing {
  const sorted = Float64Array.from(values).sort().reverse();
  const first = new Map<number, { rank: number; before: Minor }>();
  const descending: Minor[] = [];
  const beforeDescending: Minor[] = [];
  let total = 0;
  let before = 0;
  for (const [index, value] of sorted.entries()) {
    if (index === 0 || value !== sorted[index - 1]) {
      before = total;
      first.set(value, { rank: index + 1, before });
    }
    if (value > 0) {
      descending.push(value);
      beforeDescending.push(before);
      total = minor(total + value);
    }
  }
  const rank: number[] = [];
  const beforeEach: Minor[] = [];
  for (const value of values) {
    const place = first.get(value);
    if (place === undefined) {
      throw new RangeError(`${value} is not comparable`);
    }
    rank.push(place.rank);
    beforeEach.push(value > 0 ? place.before : total);
  }
  return { total, descending, beforeDescending, rank, before: beforeEach };
}
