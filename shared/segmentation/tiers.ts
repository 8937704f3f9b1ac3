import { type Minor, minor } from '../money.ts';
import { compareProducts } from './exact.ts';
import { risingOrder } from './order.ts';
import type { Column } from './percentile.ts';
import { toPpm } from './scheme.ts';
import { type Standing, standing } from './standing.ts';

const WHOLE = 1_000_000;

type Figures = readonly number[] | Column;

/**
 * Place of a share among rising cut lines: the first line that `before / total` is strictly below, else the last tier.
 * Integer comparison (DOMAIN 4.2), so 800 of 1 000 is not below 80 %.
 */
export function placeBelow(before: number, total: number, cuts: readonly number[]): number {
  const place = cuts.findIndex((cut) => compareProducts(before, WHOLE, total, toPpm(cut)) < 0);
  return place === -1 ? cuts.length : place;
}

/** Place of a measure among falling cut lines: the first it reaches, else the last tier. Asked of every household: no function each. */
export function placeReached(measure: number, cuts: readonly number[]): number {
  let place = 0;
  while (place < cuts.length && !(measure >= (cuts[place] ?? 0))) {
    place += 1;
  }
  return place;
}

/**
 * ABC by cumulative share (DOMAIN 4.2): place of each value, 0 = highest tier. Values ≤ 0 are in the last tier
 * and out of the total; equal values share the higher tier.
 */
export function placesByShare(
  values: Figures,
  cuts: readonly number[],
  { total, descending, beforeDescending }: Standing = standing(values),
): number[] {
  // Shares before a value only grow as values fall: the last value below a line is looked up once, not asked of each.
  const lines = cuts.map((_, place) => {
    let [low, high] = [0, descending.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (placeBelow(beforeDescending[middle] ?? total, total, cuts) <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low === 0 ? Number.POSITIVE_INFINITY : (descending[low - 1] ?? 0);
  });
  const places: number[] = [];
  for (const value of values) {
    places.push(placeReached(value > 0 ? value : Number.NEGATIVE_INFINITY, lines));
  }
  return places;
}

/**
 * The same as lines between values: the lowest value of each place but the last, Infinity where a place has none. A value
 * is in the first place whose line it reaches. NaN is not valued.
 */
export function linesByShare(
  values: Column,
  cuts: readonly number[],
): { readonly lines: number[]; readonly total: Minor } {
  const order = risingOrder(values);
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    if (value > 0) {
      sum += value;
    }
  }
  // Sums of positive integers pass the bound before they lose a unit, and never come back below it.
  const total = minor(sum);
  const lines = cuts.map(() => Number.POSITIVE_INFINITY);
  const valueAt = (at: number) => values[order[at] ?? 0] ?? 0;
  let before = 0;
  let place = 0;
  for (let at = order.length - 1; at >= 0 && place < cuts.length; ) {
    const value = valueAt(at);
    if (value <= 0) {
      break;
    }
    place = placeBelow(before, total, cuts);
    lines.fill(value, place, place + 1);
    for (; at >= 0 && valueAt(at) === value; at -= 1) {
      before += value;
    }
  }
  return { lines, total };
}

/** By number of households: cut lines in per cent of those with a value above 0, best first; ties share the higher tier. */
export function placesByCount(
  values: Figures,
  cuts: readonly number[],
  { rank, descending }: Standing = standing(values),
): number[] {
  return Array.from(values, (value, index) =>
    value > 0 ? placeBelow((rank[index] ?? 1) - 1, descending.length, cuts) : cuts.length,
  );
}

/** By amount: cut lines are the lowest value of each tier but the last, in minor units. */
export function placesByAmount(values: Figures, cuts: readonly Minor[]): number[] {
  return Array.from(values, (value) => (value > 0 ? placeReached(value, cuts) : cuts.length));
}

/** By mid-rank percentile in points 0–100; values ≤ 0 stay in the last tier. */
export function placesByPoints(values: Figures, points: Figures, cuts: readonly number[]): number[] {
  return Array.from(values, (value, index) => (value > 0 ? placeReached(points[index] ?? 0, cuts) : cuts.length));
}
