import type { TierHouseholds } from './capacity.ts';
import { activitiesByCode, type Cell, cellsOfTier, type Matrix, minutesOf } from './matrix.ts';
import { type Choice, exactSums, type Unit } from './subsets.ts';

/** A tier that may be cut: its weight in the loss and the touches a household keeps at least. */
export type FitTier = TierHouseholds & { readonly weight: number; readonly floorTouches: number };

/** DOMAIN 7: what a touch dropped costs, highest tier first; further tiers weigh 1. */
export const LOSS_WEIGHTS: readonly number[] = [4, 2, 1];

export type Cut = {
  readonly tier: string;
  readonly activity: string;
  readonly timesBefore: number;
  readonly timesAfter: number;
  readonly households: number;
  /** Minutes of one touch. */
  readonly minutesEach: number;
  /** Minutes the office saves in a year. */
  readonly minutesSaved: number;
  /** tier weight × touches dropped over all households. */
  readonly loss: number;
};

export type Fit = {
  readonly cuts: readonly Cut[];
  readonly loss: number;
  readonly minutesSaved: number;
};

type TierUnits = { readonly tier: FitTier; readonly cells: readonly Cell[]; readonly units: readonly Unit[] };

/**
 * Which cells to lower so that at least `excessMinutes` a year are saved at the least loss, where
 * loss = Σ tier weight × touches dropped; among equal losses the fewest minutes are removed. Exact: the loss depends only
 * on how many touches each tier drops, so those counts are tried in order of loss, and for the first that reach the goal
 * the saved minutes are chosen among all sums the tier's cells can make.
 * @returns null when even dropping all that is not kept would not suffice
 */
export function fitToHours(matrix: Matrix, tiers: readonly FitTier[], excessMinutes: number): Fit | null {
  if (excessMinutes <= 0) {
    return { cuts: [], loss: 0, minutesSaved: 0 };
  }
  const all = tiers.filter((tier) => tier.households > 0).map((tier) => unitsOf(matrix, tier));
  const sums = all.map(({ tier, units }) => exactSums(units, mostDropped(units, tier, matrix)));
  let best: { readonly loss: number; readonly choice: Candidate } | null = null;
  for (const counts of countsByLoss(all, sums)) {
    if (best !== null && counts.loss > best.loss) {
      break;
    }
    const choice = leastSums(all, sums, counts.dropped, excessMinutes, best?.choice.saved ?? Number.POSITIVE_INFINITY);
    if (choice !== null) {
      best = { loss: counts.loss, choice };
    }
  }
  if (best === null) {
    return null;
  }
  const { choice, loss } = best;
  const cuts = all.flatMap((tier, index) =>
    cutsOf(tier, sums[index]?.choose(choice.dropped[index] ?? 0, choice.sums[index] ?? 0) ?? []),
  );
  return { cuts, loss, minutesSaved: choice.saved };
}

/** Each single cell whose lowering alone would do, at the least loss first: what the office may prefer to the proposal. */
export function singleCuts(matrix: Matrix, tiers: readonly FitTier[], excessMinutes: number): readonly Fit[] {
  const fits = tiers.flatMap((tier) => {
    const { cells, units } = unitsOf(matrix, tier);
    const limit = mostDropped(units, tier, matrix);
    return cells.flatMap((cell, index) => {
      const perTouch = (units[index]?.minutes ?? 0) * tier.households;
      const drops = perTouch > 0 ? Math.ceil(excessMinutes / perTouch) : Number.POSITIVE_INFINITY;
      if (drops < 1 || drops > Math.min(cell.times, limit)) {
        return [];
      }
      const cuts = cutsOf({ tier, cells, units }, [{ unit: index, count: drops }]);
      return cuts.map((cut) => ({ cuts: [cut], loss: cut.loss, minutesSaved: cut.minutesSaved }));
    });
  });
  return fits.sort((a, b) => a.loss - b.loss || a.minutesSaved - b.minutesSaved);
}

function unitsOf(matrix: Matrix, tier: FitTier): TierUnits {
  const byCode = activitiesByCode(matrix);
  const cells = cellsOfTier(matrix, tier.tier)
    .filter((cell) => !cell.kept && minutesOf(cell, byCode.get(cell.activity)) > 0)
    .sort((a, b) => minutesOf(b, byCode.get(b.activity)) - minutesOf(a, byCode.get(a.activity)));
  const units = cells.map((cell) => ({ minutes: minutesOf(cell, byCode.get(cell.activity)), times: cell.times }));
  return { tier, cells, units };
}

function mostDropped(units: readonly Unit[], tier: FitTier, matrix: Matrix): number {
  const touches = cellsOfTier(matrix, tier.tier).reduce((sum, cell) => sum + cell.times, 0);
  const free = units.reduce((sum, unit) => sum + unit.times, 0);
  return Math.max(0, Math.min(free, touches - tier.floorTouches));
}

type Counts = { readonly loss: number; readonly dropped: readonly number[] };

function countsByLoss(all: readonly TierUnits[], sums: readonly Choice[]): readonly Counts[] {
  let combinations: Counts[] = [{ loss: 0, dropped: [] }];
  all.forEach(({ tier }, index) => {
    const most = sums[index]?.most ?? 0;
    combinations = combinations.flatMap((counts) =>
      Array.from({ length: most + 1 }, (_, dropped) => ({
        loss: counts.loss + tier.weight * tier.households * dropped,
        dropped: [...counts.dropped, dropped],
      })),
    );
  });
  return combinations.sort((a, b) => a.loss - b.loss);
}

type Candidate = { readonly dropped: readonly number[]; readonly sums: readonly number[]; readonly saved: number };

/** For fixed counts of dropped touches: the sums with the fewest minutes that still reach the goal, below `limit`. */
function leastSums(
  all: readonly TierUnits[],
  choices: readonly Choice[],
  dropped: readonly number[],
  goal: number,
  limit: number,
): Candidate | null {
  const options = all.map(({ tier }, index) => ({
    households: tier.households,
    sums: choices[index]?.sums(dropped[index] ?? 0) ?? [],
  }));
  const mostAfter = suffix(options, (sums) => sums.at(-1) ?? 0);
  const leastAfter = suffix(options, (sums) => sums[0] ?? 0);
  let bestSaved = limit;
  let best: readonly number[] | null = null;
  const chosen: number[] = [];
  const descend = (index: number, saved: number): void => {
    if (saved + (mostAfter[index] ?? 0) < goal || saved + (leastAfter[index] ?? 0) >= bestSaved) {
      return;
    }
    const option = options[index];
    if (option === undefined) {
      bestSaved = saved;
      best = [...chosen];
      return;
    }
    for (const sum of option.sums) {
      chosen.push(sum);
      descend(index + 1, saved + sum * option.households);
      chosen.pop();
    }
  };
  descend(0, 0);
  return best === null ? null : { dropped, sums: best, saved: bestSaved };
}

function suffix(
  options: readonly { readonly households: number; readonly sums: readonly number[] }[],
  pick: (sums: readonly number[]) => number,
): readonly number[] {
  const totals = [0];
  for (const option of options.toReversed()) {
    totals.unshift((totals[0] ?? 0) + pick(option.sums) * option.households);
  }
  return totals;
}

function cutsOf(
  { tier, cells, units }: TierUnits,
  chosen: readonly { readonly unit: number; readonly count: number }[],
): readonly Cut[] {
  return chosen.flatMap(({ unit, count }) => {
    const cell = cells[unit];
    const minutesEach = units[unit]?.minutes ?? 0;
    if (cell === undefined || count === 0) {
      return [];
    }
    return [
      {
        tier: tier.tier,
        activity: cell.activity,
        timesBefore: cell.times,
        timesAfter: cell.times - count,
        households: tier.households,
        minutesEach,
        minutesSaved: minutesEach * count * tier.households,
        loss: tier.weight * count * tier.households,
      },
    ];
  });
}
