/** Touches of a tier with the same minutes. */
export type Pile = { readonly minutes: number; readonly count: number };

/** After some piles: for each number of touches picked so far, every sum of minutes that may still matter. */
type Level = ReadonlyMap<number, ReadonlySet<number>>;

/**
 * By how many minutes `count` touches can stay below the costliest `count`, up to `limit`. Sums further below are never
 * built, so the table stays small whatever the tier holds.
 * @param piles costliest first, no two with the same minutes, `count` touches or more in all.
 * @returns ascending, 0 first.
 */
export function sumsBelow(piles: readonly Pile[], count: number, limit: number): readonly number[] {
  const top = costliest(piles, 0, count);
  const last = levelsOf(piles, count, limit).at(-1)?.get(count) ?? new Set<number>();
  return Array.from(last, (sum) => top - sum).sort((a, b) => a - b);
}

/**
 * Which touches make a sum that `sumsBelow` named: how many of each pile, the cheapest piles as little as possible.
 * @param short minutes below the costliest `count`.
 */
export function pickedTouches(piles: readonly Pile[], count: number, short: number): readonly number[] {
  const levels = levelsOf(piles, count, short);
  const picked = piles.map(() => 0);
  let left = count;
  let sum = costliest(piles, 0, count) - short;
  for (let index = piles.length - 1; index >= 0; index -= 1) {
    const pile = piles[index] ?? { minutes: 0, count: 0 };
    for (let taken = 0; taken <= Math.min(pile.count, left); taken += 1) {
      if (levels[index]?.get(left - taken)?.has(sum - taken * pile.minutes) === true) {
        picked[index] = taken;
        left -= taken;
        sum -= taken * pile.minutes;
        break;
      }
    }
  }
  return picked;
}

function levelsOf(piles: readonly Pile[], count: number, limit: number): readonly Level[] {
  const least = costliest(piles, 0, count) - limit;
  const levels: Level[] = [new Map([[0, new Set([0])]])];
  piles.forEach((pile, index) => {
    const after = new Map<number, Set<number>>();
    for (const [picked, sums] of levels.at(-1) ?? []) {
      for (let taken = 0; taken <= Math.min(pile.count, count - picked); taken += 1) {
        const rest = costliest(piles, index + 1, count - picked - taken);
        for (const sum of sums) {
          const next = sum + taken * pile.minutes;
          if (next + rest >= least) {
            const same = after.get(picked + taken);
            if (same === undefined) {
              after.set(picked + taken, new Set([next]));
            } else {
              same.add(next);
            }
          }
        }
      }
    }
    levels.push(after);
  });
  return levels;
}

/** Minutes of the costliest `count` touches from a pile on; minus infinity where there are not so many. */
function costliest(piles: readonly Pile[], from: number, count: number): number {
  let sum = 0;
  let left = count;
  for (let index = from; index < piles.length && left > 0; index += 1) {
    const pile = piles[index];
    if (pile !== undefined) {
      const taken = Math.min(left, pile.count);
      sum += taken * pile.minutes;
      left -= taken;
    }
  }
  return left > 0 ? Number.NEGATIVE_INFINITY : sum;
}
