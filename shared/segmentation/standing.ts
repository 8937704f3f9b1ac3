import { type Minor, minor } from '../money.ts';
import { placeAmong } from './percentile.ts';

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
  const rising = Float64Array.from(values).sort();
  const distinct: number[] = [];
  const firstRank: number[] = [];
  const beforeOf: Minor[] = [];
  const descending: Minor[] = [];
  const beforeDescending: Minor[] = [];
  let total = 0;
  let before = 0;
  for (let index = rising.length - 1; index >= 0; index -= 1) {
    const value = rising[index] ?? 0;
    if (value !== rising[index + 1]) {
      before = total;
      distinct.push(value);
      firstRank.push(rising.length - index);
      beforeOf.push(before);
    }
    if (value > 0) {
      descending.push(value);
      beforeDescending.push(before);
      total = minor(total + value);
    }
  }
  const places = Float64Array.from(distinct).reverse();
  const rank: number[] = [];
  const beforeEach: Minor[] = [];
  for (const value of values) {
    const at = places.length - 1 - placeAmong(places, value);
    if (distinct[at] !== value) {
      throw new RangeError(`${value} is not comparable`);
    }
    rank.push(firstRank[at] ?? 1);
    beforeEach.push(value > 0 ? (beforeOf[at] ?? total) : total);
  }
  return { total, descending, beforeDescending, rank, before: beforeEach };
}
