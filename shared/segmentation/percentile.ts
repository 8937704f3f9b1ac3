/**
 * Mid-rank percentile of each value among all (DOMAIN 4.3): p = (below + ½·equal) / n, between 0 and 1.
 * `equal` counts the value itself.
 */
export function midRanks(values: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  const place = new Map<number, number>();
  let start = 0;
  while (start < sorted.length) {
    const value = sorted[start];
    let end = start + 1;
    while (end < sorted.length && sorted[end] === value) {
      end += 1;
    }
    if (value !== undefined) {
      place.set(value, (start + end) / (2 * sorted.length));
    }
    start = end;
  }
  return values.map((value) => place.get(value) ?? Number.NaN);
}

/** 1 (lowest) to 5 (highest): min(5, floor(5p) + 1) of a mid-rank percentile. */
export function quintile(percentile: number): number {
  return Math.min(5, Math.floor(5 * percentile) + 1);
}

/** The middle value, or the mean of the two middle ones; null for none. */
export function median(values: readonly number[]): number | null {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) {
    return null;
  }
  const lower = sorted.length % 2 === 0 ? (sorted[middle - 1] ?? upper) : upper;
  return (lower + upper) / 2;
}
