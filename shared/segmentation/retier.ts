import type { Minor } from '../money.ts';
import type { Override } from './adjust.ts';
import type { Earned } from './facts.ts';
import { type Column, placeAmong } from './percentile.ts';
import { tierName } from './scheme.ts';
import { linesByShare } from './share-lines.ts';

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
  const looked = marked(households, touched.keys());
  const places = new Float64Array(values.length);
  // One column each, added up to for every household: an object for each tier costs several times as much.
  const tierCount = lines.length + 1;
  const [counts, sums] = [new Float64Array(tierCount), new Float64Array(tierCount)];
  const floors = new Float64Array(tierCount).fill(Number.POSITIVE_INFINITY);
  const changes: Retold[] = [];
  let positive = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? Number.NaN;
    const place = placeOn(lines, value);
    const isValued = !Number.isNaN(place);
    places[at] = place;
    if (isValued) {
      positive += value > 0 ? 1 : 0;
      counts[place] = (counts[place] ?? 0) + 1;
      sums[place] = (sums[place] ?? 0) + value;
      floors[place] = Math.min(floors[place] ?? value, value);
    }
    const own = earlier[at] ?? Number.NaN;
    const moved = isValued ? place !== own : !Number.isNaN(own);
    if (moved || looked[at] === 1) {
      const householdId = households[at] ?? 0;
      const ruleTier = Number.isNaN(place) ? null : tierName(place);
      const valueMinor = ruleTier === null ? null : value;
      const tier = overrides.get(householdId)?.tier ?? ruleTier;
      const earned = touched.get(householdId) ?? null;
      changes.push({ householdId, tier, ruleTier, valueMinor, earned, gone: false, moved });
    }
  }
  const valued = counts.reduce((sum, own) => sum + own, 0);
  const tiers = new Map<string, TierNow>();
  for (let place = 0; place < tierCount; place += 1) {
    const households = counts[place] ?? 0;
    const floor = households === 0 ? null : (floors[place] ?? 0);
    tiers.set(tierName(place), { households, valueMinor: sums[place] ?? 0, overridden: 0, floor });
  }
  setByHand(tiers, { households, values, places }, overrides);
  for (const [householdId, earned] of touched) {
    if (earned === null && before.households[placeAmong(before.households, householdId)] === householdId) {
      changes.push({ householdId, tier: null, ruleTier: null, valueMinor: null, earned, gone: true, moved: true });
    }
  }
  return { now: { ...now, places }, changes, tiers, households: values.length, valued, positive, totalMinor: total };
}

/** The first place whose line a value reaches; values ≤ 0 are in the last one. Asked of every household: no function each. */
function placeOn(lines: readonly number[], value: number): number {
  if (Number.isNaN(value)) {
    return value;
  }
  let place = 0;
  while (place < lines.length && !(value > 0 && value >= (lines[place] ?? 0))) {
    place += 1;
  }
  return place;
}

/** 1 where one of those asked for stands. */
function marked(households: Column, asked: Iterable<number>): Uint8Array {
  const marks = new Uint8Array(households.length);
  for (const householdId of asked) {
    const at = placeAmong(households, householdId);
    if (households[at] === householdId) {
      marks[at] = 1;
    }
  }
  return marks;
}

function nobody(): TierNow {
  return { households: 0, valueMinor: 0, overridden: 0, floor: null };
}

/** Counts households whose tier somebody set where they are, no longer where the rule put them; the lines stay the rule's. */
function setByHand(tiers: Map<string, TierNow>, told: Places, overrides: ReadonlyMap<number, Override>): void {
  for (const [householdId, { tier }] of overrides) {
    const at = placeAmong(told.households, householdId);
    const place = told.places[at] ?? Number.NaN;
    const ruled = Number.isNaN(place) ? null : tierName(place);
    if (told.households[at] !== householdId || tier === ruled) {
      continue;
    }
    const value = ruled === null ? 0 : (told.values[at] ?? 0);
    const before = ruled === null ? undefined : tiers.get(ruled);
    if (before !== undefined) {
      before.households -= 1;
      before.valueMinor -= value;
    }
    const now = tiers.get(tier) ?? nobody();
    tiers.set(tier, now);
    now.households += 1;
    now.valueMinor += value;
    now.overridden += 1;
  }
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
