import { divideHalfAway, type Minor, minor } from '../money.ts';
import type { Rate, RateKind } from './classes.ts';

const MILLION = 1_000_000;

type Where = {
  readonly carrierId: number | null;
  readonly lineId: number | null;
  readonly productId: number | null;
};

/** Finds the rate that holds, by its position in the list; null when none does. `year` is the policy year, null where nobody knows. */
export type RateFinder = (where: Where, kind: RateKind, year: number | null) => number | null;

/**
 * The most particular rate wins: product before line before carrier. A rate that leaves one of them open holds for any.
 * Among rates of equal reach the one that begins in the latest policy year that has come, then the later one in the list.
 */
export function rateFinder(rates: readonly Rate[]): RateFinder {
  const places = new Map(
    rates.map((rate, index) => [keyOf(rate.carrierId, rate.lineId, rate.productId, rate.kind, rate.fromYear), index]),
  );
  // The latest year first: of several rates that began, the last one holds.
  const begins = [...new Set(rates.map(({ fromYear }) => fromYear))].toSorted(
    (one, other) => (other ?? 0) - (one ?? 0),
  );
  return ({ carrierId: carrier, lineId: line, productId: product }, kind, year) => {
    const begun = begins.filter((from) => from === null || (year !== null && from <= year));
    const reaches = [
      [carrier, line, product],
      [carrier, null, product],
      [null, line, product],
      [null, null, product],
      [carrier, line, null],
      [carrier, null, null],
      [null, line, null],
      [null, null, null],
    ] as const;
    for (const [c, l, p] of reaches) {
      for (const from of begun) {
        const found = places.get(keyOf(c, l, p, kind, from));
        if (found !== undefined) {
          return found;
        }
      }
    }
    return null;
  };
}

function keyOf(
  carrier: number | null,
  line: number | null,
  product: number | null,
  kind: RateKind,
  fromYear: number | null,
): string {
  return `${carrier ?? '*'}|${line ?? '*'}|${product ?? '*'}|${kind}|${fromYear ?? '*'}`;
}

/**
 * Premium × rate, rounded half away from zero to minor units. TEST 1 234.56 at 12.5 % → 154.32.
 * @param ppm millionths
 */
export function shareOf(premium: Minor, ppm: number): Minor {
  const product = premium * ppm;
  if (Number.isSafeInteger(product)) {
    return minor(divideHalfAway(product, MILLION));
  }
  const exact = BigInt(premium) * BigInt(ppm);
  const half = exact < 0n ? -500_000n : 500_000n;
  return minor(Number((exact + half) / 1_000_000n));
}

/**
 * What a rate pays on a base: percent of a premium; flat once a policy year; per-life for each life.
 * TEST 80.00 flat → 80.00; 12.50 per life, 4 lives → 50.00.
 */
export function expectedOn(rate: Rate, base: number): Minor {
  return rate.basis === 'percent' ? shareOf(base, rate.ratePpm ?? 0) : minor((rate.amountMinor ?? 0) * base);
}

/**
 * True when received is near enough: |received − expected| ≤ the larger of the two tolerances.
 * TEST expected 100.00, tolerance 0.50 and 1 %: 99.00 fits, 98.99 does not; expected 10.00: 9.50 fits, 9.49 does not.
 */
export function fits(rate: Rate, expected: Minor, received: Minor): boolean {
  const relative = shareOf(Math.abs(expected), rate.tolerancePpm);
  return Math.abs(received - expected) <= Math.max(rate.toleranceMinor, relative);
}
