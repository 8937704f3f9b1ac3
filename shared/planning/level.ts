import { yearOf } from '../day.ts';
import type { ExistingTouch } from './facts.ts';
import { officeWeeks } from './load.ts';
import type { PlannedTouch, YearPlan } from './plan.ts';
import type { Staff } from './staff.ts';
import type { Why } from './why.ts';
import { indexOf, type YearCalendar } from './year.ts';

/** How even the weeks of a plan are. */
export type Levelness = {
  /** Weeks of the year in which the office has hours for clients. */
  readonly weeks: number;
  /** Coefficient of variation (standard deviation through mean) of planned minutes through available minutes. */
  readonly variation: number;
  /** The same were every touch without a day of its own cut at will and spread ideally over its month. */
  readonly bound: number;
};

/** The minutes somebody has to do within a month, and how they are shared out over its weeks. */
type MonthWork = { readonly minutes: number; readonly weeks: readonly number[]; readonly share: Float64Array };

/**
 * Measures a plan against what its anchors leave reachable. The bound keeps who does a touch, its month and their leave, and
 * forgets the gap between touches and that a visit cannot be cut: no plan by the same rules is more level.
 */
export function levelOf(plan: Pick<YearPlan, 'touches' | 'fixed'>, staff: Staff, calendar: YearCalendar): Levelness {
  const capacity = officeWeeks(staff, calendar.weeks);
  const planned = new Float64Array(calendar.weeks);
  const imposed = new Float64Array(calendar.weeks);
  const movable = new Map<number, number>();
  for (const touch of plan.touches) {
    const day = indexOf(calendar, touch.plannedOn);
    add(planned, calendar.weekOfDay[day], touch.minutes);
    if (hasOwnDay(touch)) {
      add(imposed, calendar.weekOfDay[day], touch.minutes);
    } else {
      const key = (staff.numberOf(touch.personId) + 1) * 12 + (calendar.monthOfDay[day] ?? 0);
      movable.set(key, (movable.get(key) ?? 0) + touch.minutes);
    }
  }
  for (const touch of plan.fixed.filter((each) => stands(each, calendar))) {
    const week = calendar.weekOfDay[indexOf(calendar, touch.plannedOn)];
    add(planned, week, touch.minutes);
    add(imposed, week, touch.minutes);
  }
  const works = [...movable].map(([key, minutes]) => monthWork(key, minutes, staff, calendar));
  return {
    weeks: capacity.filter((minutes) => minutes > 0).length,
    variation: variationOf(planned, capacity),
    bound: variationOf(levelled(imposed, works, capacity), capacity),
  };
}

function hasOwnDay({ anchor, why }: PlannedTouch): boolean {
  const { target } = JSON.parse(why) as Why;
  return anchor !== null || target !== undefined;
}

function stands({ status, plannedOn }: ExistingTouch, { year }: YearCalendar): boolean {
  return status !== 'skipped' && yearOf(plannedOn) === year;
}

function monthWork(key: number, minutes: number, { people }: Staff, calendar: YearCalendar): MonthWork {
  const month = key % 12;
  const free = people[Math.floor(key / 12) - 1]?.free ?? calendar.working;
  const weeks = new Set<number>();
  for (let day = calendar.monthStarts[month] ?? 0; day < (calendar.monthStarts[month + 1] ?? 0); day += 1) {
    if (free[day] === 1) {
      weeks.add(calendar.weekOfDay[day] ?? 0);
    }
  }
  return { minutes, weeks: [...weeks], share: new Float64Array(calendar.weeks) };
}

/** Rounds after which sharing out anew changes nothing that matters. */
const ROUNDS = 100;

/**
 * The most level weeks: each month's work in turn is poured over its weeks like water, given the others, until nothing
 * moves. Where hours differ from week to week the mean load is itself a matter of where work lies, so that the least variance
 * is not the least variation. Each round pours for the least distance of the loads to one common load, then takes the load for
 * which these weeks are the nearest, sum of squares through sum: both together reach the least angle between the loads and
 * an even year, which is the least variation, since loads by any factor form a convex cone.
 */
function levelled(imposed: Float64Array, works: readonly MonthWork[], capacity: Float64Array): Float64Array {
  const total = imposed.slice();
  let common = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const work of works) {
      for (const week of work.weeks) {
        add(total, week, -(work.share[week] ?? 0));
      }
      pour(work, total, capacity, common);
      for (const week of work.weeks) {
        add(total, week, work.share[week] ?? 0);
      }
    }
    const loads = loadsOf(total, capacity);
    common = sum(loads.map((load) => load ** 2)) / (sum(loads) || 1);
  }
  return total;
}

/**
 * Brings the loads as near to a common one as all the minutes allow: a minute moves a week's load by the less the more hours
 * it has, so that in every week that takes some the distance stands to the hours as in every other.
 */
function pour({ minutes, weeks, share }: MonthWork, base: Float64Array, capacity: Float64Array, common: number): void {
  const missing = (week: number): number => (base[week] ?? 0) - common * (capacity[week] ?? 0);
  const filled = (week: number): number => missing(week) / (capacity[week] ?? 0) ** 2;
  const open = weeks.filter((week) => (capacity[week] ?? 0) > 0).sort((a, b) => filled(a) - filled(b));
  let held = 0;
  let room = 0;
  let level = 0;
  for (const [index, week] of open.entries()) {
    held += missing(week);
    room += (capacity[week] ?? 0) ** 2;
    level = (minutes + held) / room;
    const next = open[index + 1];
    if (next === undefined || level <= filled(next)) {
      break;
    }
  }
  for (const week of open) {
    share[week] = Math.max(0, level * (capacity[week] ?? 0) ** 2 - missing(week));
  }
}

function variationOf(minutes: Float64Array, capacity: Float64Array): number {
  const loads = loadsOf(minutes, capacity);
  const mean = sum(loads) / loads.length;
  const variance = sum(loads.map((load) => (load - mean) ** 2)) / loads.length;
  return mean > 0 ? Math.sqrt(variance) / mean : 0;
}

/** Planned through available minutes of the weeks that have any. */
function loadsOf(minutes: Float64Array, capacity: Float64Array): readonly number[] {
  return Array.from(capacity).flatMap((available, week) => (available > 0 ? [(minutes[week] ?? 0) / available] : []));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function add(totals: Float64Array, week: number | undefined, minutes: number): void {
  if (week !== undefined) {
    totals[week] = (totals[week] ?? 0) + minutes;
  }
}
