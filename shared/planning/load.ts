import type { Staff } from './staff.ts';
import type { YearCalendar } from './year.ts';

/** How busy a person is, as far as planned: what placing looks at and adds to. */
export type Load = {
  /** 1 = works on that day. */
  readonly free: Uint8Array;
  readonly weekOfDay: Uint8Array;
  readonly weekCapacity: Float64Array;
  readonly weekMinutes: Float64Array;
  /** Minutes through capacity; the minutes themselves in a week without any. */
  readonly weekBusy: Float64Array;
  /** The same of the whole office. */
  readonly officeBusy: Float64Array;
  readonly dayMinutes: Float64Array;
};

export type Loads = {
  /** @param person number in the staff; -1 = nobody in particular, on the office's working days */
  of(person: number): Load;
  add(person: number, day: number, minutes: number): void;
};

export function loadsOf(staff: Staff, calendar: YearCalendar): Loads {
  const { weeks } = calendar;
  const officeCapacity = officeWeeks(staff, weeks);
  const officeMinutes = new Float64Array(weeks);
  const officeBusy = new Float64Array(weeks);
  const blank = (free: Uint8Array, weekCapacity: Float64Array): Load => ({
    free,
    weekOfDay: calendar.weekOfDay,
    weekCapacity,
    weekMinutes: new Float64Array(weeks),
    weekBusy: new Float64Array(weeks),
    officeBusy,
    dayMinutes: new Float64Array(calendar.length),
  });
  // Somebody away all year still has the office's working days: the count does not yield, and touches stay spread.
  const loads = staff.people.map(({ free, weekCapacity }) =>
    blank(free.includes(1) ? free : calendar.working, weekCapacity),
  );
  const nobody = blank(calendar.working, new Float64Array(weeks));
  const of = (person: number): Load => loads[person] ?? nobody;
  return {
    of,
    add(person, day, minutes) {
      if (day >= 0 && day < calendar.length) {
        const load = of(person);
        const week = calendar.weekOfDay[day] ?? 0;
        load.dayMinutes[day] = (load.dayMinutes[day] ?? 0) + minutes;
        load.weekBusy[week] = addTo(load.weekMinutes, week, minutes) / divisor(load.weekCapacity, week);
        officeBusy[week] = addTo(officeMinutes, week, minutes) / divisor(officeCapacity, week);
      }
    },
  };
}

/** Client minutes of the whole office, by week. */
export function officeWeeks({ people }: Staff, weeks: number): Float64Array {
  return Float64Array.from({ length: weeks }, (_, week) =>
    people.reduce((sum, { weekCapacity }) => sum + (weekCapacity[week] ?? 0), 0),
  );
}

function addTo(totals: Float64Array, week: number, minutes: number): number {
  const total = (totals[week] ?? 0) + minutes;
  totals[week] = total;
  return total;
}

function divisor(capacity: Float64Array, week: number): number {
  const minutes = capacity[week] ?? 0;
  return minutes > 0 ? minutes : 1;
}
