import type { Staff } from './staff.ts';
import type { YearCalendar } from './year.ts';

/** How busy a person is, as far as planned: what placing looks at and adds to. */
export type Load = {
  /** 1 = works on that day. */
  readonly free: Uint8Array;
  readonly weekOfDay: Uint8Array;
  readonly weekCapacity: Float64Array;
  readonly weekMinutes: Float64Array;
  readonly dayMinutes: Float64Array;
};

export type Loads = {
  /** @param person number in the staff; -1 = nobody in particular, on the office's working days */
  of(person: number): Load;
  add(person: number, day: number, minutes: number): void;
};

export function loadsOf(staff: Staff, calendar: YearCalendar): Loads {
  const blank = (free: Uint8Array, weekCapacity: Float64Array): Load => ({
    free,
    weekOfDay: calendar.weekOfDay,
    weekCapacity,
    weekMinutes: new Float64Array(calendar.weeks),
    dayMinutes: new Float64Array(calendar.length),
  });
  // Somebody away all year still has the office's working days: the count does not yield, and touches stay spread.
  const loads = staff.people.map(({ free, weekCapacity }) =>
    blank(free.includes(1) ? free : calendar.working, weekCapacity),
  );
  const nobody = blank(calendar.working, new Float64Array(calendar.weeks));
  const of = (person: number): Load => loads[person] ?? nobody;
  return {
    of,
    add(person, day, minutes) {
      if (day >= 0 && day < calendar.length) {
        const load = of(person);
        const week = calendar.weekOfDay[day] ?? 0;
        load.weekMinutes[week] = (load.weekMinutes[week] ?? 0) + minutes;
        load.dayMinutes[day] = (load.dayMinutes[day] ?? 0) + minutes;
      }
    },
  };
}
