import type { Minor } from '../money.ts';
import { compareProducts } from './exact.ts';
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
