import {
  type Day,
  dayFrom,
  dayOfMonth,
  daysInMonth,
  fromOrdinal,
  isLeapYear,
  monthOf,
  toOrdinal,
  weekday,
  yearOf,
} from '../day.ts';

/** A calendar year as numbered days (0 = 1 January): planning counts days and turns them into dates only at the end. */
export type YearCalendar = {
  readonly year: number;
  readonly length: number;
  readonly days: readonly Day[];
  /** toOrdinal of 1 January. */
  readonly firstOrdinal: number;
  /** Number of the first day of each month, and of the day after the year. */
  readonly monthStarts: readonly number[];
  readonly monthOfDay: Uint8Array;
  /** Weeks from Monday to Sunday cut by the year's ends, numbered from 0. */
  readonly weekOfDay: Uint8Array;
  readonly weeks: number;
  /** 1 = Monday to Friday and no public holiday. */
  readonly working: Uint8Array;
  readonly holidays: ReadonlySet<number>;
};

/** @param holidays the country's public holidays; days outside the year are ignored */
export function calendarOf(year: number, holidays: readonly Day[]): YearCalendar {
  const length = isLeapYear(year) ? 366 : 365;
  const monthStarts = [0];
  for (let month = 1; month <= 12; month += 1) {
    monthStarts.push((monthStarts[month - 1] ?? 0) + daysInMonth(year, month));
  }
  const firstDay = dayFrom(year, 1, 1);
  if (firstDay === null) {
    throw new RangeError(`${year} is not a year of the calendar`);
  }
  const firstOrdinal = toOrdinal(firstDay);
  const off = new Set(holidays.filter((day) => yearOf(day) === year).map((day) => toOrdinal(day) - firstOrdinal));
  const days = Array.from({ length }, (_, index) => fromOrdinal(firstOrdinal + index));
  const leading = weekday(firstDay) - 1;
  const weekOfDay = Uint8Array.from(days, (_, index) => Math.floor((index + leading) / 7));
  return {
    year,
    length,
    days,
    firstOrdinal,
    monthStarts,
    monthOfDay: Uint8Array.from(days, (day) => monthOf(day) - 1),
    weekOfDay,
    weeks: (weekOfDay.at(-1) ?? 52) + 1,
    working: Uint8Array.from(days, (_, index) => ((index + leading) % 7 < 5 && !off.has(index) ? 1 : 0)),
    holidays: off,
  };
}

/** The day's number within the year; below 0 or past the end when it lies in another year. */
export function indexOf(calendar: YearCalendar, day: Day): number {
  return toOrdinal(day) - calendar.firstOrdinal;
}

/** A month and day as a number of the year; a day the month lacks falls on its last one (29 February → 28). */
export function indexOfMonthDay(calendar: YearCalendar, month: number, dayInMonth: number): number {
  const start = calendar.monthStarts[month] ?? 0;
  const end = calendar.monthStarts[month + 1] ?? calendar.length;
  return Math.min(start + dayInMonth - 1, end - 1);
}

/** The yearly return of a date. */
export function returnOf(calendar: YearCalendar, date: Day): number {
  return indexOfMonthDay(calendar, monthOf(date) - 1, dayOfMonth(date));
}

/**
 * The return of a date minus a lead, in the year its own date falls in: with 30 days' lead a renewal on 15 January is
 * prepared in the December before. A lead that a leap year pushes past both ends is held at the year's end.
 */
export function returnBefore(calendar: YearCalendar, date: Day, leadDays: number): number {
  const own = returnOf(calendar, date) - leadDays;
  if (own >= 0) {
    return own;
  }
  const monthDay = date.slice(5);
  const leapDay = monthDay === '02-29' && !isLeapYear(calendar.year + 1);
  const next = dayFrom(calendar.year + 1, monthOf(date), leapDay ? 28 : dayOfMonth(date));
  const index = next === null ? own : indexOf(calendar, next) - leadDays;
  return Math.min(Math.max(index, 0), calendar.length - 1);
}

/**
 * The nearest earlier free day, or the nearest later one when that leaves the year or the client's first day.
 * @param free 1 = may be used
 * @param from no day before this one
 * @returns -1 when there is none at all
 */
export function settle(free: Uint8Array, target: number, from = 0): number {
  for (let index = Math.min(target, free.length - 1); index >= from; index -= 1) {
    if (free[index] === 1) {
      return index;
    }
  }
  for (let index = Math.max(target + 1, from); index < free.length; index += 1) {
    if (free[index] === 1) {
      return index;
    }
  }
  return -1;
}

/** The date of a numbered day. @throws RangeError outside the year */
export function dayAt(calendar: YearCalendar, index: number): Day {
  const day = calendar.days[index];
  if (day === undefined) {
    throw new RangeError(`day ${index} is outside ${calendar.year}`);
  }
  return day;
}
