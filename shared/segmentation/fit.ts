import { type Curve, countsAt, FINE_STEPS, roundest } from './curve.ts';
import { floorOfProduct } from './exact.ts';
import { DEFAULT_CUTS, toPpm } from './scheme.ts';

/** What service costs, and what the office has, in minutes a year. */
export type ServiceLoad = {
  /** Minutes one household of each tier takes, highest tier first. */
  readonly minutesEach: readonly number[];
  /** Reserve for incoming work and preparation of events. */
  readonly fixedMinutes: number;
  readonly capacityMinutes: number;
};

/** Minutes a year under cut lines; unscored households get the lowest tier's service. */
export function minutesAt(curve: Curve, cuts: readonly number[], load: ServiceLoad): number {
  const lowest = load.minutesEach[cuts.length] ?? 0;
  return countsAt(curve, cuts).reduce(
    (sum, tier, place) => sum + tier.served * (load.minutesEach[place] ?? 0),
    load.fixedMinutes + curve.unscored.served * lowest,
  );
}

export type FittedCuts = {
  readonly cuts: readonly number[];
  readonly minutes: number;
  /** False where not even both lines at 0 fit the hours; the cuts are then 0 / 0. */
  readonly fits: boolean;
  readonly isDefault: boolean;
  /** What the default lines would need. */
  readonly defaultMinutes: number;
};

/**
 * Cut lines that fit (DOMAIN 4.2): from the default lines, lower both together, keeping their distance while A > 0, to the
 * highest pair whose service fits the hours. Only positions where a household changes tier are tried; the pair is told in
 * tenths of a per cent unless finer lines are needed for the same tiers.
 */
export function fitCuts(curve: Curve, load: ServiceLoad, start: readonly number[] = DEFAULT_CUTS): FittedCuts {
  const [high = 80, low = 95] = start;
  const distance = toPpm(low) - toPpm(high);
  const defaultMinutes = minutesAt(curve, start, load);
  const answer = (cuts: readonly number[], fits: boolean, isDefault: boolean): FittedCuts => ({
    cuts,
    minutes: minutesAt(curve, cuts, load),
    fits,
    isDefault,
    defaultMinutes,
  });
  if (defaultMinutes <= load.capacityMinutes) {
    return answer([...start], true, true);
  }
  const pair = (lower: number): readonly [number, number] => [
    Math.max(0, lower - distance) / 10_000,
    Math.max(0, lower) / 10_000,
  ];
  const fits = (lower: number) => minutesAt(curve, pair(lower), load) <= load.capacityMinutes;
  const lower = candidates(curve, toPpm(low), distance).find(fits);
  if (lower === undefined) {
    return answer([0, 0], false, false);
  }
  const wanted = signature(curve, pair(lower));
  const upper = Math.max(0, lower - distance);
  const named =
    upper > 0
      ? toPpm(roundest(upper, (ppm) => signature(curve, pair(ppm + distance)) === wanted, FINE_STEPS)) + distance
      : toPpm(roundest(lower, (ppm) => signature(curve, pair(ppm)) === wanted, FINE_STEPS));
  return answer(pair(named), true, false);
}

/** Every position of the lower line at which some household changes tier, highest first. */
function candidates(curve: Curve, start: number, distance: number): number[] {
  const positions = new Set<number>([0, distance]);
  for (const before of new Set(curve.strictBefore)) {
    const share = floorOfProduct(before, 1_000_000, Math.max(1, curve.total));
    positions.add(share);
    positions.add(share + distance);
  }
  return [...positions].filter((position) => position < start).sort((a, b) => b - a);
}

function signature(curve: Curve, cuts: readonly number[]): string {
  return countsAt(curve, cuts)
    .map((tier) => tier.households)
    .join('/');
}
