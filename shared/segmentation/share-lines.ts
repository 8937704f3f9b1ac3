import { type Minor, minor } from '../money.ts';
import type { Column } from './percentile.ts';
import { placeBelow } from './tiers.ts';

/** Buckets a power of two is divided into: as many as the upper half of a double tells by its highest bits. */
const BUCKET_BITS = 14;
/** The upper half of 1, the lowest amount of money there is. */
const UPPER_OF_ONE = 0x3ff0_0000;
/** Sums are kept up to 2^53, so no value lies above. */
const BUCKETS = (53 << (20 - BUCKET_BITS)) + 1;

/**
 * Shares (DOMAIN 4.2) as lines between values: for each cut line the lowest value on its better side, Infinity where there is
 * none. A value above 0 is in the first place whose line it reaches. NaN is not valued. Exactly as `placesByShare` tells it,
 * without putting all in order: sums of buckets tell where a line lies, and only the values of that bucket are sorted.
 */
export function linesByShare(
  values: Column,
  cuts: readonly number[],
): { readonly lines: number[]; readonly total: Minor } {
  const buckets = bucketsOf(values);
  const sums = new Float64Array(BUCKETS);
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    if (value > 0) {
      const bucket = buckets[at] ?? 0;
      sums[bucket] = (sums[bucket] ?? 0) + value;
      sum += value;
    }
  }
  // Sums of positive integers pass the bound before they lose a unit, and never come back below it.
  const total = minor(sum);
  const lines = cuts.map((_, place) => {
    const crossed = bucketCrossed(sums, total, cuts, place);
    return crossed === null ? Number.POSITIVE_INFINITY : lineWithin(values, buckets, crossed, { total, cuts, place });
  });
  return { lines, total };
}

/** The bucket of each value: it rises as values do. */
function bucketsOf(values: Column): Uint16Array {
  const halves = new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
  // Of 1 the lower half is 0: tells which half comes first on this machine.
  const upper = new Uint32Array(Float64Array.of(1).buffer)[0] === 0 ? 1 : 0;
  const buckets = new Uint16Array(values.length);
  for (let at = 0; at < values.length; at += 1) {
    const bucket = ((halves[2 * at + upper] ?? 0) - UPPER_OF_ONE) >> BUCKET_BITS;
    buckets[at] = Math.min(Math.max(bucket, 0), BUCKETS - 1);
  }
  return buckets;
}

type Crossed = { readonly bucket: number; readonly before: Minor };

/** The lowest bucket whose highest value is on the better side of a line, with the sum of those above; null where none is. */
function bucketCrossed(sums: Float64Array, total: Minor, cuts: readonly number[], place: number): Crossed | null {
  let crossed: Crossed | null = null;
  let before = 0;
  for (let bucket = BUCKETS - 1; bucket >= 0; bucket -= 1) {
    const own = sums[bucket] ?? 0;
    if (own === 0) {
      continue;
    }
    if (placeBelow(before, total, cuts) > place) {
      break;
    }
    crossed = { bucket, before };
    before += own;
  }
  return crossed;
}

function lineWithin(
  values: Column,
  buckets: Uint16Array,
  { bucket, before }: Crossed,
  { total, cuts, place }: { readonly total: Minor; readonly cuts: readonly number[]; readonly place: number },
): number {
  const own = values.filter((value, at) => buckets[at] === bucket && value > 0).sort();
  let above = before;
  let line = own.at(-1) ?? Number.POSITIVE_INFINITY;
  for (let at = own.length - 1; at >= 0; at -= 1) {
    const value = own[at] ?? 0;
    if (value !== line) {
      if (placeBelow(above, total, cuts) > place) {
        break;
      }
      line = value;
    }
    above += value;
  }
  return line;
}
