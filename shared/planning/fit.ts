import { plainHouseholds, type TierHouseholds } from './capacity.ts';
import { leastLoss } from './fit-search.ts';
import type { Pile } from './fit-sums.ts';
import { activitiesByCode, type Cell, cellsOfTier, type Matrix, minutesOf } from './matrix.ts';

/** A tier that may be cut: its weight in the loss, above 0, and the touches a household keeps at least. */
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

/**
 * Which cells to lower so that at least `excessMinutes` a year are saved at the least loss, where
 * loss = Σ tier weight × touches dropped; among equal losses the fewest minutes are removed (DOMAIN.md section 7). Exact,
 * and within a fraction of a second for sixty activities in five tiers (`npm run bench -- fit`). What an overlay says of some
 * households stays as it is: only what the tier as a whole gets is lowered.
 * @returns null when even dropping all that is not kept would not suffice
 */
export function fitToHours(matrix: Matrix, tiers: readonly FitTier[], excessMinutes: number): Fit | null {
  if (excessMinutes <= 0) {
    return { cuts: [], loss: 0, minutesSaved: 0 };
  }
  const all = tiers.flatMap((tier) => droppable(matrix, tier)).filter(({ tier }) => tier.households > 0);
  const found = leastLoss(
    all.map(({ tier, piles, most }) => ({
      households: tier.households,
      lossEach: tier.weight * tier.households,
      piles,
      most,
    })),
    Math.ceil(excessMinutes),
  );
  if (found === null) {
    return null;
  }
  const cuts = all.flatMap((each, index) => cutsOfPiles(each, found.taken[index] ?? []));
  return { cuts, loss: found.loss, minutesSaved: found.saved };
}

/** Each single cell whose lowering alone would do, at the least loss first: what the office may prefer to the proposal. */
export function singleCuts(matrix: Matrix, tiers: readonly FitTier[], excessMinutes: number): readonly Fit[] {
  const all = tiers.flatMap((tier) => droppable(matrix, tier));
  const fits = all.flatMap(({ tier, cells, most }) => {
    return cells.flatMap(({ cell, minutes }) => {
      const perTouch = minutes * tier.households;
      const drops = perTouch > 0 ? Math.ceil(excessMinutes / perTouch) : Number.POSITIVE_INFINITY;
      if (drops < 1 || drops > Math.min(cell.times, most)) {
        return [];
      }
      const cut = cutOf(tier, cell, minutes, drops);
      return [{ cuts: [cut], loss: cut.loss, minutesSaved: cut.minutesSaved }];
    });
  });
  return fits.sort((a, b) => a.loss - b.loss || a.minutesSaved - b.minutesSaved);
}

type Droppable = {
  readonly tier: FitTier;
  /** Cells that are not kept and take time, costliest first. */
  readonly cells: readonly { readonly cell: Cell; readonly minutes: number }[];
  readonly piles: readonly Pile[];
  readonly most: number;
};

/** What a tier may lose, its cells apart by how many households get them; together they leave each its floor. */
function droppable(matrix: Matrix, tier: FitTier): readonly Droppable[] {
  const own = cellsOfTier(matrix, tier.tier);
  let left = own.reduce((sum, cell) => sum + cell.times, 0) - tier.floorTouches;
  const byHouseholds = Map.groupBy(own, (cell) => plainHouseholds(matrix, tier, cell.activity));
  return [...byHouseholds]
    .sort(([one], [other]) => other - one)
    .map(([households, cells]) => {
      const part = droppableCells(matrix, { ...tier, households }, cells, left);
      left -= part.most;
      return part;
    });
}

function droppableCells(matrix: Matrix, tier: FitTier, own: readonly Cell[], left: number): Droppable {
  const byCode = activitiesByCode(matrix);
  const cells = own
    .filter((cell) => !cell.kept)
    .map((cell) => ({ cell, minutes: minutesOf(cell, byCode.get(cell.activity)) }))
    .filter(({ minutes }) => minutes > 0)
    .sort((a, b) => b.minutes - a.minutes);
  const piles: Pile[] = [];
  for (const { cell, minutes } of cells) {
    const last = piles.at(-1);
    if (last?.minutes === minutes) {
      piles[piles.length - 1] = { minutes, count: last.count + cell.times };
    } else {
      piles.push({ minutes, count: cell.times });
    }
  }
  const free = cells.reduce((sum, { cell }) => sum + cell.times, 0);
  return { tier, cells, piles, most: Math.max(0, Math.min(free, left)) };
}

/** The touches of each pile, taken from the cells in their order. */
function cutsOfPiles({ tier, cells, piles }: Droppable, taken: readonly number[]): readonly Cut[] {
  const left = new Map(piles.map(({ minutes }, index) => [minutes, taken[index] ?? 0]));
  return cells.flatMap(({ cell, minutes }) => {
    const count = Math.min(cell.times, left.get(minutes) ?? 0);
    left.set(minutes, (left.get(minutes) ?? 0) - count);
    return count === 0 ? [] : [cutOf(tier, cell, minutes, count)];
  });
}

function cutOf(tier: FitTier, cell: Cell, minutesEach: number, count: number): Cut {
  return {
    tier: tier.tier,
    activity: cell.activity,
    timesBefore: cell.times,
    timesAfter: cell.times - count,
    households: tier.households,
    minutesEach,
    minutesSaved: minutesEach * count * tier.households,
    loss: tier.weight * count * tier.households,
  };
}
