import { risingOrder, spreadOf } from './order.ts';

/**
 * Where nothing is known a column of figures holds NaN: numbers side by side are many times as quick as objects. What goes
 * through all of a book is a loop: `map` of a column makes an object of each number it hands over and takes back.
 */
export type Column = Float64Array;

/**
 * Mid-rank percentile of each value among all (DOMAIN 4.3): p = (below + ½·equal) / n, between 0 and 1.
 * `equal` counts the value itself.
 */
export function midRanks(values: readonly number[]): number[] {
  return Array.from(midRankColumn(Float64Array.from(values)));
}

/** Whole figures this near to each other are counted rather than put in order. */
const NEAR = 2 ** 16;

/** The same of a column, among those that are known; NaN stays NaN. */
export function midRankColumn(values: Column): Column {
  const spread = spreadOf(values);
  return spread === null || spread.highest - spread.lowest >= NEAR
    ? midRanksByOrder(values)
    : midRanksByCount(values, spread);
}

function midRanksByCount(
  values: Column,
  { lowest, highest }: { readonly lowest: number; readonly highest: number },
): Column {
  const counts = new Uint32Array(highest - lowest + 1);
  let known = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? Number.NaN;
    if (!Number.isNaN(value)) {
      counts[value - lowest] = (counts[value - lowest] ?? 0) + 1;
      known += 1;
    }
  }
  const rankOf = new Float64Array(counts.length);
  let below = 0;
  for (let place = 0; place < counts.length; place += 1) {
    const end = below + (counts[place] ?? 0);
    rankOf[place] = (below + end) / (2 * known);
    below = end;
  }
  const ranks = new Float64Array(values.length);
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? Number.NaN;
    ranks[at] = Number.isNaN(value) ? value : (rankOf[value - lowest] ?? value);
  }
  return ranks;
}

function midRanksByOrder(values: Column): Column {
  const order = risingOrder(values);
  const ranks = new Float64Array(values.length).fill(Number.NaN);
  for (let first = 0; first < order.length; ) {
    const end = endOfEqual(values, order, first);
    const rank = (first + end) / (2 * order.length);
    for (let place = first; place < end; place += 1) {
      ranks[order[place] ?? 0] = rank;
    }
    first = end;
  }
  return ranks;
}

/** The place after the last of those that equal the one at a place of a rising order. */
export function endOfEqual(values: Column, order: Uint32Array, first: number): number {
  const value = values[order[first] ?? 0];
  let end = first + 1;
  while (end < order.length && values[order[end] ?? 0] === value) {
    end += 1;
  }
  return end;
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

/** A column of so many figures, each told by its place; null where it is not known. */
export function columnOf(length: number, of: (index: number) => number | null): Column {
  const column = new Float64Array(length);
  for (let index = 0; index < length; index += 1) {
    column[index] = of(index) ?? Number.NaN;
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

/** The middle one of the known values, or the mean of the two middle ones; null for none. */
export function median(values: readonly number[] | Column): number | null {
  const column = values instanceof Float64Array ? values : Float64Array.from(values);
  const order = risingOrder(column);
  const at = (place: number) => column[order[place] ?? 0] ?? 0;
  const middle = order.length >> 1;
  if (order.length === 0) {
    return null;
  }
  return order.length % 2 === 0 ? (at(middle - 1) + at(middle)) / 2 : at(middle);
}
