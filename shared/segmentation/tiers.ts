import type { Minor } from '../money.ts';
import { compareProducts } from './exact.ts';
import { toPpm } from './scheme.ts';
import { type Standing, standing } from './standing.ts';

const WHOLE = 1_000_000;

/**
 * Place of a share among rising cut lines: the first line that `before / total` is strictly below, else the last tier.
 * Integer comparison (DOMAIN 4.2), so 800 of 1 000 is not below 80 %.
 */
export function placeBelow(before: number, total: number, cuts: readonly number[]): number {
  const place = cuts.findIndex((cut) => compareProducts(before, WHOLE, total, toPpm(cut)) < 0);
  return place === -1 ? cuts.length : place;
}

/** Place of a measure among falling cut lines: the first it reaches, else the last tier. */
export function placeReached(measure: number, cuts: readonly number[]): number {
  const place = cuts.findIndex((cut) => measure >= cut);
  return place === -1 ? cuts.length : place;
}

/**
 * ABC by cumulative share (DOMAIN 4.2): place of each value, 0 = highest tier. Values ≤ 0 are in the last tier
 * and out of the total; equal values share the higher tier.
 */
export function placesByShare(
  values: readonly Minor[],
  cuts: readonly number[],
  { total, before }: Standing = standing(values),
): number[] {
  return values.map((value, index) => (value > 0 ? placeBelow(before[index] ?? total, total, cuts) : cuts.length));
}

/** By number of households: cut lines in per cent of those with a value above 0, best first; ties share the higher tier. */
export function placesByCount(
  values: readonly Minor[],
  cuts: readonly number[],
  { rank, descending }: Standing = standing(values),
): number[] {
  return values.map((value, index) =>
    value > 0 ? placeBelow((rank[index] ?? 1) - 1, descending.length, cuts) : cuts.length,
  );
}

/** By amount: cut lines are the lowest value of each tier but the last, in minor units. */
export function placesByAmount(values: readonly Minor[], cuts: readonly Minor[]): number[] {
  return values.map((value) => (value > 0 ? placeReached(value, cuts) : cuts.length));
}

/** By mid-rank percentile in points 0–100; values ≤ 0 stay in the last tier. */
export function placesByPoints(
  values: readonly number[],
  points: readonly number[],
  cuts: readonly number[],
): number[] {
  return values.map((value, index) => (value > 0 ? placeReached(points[index] ?? 0, cuts) : cuts.length));
}
