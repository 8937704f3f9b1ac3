import type { Minor } from '../money.ts';
import type { Override } from './adjust.ts';
import type { Earned } from './facts.ts';
import { type Column, placeAmong } from './percentile.ts';
import { tierName } from './scheme.ts';
import { linesByShare } from './tiers.ts';

/** Of each household of a run, rising: its value, and the place of the tier the rule gave it; NaN where it has none. */
export type Places = { readonly households: Column; readonly values: Column; readonly places: Column };

/** A household whose row in the run is to be written. */
export type Retold = {
  readonly householdId: number;
  readonly tier: string | null;
  readonly ruleTier: string | null;
  readonly valueMinor: Minor | null;
  /** Read anew: null where only the lines moved over it, or nobody is left in it. */
  readonly earned: Earned | null;
  /** No clients are left in it: all were merged away. */
  readonly gone: boolean;
  readonly moved: boolean;
};

export type TierNow = { households: number; valueMinor: Minor; overridden: number; floor: Minor | null };

export type Retiered = {
  readonly now: Places;
  readonly changes: readonly Retold[];
  readonly tiers: ReadonlyMap<string, TierNow>;
  readonly households: number;
  readonly valued: number;
  readonly positive: number;
  readonly totalMinor: Minor;
};

/**
 * Tiers by shares after some households changed, exactly as a run of all would tell them: only the lines are told anew of all
 * values, and rows only of households that changed or that the lines moved over.
 * @param touched households to look at, by what they earned as of now; null where nobody is left in one
 */
export function retierByShares(
  before: Places,
  touched: ReadonlyMap<number, Earned | null>,
  cuts: readonly number[],
  overrides: ReadonlyMap<number, Override>,
): Retiered {
  const { places: earlier, ...now } = withTouched(before, touched);
  const { households, values } = now;
  const { lines, total } = linesByShare(values, cuts);
  const places = new Float64Array(values.length);
  const tiers = new Map<string, TierNow>();
  const changes: Retold[] = [];
  let valued = 0;
  let positive = 0;
  for (let at = 0; at < values.length; at += 1) {
    const householdId = households[at] ?? 0;
    const value = values[at] ?? Number.NaN;
    const place = placeOn(lines, value);
    places[at] = place;
    const ruleTier = Number.isNaN(place) ? null : tierName(place);
    valued += ruleTier === null ? 0 : 1;
    positive += value > 0 ? 1 : 0;
    const tier = overrides.get(householdId)?.tier ?? ruleTier;
    count(tiers, tier, ruleTier, value);
    const moved = !Object.is(place, earlier[at]);
    const earned = touched.get(householdId);
    if (moved || earned !== undefined) {
      const valueMinor = ruleTier === null ? null : value;
      changes.push({ householdId, tier, ruleTier, valueMinor, earned: earned ?? null, gone: false, moved });
    }
  }
  for (const [householdId, earned] of touched) {
    if (earned === null && before.households[placeAmong(before.households, householdId)] === householdId) {
      changes.push({ householdId, tier: null, ruleTier: null, valueMinor: null, earned, gone: true, moved: true });
    }
  }
  return { now: { ...now, places }, changes, tiers, households: values.length, valued, positive, totalMinor: total };
}

/** The first place whose line a value reaches; values ≤ 0 are in the last one. */
function placeOn(lines: readonly number[], value: number): number {
  if (Number.isNaN(value)) {
    return value;
  }
  const place = value > 0 ? lines.findIndex((line) => value >= line) : -1;
  return place === -1 ? lines.length : place;
}

function count(tiers: Map<string, TierNow>, tier: string | null, ruleTier: string | null, value: number): void {
  if (tier !== null) {
    const own = tierIn(tiers, tier);
    own.households += 1;
    own.valueMinor += ruleTier === null ? 0 : value;
    own.overridden += tier === ruleTier ? 0 : 1;
  }
  if (ruleTier !== null) {
    const own = tierIn(tiers, ruleTier);
    own.floor = Math.min(own.floor ?? value, value);
  }
}

function tierIn(tiers: Map<string, TierNow>, tier: string): TierNow {
  const own = tiers.get(tier) ?? { households: 0, valueMinor: 0, overridden: 0, floor: null };
  tiers.set(tier, own);
  return own;
}

/** The households as they are now, rising: with those that are new, without those nobody is left in. */
function withTouched(before: Places, touched: ReadonlyMap<number, Earned | null>): Places {
  const values = before.values.slice();
  const added: number[] = [];
  const gone = new Set<number>();
  for (const [householdId, earned] of touched) {
    const at = placeAmong(before.households, householdId);
    if (before.households[at] !== householdId) {
      added.push(...(earned === null ? [] : [householdId]));
    } else if (earned === null) {
      gone.add(householdId);
    } else {
      values[at] = earned.commissionMinor ?? Number.NaN;
    }
  }
  if (added.length === 0 && gone.size === 0) {
    return { ...before, values };
  }
  const rows = [
    ...Array.from(before.households, (household, at) => ({
      household,
      value: values[at] ?? Number.NaN,
      place: before.places[at] ?? Number.NaN,
    })).filter(({ household }) => !gone.has(household)),
    ...added.map((household) => ({
      household,
      value: touched.get(household)?.commissionMinor ?? Number.NaN,
      place: Number.NaN,
    })),
  ].sort((one, other) => one.household - other.household);
  return {
    households: Float64Array.from(rows, (row) => row.household),
    values: Float64Array.from(rows, (row) => row.value),
    places: Float64Array.from(rows, (row) => row.place),
  };
}
