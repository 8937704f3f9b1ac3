/** Where nothing is known a column of figures holds NaN: numbers side by side are many times as quick as objects. */
export type Column = Float64Array;

/**
 * Mid-rank percentile of each value among all (DOMAIN 4.3): p = (below + ½·equal) / n, between 0 and 1.
 * `equal` counts the value itself.
 */
export function midRanks(values: readonly number[]): number[] {
  return Array.from(midRankColumn(Float64Array.from(values)));
}

/** The same of a column, among those that are known; NaN stays NaN. */
export function midRankColumn(values: Column): Column {
  const known = values.filter((value) => !Number.isNaN(value)).sort();
  const { distinct, first } = distinctOf(known);
  const ranks = new Float64Array(values.length);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? Number.NaN;
    const at = placeAmong(distinct, value);
    ranks[index] = Number.isNaN(value) ? value : ((first[at] ?? 0) + (first[at + 1] ?? 0)) / (2 * known.length);
  }
  return ranks;
}

/** The distinct values of a rising column, and at which place each begins; one place more says where the last one ends. */
function distinctOf(rising: Column): { readonly distinct: Column; readonly first: Column } {
  const distinct = new Float64Array(rising.length);
  const first = new Float64Array(rising.length + 1);
  let count = 0;
  for (let at = 0; at < rising.length; at += 1) {
    const value = rising[at] ?? 0;
    if (at === 0 || value !== rising[at - 1]) {
      distinct[count] = value;
      first[count] = at;
      count += 1;
    }
  }
  first[count] = rising.length;
  return { distinct: distinct.subarray(0, count), first };
}

/** The place of a value in a rising column of distinct ones. */
export function placeAmong(distinct: Column, value: number): number {
  let low = 0;
  let high = distinct.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((distinct[middle] ?? 0) < value) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** A column of what is known of each of a list. */
export function figuresOf<Item>(items: readonly Item[], of: (item: Item, index: number) => number | null): Column {
  const column = new Float64Array(items.length);
  let index = 0;
  for (const item of items) {
    column[index] = of(item, index) ?? Number.NaN;
    index += 1;
  }
  return column;
}

/** The figure at a place; null where it is not known. */
export function figureAt(column: Column | undefined, index: number): number | null {
  const value = column?.[index];
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** 1 (lowest) to 5 (highest): min(5, floor(5p) + 1) of a mid-rank percentile. */
export function quintile(percentile: number): number {
  return Math.min(5, Math.floor(5 * percentile) + 1);
}

/** The middle value, or the mean of the two middle ones; null for none. */
export function median(values: readonly number[] | Column): number | null {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) {
    return null;
  }
  const lower = sorted.length % 2 === 0 ? (sorted[middle - 1] ?? upper) : upper;
  return (lower + upper) / 2;
}
