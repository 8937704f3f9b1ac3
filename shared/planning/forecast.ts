import type { Overheads } from './capacity.ts';
import type { Doer, MonthRule, Season } from './catalogue.ts';
import { activitiesByCode, type Cell, cellsOfTier, type Matrix, minutesOf } from './matrix.ts';
import { type Overlay, overlaid } from './overlay.ts';
import { seasonMonths } from './season.ts';
import type { StaffRole } from './staff.ts';

/** Households that get the same service, with who serves them and when their own days fall. */
export type ServedGroup = {
  readonly tier: string;
  readonly overlays: readonly Overlay[];
  readonly households: number;
  /** By who does it: households of each person, in the order of `Workforce.people`. */
  readonly doers: Readonly<Record<Doer, readonly number[]>>;
  /** By anchor: households whose day falls in each week; the rest have none that is known. */
  readonly anchors: Readonly<Record<'birthday' | 'renewal' | 'anniversary', readonly number[]>>;
};

/** What a year's load is foretold from: the weeks, the people and the groups of households. */
export type Workforce = {
  /** First day of each week within the year, and the number from 0 of the month most of it lies in. */
  readonly weeks: readonly { readonly from: string; readonly month: number }[];
  readonly people: readonly {
    readonly id: number;
    readonly name: string;
    readonly role: StaffRole;
    /** Client minutes of each week. */
    readonly weekCapacity: readonly number[];
  }[];
  readonly groups: readonly ServedGroup[];
  readonly taxSeason: Season;
};

/** Minutes of each week of each person, in the order of the people; what nobody can do is in none. */
export type Forecast = readonly (readonly number[])[];

/**
 * The load a matrix will bring, before anything is planned: spread touches by the hours each week has, anchored ones in the
 * weeks in which the households' own days fall. Sums by person follow the demand exactly; a single week may differ from the
 * plan by what weekends, leave and gaps move. The hours kept free for incoming work go evenly with everybody's hours; the preparation of
 * group events is nobody's.
 */
export function forecastOf(matrix: Matrix, force: Workforce, overheads: Overheads): Forecast {
  const load = force.people.map(() => force.weeks.map(() => 0));
  const byCode = activitiesByCode(matrix);
  for (const group of force.groups) {
    const own = overlaid(matrix, group.overlays);
    for (const cell of cellsOfTier(own, group.tier)) {
      const activity = byCode.get(cell.activity);
      const season = activity?.season ?? null;
      const minutes = cell.times * minutesOf(cell, activity);
      group.doers[cell.who].forEach((households, person) => {
        if (households > 0) {
          const capacity = force.people[person]?.weekCapacity ?? [];
          add(load[person] ?? [], weightsOf(cell, group, force, capacity, season), households * minutes);
        }
      });
    }
  }
  const capacities = force.people.map(({ weekCapacity }) => total(weekCapacity));
  force.people.forEach(({ weekCapacity }, person) => {
    const part = (capacities[person] ?? 0) / Math.max(1, total(capacities));
    add(load[person] ?? [], weekCapacity, overheads.incomingReserveMinutes * part);
  });
  return load;
}

function weightsOf(
  { when, times }: Cell,
  group: ServedGroup,
  { weeks, taxSeason }: Workforce,
  capacity: readonly number[],
  season: Season | null,
): readonly number[] {
  const within = (months: readonly number[]) =>
    capacity.map((minutes, week) => (months.includes(weeks[week]?.month ?? -1) ? minutes : 0));
  const open = season === null ? capacity : within(seasonMonths(season));
  switch (when.rule) {
    case 'spread':
      return open;
    case 'tax-season':
      return within(seasonMonths(taxSeason));
    case 'month':
      return repeated(within([when.month - 1]), times);
    case 'day':
      return repeated(
        weeks.map(({ from }, week) => (holds(from, weeks[week + 1]?.from, when) ? 1 : 0)),
        times,
      );
    default: {
      const days = group.anchors[when.rule];
      const known = total(days) / Math.max(1, group.households);
      const shifted = when.rule === 'renewal' ? turned(days, -Math.round(when.leadDays / 7)) : days;
      const own = scaled(repeated(shifted, times), known);
      const rest = scaled(open, 1 - known);
      return own.map((weight, week) => weight + (rest[week] ?? 0));
    }
  }
}

/** Whether a day of the year lies in the week from one day to before the next. */
function holds(from: string, next: string | undefined, { month, day }: Extract<MonthRule, { rule: 'day' }>): boolean {
  const on = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return from.slice(5) <= on && (next === undefined || on < next.slice(5));
}

/** Several a year: the first where it belongs, the others evenly through the year from there. */
function repeated(weights: readonly number[], times: number): readonly number[] {
  const sum = weights.map(() => 0);
  for (let ordinal = 0; ordinal < Math.max(1, times); ordinal += 1) {
    turned(weights, Math.round((ordinal * weights.length) / Math.max(1, times))).forEach((weight, week) => {
      sum[week] = (sum[week] ?? 0) + weight;
    });
  }
  return sum;
}

function turned(weights: readonly number[], by: number): readonly number[] {
  const { length } = weights;
  return weights.map((_, week) => weights[(((week - by) % length) + length) % length] ?? 0);
}

function scaled(weights: readonly number[], to: number): readonly number[] {
  const sum = total(weights);
  return weights.map((weight) => (sum === 0 ? 0 : (weight / sum) * to));
}

function add(load: number[], weights: readonly number[], minutes: number): void {
  const sum = total(weights);
  // Nobody works in those weeks: the minutes are due all the same.
  const even = sum === 0;
  weights.forEach((weight, week) => {
    load[week] = (load[week] ?? 0) + (even ? minutes / weights.length : (minutes * weight) / sum);
  });
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
