import { type Pile, pickedTouches, sumsBelow } from './fit-sums.ts';

/** A tier as the search sees it. */
export type SearchTier = {
  readonly households: number;
  /** What one touch dropped costs: the tier's weight over all its households. */
  readonly lossEach: number;
  /** Touches that may be dropped, alike ones together, costliest first, no two piles with the same minutes. */
  readonly piles: readonly Pile[];
  /** Most touches that may be dropped. */
  readonly most: number;
};

export type Found = {
  readonly loss: number;
  /** Minutes saved over all households. */
  readonly saved: number;
  /** For each tier, how many touches of each pile are dropped. */
  readonly taken: readonly (readonly number[])[];
};

/** Losses that differ by less are the same: weights are typed with decimals. */
const SAME = 1e-9;

type Tier = SearchTier & {
  /** Minutes the office saves at most by dropping n touches: those of the costliest n, over all households. */
  readonly gain: readonly number[];
};

/**
 * The least loss that saves at least `goal` minutes, and among equal losses the fewest minutes saved (DOMAIN.md section 7).
 * Exact, by branch and bound: only how many touches each tier drops decides the loss, and the costliest n of a tier save
 * most. The bound is the loss if touches could be dropped in part. For each of the counts that reach the least loss, the
 * minutes beyond the goal are then used up by taking cheaper touches instead.
 * @returns null when dropping everything would not suffice.
 */
export function leastLoss(tiers: readonly SearchTier[], goal: number): Found | null {
  const all = tiers.map((tier) => ({ ...tier, gain: gainsOf(tier) }));
  const bounds = all.map((_, index) => partialLoss(all.slice(index)));
  const loss = smallestLoss(all, bounds, goal);
  return loss === null ? null : fewestMinutes(all, bounds, goal, loss);
}

function gainsOf({ piles, most, households }: SearchTier): readonly number[] {
  const gain = [0];
  for (const { minutes, count } of piles) {
    for (let taken = 0; taken < count && gain.length <= most; taken += 1) {
      gain.push((gain.at(-1) ?? 0) + minutes * households);
    }
  }
  return gain;
}

/** The least loss that saves so many minutes if touches could be dropped in part; infinite where that is not possible. */
type Bound = (need: number) => number;

function partialLoss(tiers: readonly Tier[]): Bound {
  const pieces = tiers.flatMap(({ gain, lossEach }) =>
    gain.slice(1).map((saved, index) => ({ minutes: saved - (gain[index] ?? 0), loss: lossEach })),
  );
  // Cheapest minutes first. A tier's own pieces keep their order, since theirs cost the same.
  pieces.sort((a, b) => a.loss * b.minutes - b.loss * a.minutes);
  const minutes = [0];
  const losses = [0];
  for (const piece of pieces) {
    minutes.push((minutes.at(-1) ?? 0) + piece.minutes);
    losses.push((losses.at(-1) ?? 0) + piece.loss);
  }
  return (need) => {
    if (need <= 0) {
      return 0;
    }
    let low = 1;
    let high = minutes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((minutes[middle] ?? 0) >= need) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    const [before, after] = [minutes[low - 1] ?? 0, minutes[low]];
    if (after === undefined) {
      return Number.POSITIVE_INFINITY;
    }
    const [from, to] = [losses[low - 1] ?? 0, losses[low] ?? 0];
    return from + ((to - from) * (need - before)) / (after - before);
  };
}

function smallestLoss(all: readonly Tier[], bounds: readonly Bound[], goal: number): number | null {
  let best = Number.POSITIVE_INFINITY;
  // With the same loss so far, whoever needs less is at least as good in every way that follows.
  const needed = all.map(() => new Map<number, number>());
  const descend = (index: number, need: number, loss: number): void => {
    const tier = all[index];
    if (need <= 0) {
      best = Math.min(best, loss);
      return;
    }
    if (tier === undefined) {
      return;
    }
    const seen = needed[index];
    if ((seen?.get(loss) ?? Number.POSITIVE_INFINITY) <= need) {
      return;
    }
    seen?.set(loss, need);
    const rest = bounds[index + 1] ?? nothingLeft;
    for (const dropped of likeliestFirst(tier, rest, need)) {
      const saved = tier.gain[dropped] ?? 0;
      const next = loss + dropped * tier.lossEach;
      if (next + rest(need - saved) < best - SAME) {
        descend(index + 1, need - saved, next);
      }
    }
  };
  descend(0, goal, 0);
  return Number.isFinite(best) ? best : null;
}

const nothingLeft: Bound = (need) => (need <= 0 ? 0 : Number.POSITIVE_INFINITY);

/** How many touches of a tier to try, by the loss each promises: a good one found early cuts the others short. */
function likeliestFirst(tier: Tier, rest: Bound, need: number): readonly number[] {
  const promised = tier.gain.map((saved, dropped) => dropped * tier.lossEach + rest(need - saved));
  return [...promised.keys()]
    .filter((dropped) => Number.isFinite(promised[dropped]))
    .sort((a, b) => (promised[a] ?? 0) - (promised[b] ?? 0));
}

/** Of all counts with the least loss the touches that save the fewest minutes. */
function fewestMinutes(all: readonly Tier[], bounds: readonly Bound[], goal: number, loss: number): Found {
  let best: { readonly saved: number; readonly counts: readonly number[]; readonly short: readonly number[] } | null =
    null;
  // No choice saves less than the goal rounded up to what all touches have in common.
  const step = all.reduce(
    (sum, { piles, households }) => piles.reduce((s, { minutes }) => gcd(s, minutes * households), sum),
    0,
  );
  const least = step > 0 ? Math.ceil(goal / step) * step : goal;
  const counts: number[] = [];
  const descend = (index: number, need: number, left: number): void => {
    if (best !== null && best.saved <= least) {
      return;
    }
    const tier = all[index];
    if (tier === undefined) {
      if (need <= 0 && left < SAME) {
        const short = shortOf(all, counts, -need, best === null ? -1 : -need - (best.saved - goal));
        if (short !== null) {
          const used = short.reduce((sum, minutes, at) => sum + minutes * (all[at]?.households ?? 0), 0);
          best = { saved: goal - need - used, counts: [...counts], short };
        }
      }
      return;
    }
    const rest = bounds[index + 1] ?? nothingLeft;
    for (const [dropped, saved] of tier.gain.entries()) {
      const after = left - dropped * tier.lossEach;
      if (after < -SAME) {
        return;
      }
      if (rest(need - saved) <= after + SAME) {
        counts.push(dropped);
        descend(index + 1, need - saved, after);
        counts.pop();
      }
    }
  };
  descend(0, goal, loss);
  return foundOf(all, loss, best);
}

function foundOf(
  all: readonly Tier[],
  loss: number,
  best: { readonly saved: number; readonly counts: readonly number[]; readonly short: readonly number[] } | null,
): Found {
  if (best === null) {
    throw new Error('the least loss has no counts');
  }
  const taken = all.map((tier, index) => pickedTouches(tier.piles, best.counts[index] ?? 0, best.short[index] ?? 0));
  return { loss, saved: best.saved, taken };
}

/**
 * For fixed counts: by how many minutes a household each tier stays below its costliest touches, so that together as much
 * as can be, at most `slack` and more than `above`, is not saved beyond the goal.
 * @returns null when nothing lies between.
 */
function shortOf(
  all: readonly Tier[],
  counts: readonly number[],
  slack: number,
  above: number,
): readonly number[] | null {
  const options = all.map((tier, index) =>
    sumsBelow(tier.piles, counts[index] ?? 0, Math.floor(slack / tier.households)),
  );
  // steps[t][used]: what tier t adds to come to `used`, plus one; 0: not reached.
  const steps = options.map(() => new Int32Array(slack + 1));
  let reached: readonly number[] = [0];
  options.forEach((short, index) => {
    const step = steps[index] ?? new Int32Array(0);
    const households = all[index]?.households ?? 0;
    const next: number[] = [];
    for (const minutes of short) {
      for (const used of reached) {
        const sum = used + minutes * households;
        if (sum <= slack && step[sum] === 0) {
          step[sum] = minutes + 1;
          next.push(sum);
        }
      }
    }
    reached = next;
  });
  let most = above;
  for (const used of reached) {
    most = Math.max(most, used);
  }
  if (most <= above) {
    return null;
  }
  const result: number[] = [];
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const minutes = (steps[index]?.[most] ?? 1) - 1;
    result.unshift(minutes);
    most -= minutes * (all[index]?.households ?? 0);
  }
  return result;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
