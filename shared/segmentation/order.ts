import type { Column } from './percentile.ts';

/** Up to so many the engine's own sort is quicker: counting digits costs the same for few as for many. */
const FEW = 2_048;

const DIGIT_BITS = 11;
const DIGITS = 2 ** DIGIT_BITS;
/** Six digits of eleven bits cover the 64 bits of a double. */
const PLACES = 6;

const SIGN = 0x8000_0000;

/**
 * Places of the known figures of a column, from the lowest figure to the highest; equal ones in the order of the column.
 * Where nothing is known (NaN) is left out. Many are sorted digit by digit (LSD radix over the bits of the doubles): figures of
 * a book share most of their digits, and those cost nothing.
 */
export function risingOrder(values: Column): Uint32Array {
  const known = knownPlaces(values);
  return known.length <= FEW
    ? known.sort((one, other) => (values[one] ?? 0) - (values[other] ?? 0) || one - other)
    : byDigits(values, known);
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

/** One digit of a number given in halves; the third one lies in both. */
function digitAt(low: number, high: number, place: number): number {
  switch (place) {
    case 0:
      return low & 0x7ff;
    case 1:
      return (low >>> 11) & 0x7ff;
    case 2:
      return (low >>> 22) | ((high & 1) << 10);
    case 3:
      return (high >>> 1) & 0x7ff;
    case 4:
      return (high >>> 12) & 0x7ff;
    default:
      return high >>> 23;
  }
}

function byDigits(values: Column, known: Uint32Array): Uint32Array {
  const { low, high } = risingHalves(values);
  const counts = new Uint32Array(PLACES * DIGITS);
  for (const at of known) {
    for (let place = 0; place < PLACES; place += 1) {
      const slot = place * DIGITS + digitAt(low[at] ?? 0, high[at] ?? 0, place);
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
  }
  let from: Uint32Array = known;
  let to: Uint32Array = new Uint32Array(known.length);
  for (let place = 0; place < PLACES; place += 1) {
    const starts = counts.subarray(place * DIGITS, (place + 1) * DIGITS);
    if (starts.includes(known.length)) {
      continue;
    }
    let next = 0;
    for (let digit = 0; digit < DIGITS; digit += 1) {
      const own = starts[digit] ?? 0;
      starts[digit] = next;
      next += own;
    }
    for (let index = 0; index < from.length; index += 1) {
      const at = from[index] ?? 0;
      const digit = digitAt(low[at] ?? 0, high[at] ?? 0, place);
      const slot = starts[digit] ?? 0;
      to[slot] = at;
      starts[digit] = slot + 1;
    }
    [from, to] = [to, from];
  }
  return from;
}
