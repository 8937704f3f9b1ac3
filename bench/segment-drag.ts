import { countsAt, curveOf, movedBetween } from '../shared/segmentation/curve.ts';

/** Places a line is drawn to, as a person draws it from one end to the other. */
const MOVES = 2_000;

/**
 * What one move of a dragged cut line costs the window: the counts of every tier and how many change theirs.
 * @returns milliseconds of the slowest of twenty moves (p95), and of the slowest of all
 */
export function dragOver(values: readonly number[]): { readonly p95Ms: number; readonly mostMs: number } {
  const curve = curveOf({
    values,
    clients: values.map(() => 1),
    served: values.map((_, at) => at % 2),
    heldYearAgo: values.map((_, at) => at % 2),
    kept: values.map((_, at) => at % 2),
    zero: { households: 0, clients: 0, served: 0, valueMinor: 0, heldYearAgo: 0, kept: 0 },
    unscored: { households: 0, clients: 0, served: 0 },
  });
  const times: number[] = [];
  let households = 0;
  for (let move = 0; move < MOVES; move += 1) {
    const cuts = [10 + (move / MOVES) * 80, 95];
    const start = performance.now();
    const counts = countsAt(curve, cuts);
    households += movedBetween(curve, [80, 95], cuts);
    times.push(performance.now() - start);
    households += counts.reduce((sum, tier) => sum + tier.households, 0);
  }
  if (households < MOVES * values.length) {
    throw new Error('a move lost households');
  }
  const sorted = times.toSorted((one, other) => one - other);
  return { p95Ms: sorted[Math.floor(MOVES * 0.95)] ?? 0, mostMs: sorted.at(-1) ?? 0 };
}
