import { median } from './percentile.ts';

/** How many classes a distribution is drawn in. */
const CLASSES = 10;
/** The share of values the equal classes span; the few above it fall into the last, so that one giant does not flatten all. */
const SPANNED = 0.95;

export type Distribution = {
  /** Households the criterion is known of. */
  readonly known: number;
  readonly lowest: number | null;
  readonly middle: number | null;
  readonly highest: number | null;
  /** Rising, without gaps; the first begins at the lowest value, the last ends at the highest. Empty where nothing is known. */
  readonly classes: readonly { readonly from: number; readonly to: number; readonly households: number }[];
};

/**
 * How known values are spread: extremes, median, and counts in ten classes of equal width up to the 95th percentile, the last
 * class reaching to the highest value. One class where all values are alike.
 */
export function distributionOf(values: readonly number[]): Distribution {
  const sorted = Float64Array.from(values).sort();
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined) {
    return { known: 0, lowest: null, middle: null, highest: null, classes: [] };
  }
  const known = sorted.length;
  const middle = median(values);
  if (lowest === highest) {
    return { known, lowest, middle, highest, classes: [{ from: lowest, to: highest, households: known }] };
  }
  const spanned = sorted[Math.floor(SPANNED * (known - 1))] ?? highest;
  const top = spanned > lowest ? spanned : highest;
  const width = (top - lowest) / CLASSES;
  const counts = Array.from({ length: CLASSES }, () => 0);
  for (const value of sorted) {
    const place = Math.min(CLASSES - 1, Math.floor((value - lowest) / width));
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return {
    known,
    lowest,
    middle,
    highest,
    classes: counts.map((households, place) => ({
      from: lowest + place * width,
      to: place === CLASSES - 1 ? highest : lowest + (place + 1) * width,
      households,
    })),
  };
}
