/** A cell seen as equal pieces: minutes of one touch, and how many touches it has. */
export type Unit = { readonly minutes: number; readonly times: number };

/** All sums of minutes that exactly n touches of a tier's cells can make. */
export type Choice = {
  /** Most touches that may be dropped. */
  readonly most: number;
  /** The sums of exactly `count` touches, ascending. */
  sums(count: number): readonly number[];
  /** Which units make that sum with that count, as few different units as the search meets first: the costliest first. */
  choose(count: number, sum: number): readonly { readonly unit: number; readonly count: number }[];
};

/**
 * Bounded subset sums by count: reach[i] holds, after the first i units, every (count, sum) that can be made. Sums are
 * minutes of one household, so the table stays small whatever the size of the book.
 */
export function exactSums(units: readonly Unit[], most: number): Choice {
  const reach: ReadonlySet<number>[][] = [[new Set([0])]];
  for (const unit of units) {
    const before = reach.at(-1) ?? [];
    const after: Set<number>[] = [];
    before.forEach((sums, count) => {
      for (let taken = 0; taken <= unit.times && count + taken <= most; taken += 1) {
        const target = after[count + taken] ?? new Set<number>();
        after[count + taken] = target;
        for (const sum of sums) {
          target.add(sum + taken * unit.minutes);
        }
      }
    });
    reach.push(Array.from(after, (sums) => sums ?? new Set()));
  }
  const last = reach.at(-1) ?? [];
  const sorted = last.map((sums) => [...sums].sort((a, b) => a - b));
  return {
    most,
    sums: (count) => sorted[count] ?? [],
    choose: (count, sum) => trace(units, reach, count, sum),
  };
}

/** Walks back from the last, cheapest unit and takes as little of it as possible, so that costlier cells go first. */
function trace(
  units: readonly Unit[],
  reach: readonly (readonly ReadonlySet<number>[])[],
  count: number,
  sum: number,
): readonly { readonly unit: number; readonly count: number }[] {
  const chosen: { readonly unit: number; readonly count: number }[] = [];
  let leftCount = count;
  let leftSum = sum;
  for (let index = units.length - 1; index >= 0; index -= 1) {
    const unit = units[index] ?? { minutes: 0, times: 0 };
    for (let taken = 0; taken <= unit.times && taken <= leftCount; taken += 1) {
      if (reach[index]?.[leftCount - taken]?.has(leftSum - taken * unit.minutes) === true) {
        if (taken > 0) {
          chosen.unshift({ unit: index, count: taken });
        }
        leftCount -= taken;
        leftSum -= taken * unit.minutes;
        break;
      }
    }
  }
  return chosen;
}
