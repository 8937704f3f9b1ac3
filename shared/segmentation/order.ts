import type { Column } from './percentile.ts';

/** Up to so many the engine's own sort is quicker: counting digits costs the same for few as for many. */
const FEW = 2_048;

const DIGIT_BITS = 11;
const DIGITS = 2 ** DIGIT_BITS;
/** Six digits of eleven bits cover the 64 bits of a double. */
const PLACES = 6;

const SIGN = 0x8000_0000;

/** Whole figures further apart than this are told apart by all their bits. */
const WIDE = 2 ** 32;

/**
 * Places of the known figures of a column, from the lowest figure to the highest; equal ones in the order of the column.
 * Where nothing is known (NaN) is left out. Many are sorted digit by digit (LSD radix): whole figures by how far they are
 * from the lowest one, others by the bits of the doubles.
 */
export function risingOrder(values: Column): Uint32Array {
  const known = knownPlaces(values);
  if (known.length <= FEW) {
    return known.sort((one, other) => (values[one] ?? 0) - (values[other] ?? 0) || one - other);
  }
  const spread = spreadOf(values);
  return spread === null || spread.highest - spread.lowest >= WIDE
    ? byDigits(values, known)
    : byDistance(values, known, spread);
}

/** Between which whole figures the known ones of a column lie; null where some is not whole, or none is known. */
export function spreadOf(values: Column): { readonly lowest: number; readonly highest: number } | null {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    if (value !== Math.floor(value)) {
      if (Number.isNaN(value)) {
        continue;
      }
      return null;
    }
    if (value < lowest) {
      lowest = value;
    }
    if (value > highest) {
      highest = value;
    }
  }
  return Number.isFinite(highest - lowest) ? { lowest, highest } : null;
}

function byDistance(
  values: Column,
  known: Uint32Array,
  { lowest, highest }: { readonly lowest: number; readonly highest: number },
): Uint32Array {
  const distances = new Uint32Array(values.length);
  for (let at = 0; at < values.length; at += 1) {
    distances[at] = (values[at] ?? 0) - lowest;
  }
  let from: Uint32Array = known;
  let to: Uint32Array = new Uint32Array(known.length);
  const digits = new Uint16Array(values.length);
  for (let shift = 0; 2 ** shift <= highest - lowest; shift += DIGIT_BITS) {
    for (let at = 0; at < values.length; at += 1) {
      digits[at] = ((distances[at] ?? 0) >>> shift) & (DIGITS - 1);
    }
    if (sortedBy(digits, from, to)) {
      [from, to] = [to, from];
    }
  }
  return from;
}

/** Where those of each digit begin, in place of how many there are. */
function runningStarts(counts: Uint32Array): void {
  let next = 0;
  for (let digit = 0; digit < counts.length; digit += 1) {
    const own = counts[digit] ?? 0;
    counts[digit] = next;
    next += own;
  }
}

/** Places of the known figures of a column, in its order. */
export function knownPlaces(values: Column): Uint32Array {
  const places = new Uint32Array(values.length);
  let count = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? Number.NaN;
    if (!Number.isNaN(value)) {
      places[count] = at;
      count += 1;
    }
  }
  return places.subarray(0, count);
}

/** The doubles as two halves of an unsigned number that rises as they do: −0 stands where 0 does. */
function risingHalves(values: Column): { readonly low: Uint32Array; readonly high: Uint32Array } {
  const one = new Float64Array(1);
  const halves = new Uint32Array(one.buffer);
  const low = new Uint32Array(values.length);
  const high = new Uint32Array(values.length);
  // Of 1 the upper half is 0x3ff00000 and the lower one 0: tells which comes first on this machine.
  one[0] = 1;
  const upper = halves[0] === 0 ? 1 : 0;
  for (let at = 0; at < values.length; at += 1) {
    one[0] = (values[at] ?? 0) + 0;
    const below = halves[1 - upper] ?? 0;
    const above = halves[upper] ?? 0;
    const negative = above >= SIGN;
    low[at] = negative ? ~below : below;
    high[at] = negative ? ~above : above ^ SIGN;
  }
  return { low, high };
}

/** Of each place of a digit, that of each number. */
function digitsOf({ low, high }: ReturnType<typeof risingHalves>): readonly Uint16Array[] {
  const digits = Array.from({ length: PLACES }, () => new Uint16Array(low.length));
  const [first, second, third, fourth, fifth, sixth] = digits;
  if (!(first && second && third && fourth && fifth && sixth)) {
    return digits;
  }
  for (let at = 0; at < low.length; at += 1) {
    const [below, above] = [low[at] ?? 0, high[at] ?? 0];
    first[at] = below & 0x7ff;
    second[at] = (below >>> 11) & 0x7ff;
    // Lies in both halves.
    third[at] = (below >>> 22) | ((above & 1) << 10);
    fourth[at] = (above >>> 1) & 0x7ff;
    fifth[at] = (above >>> 12) & 0x7ff;
    sixth[at] = above >>> 23;
  }
  return digits;
}

function byDigits(values: Column, known: Uint32Array): Uint32Array {
  let from: Uint32Array = known;
  let to: Uint32Array = new Uint32Array(known.length);
  for (const digits of digitsOf(risingHalves(values))) {
    if (sortedBy(digits, from, to)) {
      [from, to] = [to, from];
    }
  }
  return from;
}

/** Puts places in the order of one digit. @returns false, and nothing done, where all have the same */
function sortedBy(digits: Uint16Array, from: Uint32Array, to: Uint32Array): boolean {
  const starts = new Uint32Array(DIGITS);
  for (let index = 0; index < from.length; index += 1) {
    const digit = digits[from[index] ?? 0] ?? 0;
    starts[digit] = (starts[digit] ?? 0) + 1;
  }
  if (starts.includes(from.length)) {
    return false;
  }
  runningStarts(starts);
  for (let index = 0; index < from.length; index += 1) {
    const at = from[index] ?? 0;
    const digit = digits[at] ?? 0;
    const slot = starts[digit] ?? 0;
    to[slot] = at;
    starts[digit] = slot + 1;
  }
  return true;
}
