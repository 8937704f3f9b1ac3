import type { Slot } from './due.ts';
import type { Load } from './load.ts';

/** Two unanchored touches of a household keep this many days between them. */
export const GAP_DAYS = 14;

/** A touch that still needs its day within a window. */
export type Pending = { readonly slot: Slot; readonly load: Load; readonly from: number; readonly to: number };

export type Placed = { readonly day: number; readonly gapYields: boolean };

/**
 * Days for the unanchored touches of one household: at least 14 days apart if their months allow it, then in the
 * week that is emptiest for who does it and for the office, then on the emptiest day, then nearest to the even rhythm.
 * @param taken days that other unanchored touches of the household already have
 */
export function placeHousehold(pending: readonly Pending[], taken: readonly number[]): readonly Placed[] {
  const greedy = placeInTurn(pending, taken);
  if (pending.length < 2 || greedy.every((placed) => !placed.gapYields)) {
    return greedy;
  }
  const joint = placeJointly(pending, taken);
  return violation(joint, taken) < violation(greedy, taken) ? joint : greedy;
}

function placeInTurn(pending: readonly Pending[], taken: readonly number[]): readonly Placed[] {
  const days = [...taken];
  return pending.map((item) => {
    let best = -1;
    let bestGap = 0;
    let bestCost = 0;
    for (let day = item.from; day <= item.to; day += 1) {
      if (item.load.free[day] !== 1) {
        continue;
      }
      const gap = gapShort(day, days);
      const cost = costOf(item, day);
      if (best < 0 || gap < bestGap || (gap === bestGap && cost < bestCost)) {
        best = day;
        bestGap = gap;
        bestCost = cost;
      }
    }
    days.push(best);
    return { day: best, gapYields: bestGap > 0 };
  });
}

function gapShort(day: number, days: readonly number[]): number {
  let short = 0;
  for (const other of days) {
    short = Math.max(short, GAP_DAYS - Math.abs(day - other));
  }
  return short;
}

/** How much more a busy week of the office weighs than one of the person: the office's week is what a plan overloads. */
const OFFICE_WEIGHT = 2;

/** Busyness of the week above that of the day above distance from the rhythm; each term stays below the next one's step. */
function costOf({ slot, load }: Pending, day: number): number {
  const week = load.weekOfDay[day] ?? 0;
  const busy = (load.weekBusy[week] ?? 0) + OFFICE_WEIGHT * (load.officeBusy[week] ?? 0);
  return busy * 1000 + (load.dayMinutes[day] ?? 0) * 0.001 + Math.abs(day - slot.ideal) * 0.000_01;
}

type Stop = { readonly of: number; readonly days: readonly number[]; readonly costs: readonly number[] };

/**
 * The same choice made for all touches together, where taking them in turn breaks the gap: a shortest path through the
 * touches in the order of the year, in which a missing day of gap outweighs any load.
 */
function placeJointly(pending: readonly Pending[], taken: readonly number[]): readonly Placed[] {
  const stops: Stop[] = [
    ...pending.map((item, of) => {
      const days: number[] = [];
      for (let day = item.from; day <= item.to; day += 1) {
        if (item.load.free[day] === 1) {
          days.push(day);
        }
      }
      return { of, days, costs: days.map((day) => costOf(item, day)) };
    }),
    ...taken.map((day) => ({ of: -1, days: [day], costs: [0] })),
  ].sort((a, b) => middle(a) - middle(b) || a.of - b.of);
  const path = shortestPath(stops);
  const days = pending.map(() => -1);
  stops.forEach((stop, index) => {
    if (stop.of >= 0) {
      days[stop.of] = path[index] ?? -1;
    }
  });
  return days.map((day, index) => {
    const others = [...taken, ...days.filter((_, other) => other !== index)];
    return { day, gapYields: gapShort(day, others) > 0 };
  });
}

function middle(stop: Stop): number {
  return ((stop.days[0] ?? 0) + (stop.days.at(-1) ?? 0)) / 2;
}

const MISSING_DAY = 1e9;

function shortestPath(stops: readonly Stop[]): readonly number[] {
  let costs: number[] = [];
  const cameFrom: number[][] = [];
  stops.forEach((stop, index) => {
    const before = stops[index - 1];
    const from: number[] = [];
    costs = stop.days.map((day, at) => {
      let best = before === undefined ? 0 : Number.POSITIVE_INFINITY;
      let bestFrom = -1;
      before?.days.forEach((earlier, place) => {
        const short = Math.max(0, GAP_DAYS - (day - earlier));
        const cost = (costs[place] ?? 0) + short * MISSING_DAY;
        if (cost < best) {
          best = cost;
          bestFrom = place;
        }
      });
      from.push(bestFrom);
      return best + (stop.costs[at] ?? 0);
    });
    cameFrom.push(from);
  });
  let place = costs.indexOf(Math.min(...costs));
  const path: number[] = [];
  for (let index = stops.length - 1; index >= 0; index -= 1) {
    path.unshift(stops[index]?.days[place] ?? -1);
    place = cameFrom[index]?.[place] ?? -1;
  }
  return path;
}

function violation(placed: readonly Placed[], taken: readonly number[]): number {
  const days = placed.map(({ day }) => day);
  return days.reduce((sum, day, index) => sum + gapShort(day, [...taken, ...days.slice(0, index)]), 0);
}
