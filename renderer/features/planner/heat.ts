import type { PlanYearScreen } from '../../../shared/contract/planner.ts';
import {
  addDays,
  type Day,
  day,
  daysBetween,
  fromOrdinal,
  isoWeek,
  monthOf,
  toOrdinal,
  weekday,
} from '../../../shared/day.ts';

/** A week of the year, Monday to Sunday cut by the year's ends. */
export type Week = {
  readonly index: number;
  /** ISO number. */
  readonly number: number;
  readonly from: Day;
  readonly to: Day;
  /** The month that begins in it, 1–12. */
  readonly month: number | null;
};

export type HeatCell = {
  readonly minutes: number;
  readonly capacity: number;
  /** null = nothing can be done: leave or holidays all week. */
  readonly share: number | null;
};

export type HeatRow = { readonly id: number | null; readonly name: string; readonly cells: readonly HeatCell[] };

export type Heat = {
  readonly weeks: readonly Week[];
  readonly rows: readonly HeatRow[];
  readonly office: readonly HeatCell[];
};

export function weeksOf(year: number): readonly Week[] {
  const first = day(`${year}-01-01`);
  const last = day(`${year}-12-31`);
  const weeks: Week[] = [];
  let from = first;
  while (from <= last) {
    const sunday = addDays(from, 7 - weekday(from));
    const to = fromOrdinal(Math.min(toOrdinal(sunday), toOrdinal(last)));
    const starts = Array.from({ length: daysBetween(from, to) + 1 }, (_, offset) => addDays(from, offset)).find((on) =>
      on.endsWith('-01'),
    );
    weeks.push({
      index: weeks.length,
      number: isoWeek(from).week,
      from,
      to,
      month: starts === undefined ? null : monthOf(starts),
    });
    from = fromOrdinal(toOrdinal(to) + 1);
  }
  return weeks;
}

/** Load against hours for each person and week, and for the office; unassigned work counts for the office only. */
export function heatOf(screen: PlanYearScreen, nobody: string): Heat {
  const weeks = weeksOf(screen.year);
  const first = day(`${screen.year}-01-01`);
  const lead = weekday(first) - 1;
  const minutes = new Map<number | null, number[]>();
  for (const load of screen.load) {
    const week = Math.floor((daysBetween(first, day(load.day)) + lead) / 7);
    const own = minutes.get(load.personId) ?? weeks.map(() => 0);
    own[week] = (own[week] ?? 0) + load.minutes;
    minutes.set(load.personId, own);
  }
  const cell = (load: number, capacity: number): HeatCell => ({
    minutes: load,
    capacity,
    share: capacity > 0 ? load / capacity : load > 0 ? Number.POSITIVE_INFINITY : null,
  });
  const rows: HeatRow[] = screen.people.map((person) => ({
    id: person.id,
    name: person.name,
    cells: weeks.map(({ index }) => cell(minutes.get(person.id)?.[index] ?? 0, person.weekCapacity[index] ?? 0)),
  }));
  const known = new Set(screen.people.map(({ id }) => id));
  const others = [...minutes].filter(([id]) => id === null || !known.has(id));
  if (others.length > 0) {
    rows.push({
      id: null,
      name: nobody,
      cells: weeks.map(({ index }) =>
        cell(
          others.reduce((sum, [, own]) => sum + (own[index] ?? 0), 0),
          0,
        ),
      ),
    });
  }
  const office = weeks.map(({ index }) =>
    cell(
      rows.reduce((sum, row) => sum + (row.cells[index]?.minutes ?? 0), 0),
      rows.reduce((sum, row) => sum + (row.cells[index]?.capacity ?? 0), 0),
    ),
  );
  return { weeks, rows, office };
}

/** The step of the load scale: to 50, 70, 85, 100 per cent, over; leave is its own. */
export function stepOf({ share }: HeatCell): 'leave' | '0' | '1' | '2' | '3' | '4' | 'x' {
  if (share === null) {
    return 'leave';
  }
  if (share > 1) {
    return 'x';
  }
  return share > 0.85 ? '4' : share > 0.7 ? '3' : share > 0.5 ? '2' : share > 0.2 ? '1' : '0';
}
