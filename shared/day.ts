/** A calendar date without time zone, `YYYY-MM-DD`. Compares correctly as text. */
export type Day = string & { readonly __day: never };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days since 1970-01-01 of a proleptic Gregorian date (Howard Hinnant, chrono-Compatible Low-Level Date Algorithms). */
export function ordinalOf(year: number, month: number, dayOfMonth: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days of a month, 1 = January. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The day, or null when there is no such date (31 February, month 13, year outside 1–9999). */
export function dayFrom(year: number, month: number, dayOfMonth: number): Day | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999 || !Number.isInteger(month) || month < 1 || month > 12) {
    return null;
  }
  if (!Number.isInteger(dayOfMonth) || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) {
    return null;
  }
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
  return text as Day;
}

/** Parses ISO text; null when it is not a real date. */
export function parseDay(text: string): Day | null {
  const match = PATTERN.exec(text);
  return match ? dayFrom(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** For dates already known to be good (constants, database columns). @throws RangeError otherwise. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) {
    throw new RangeError(`${text} is not a date`);
  }
  return parsed;
}

export function yearOf(date: Day): number {
  return twoDigits(date, 0) * 100 + twoDigits(date, 2);
}

/** 1 = January. */
export function monthOf(date: Day): number {
  return twoDigits(date, 5);
}

export function dayOfMonth(date: Day): number {
  return twoDigits(date, 8);
}

/** Read in place: planning and segmenting take apart millions of dates, and each part cut out would be a text of its own. */
function twoDigits(date: Day, at: number): number {
  return (date.charCodeAt(at) - 48) * 10 + date.charCodeAt(at + 1) - 48;
}

/** Whole days since 1970-01-01; the arithmetic form of a date. */
export function toOrdinal(date: Day): number {
  return ordinalOf(yearOf(date), monthOf(date), dayOfMonth(date));
}

/** Inverse of toOrdinal. @throws RangeError outside years 1–9999. */
export function fromOrdinal(ordinal: number): Day {
  const shifted = ordinal + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const date = dayFrom(year, month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1);
  if (date === null) {
    throw new RangeError(`ordinal ${ordinal} is outside the calendar`);
  }
  return date;
}

export function addDays(date: Day, days: number): Day {
  return fromOrdinal(toOrdinal(date) + days);
}

/** The same day of the month n months on; the month's last day where it has no such day (31 Jan + 1 → 28 / 29 Feb). */
export function addMonths(date: Day, months: number): Day {
  const index = yearOf(date) * 12 + (monthOf(date) - 1) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return day(
    `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(Math.min(dayOfMonth(date), daysInMonth(year, month))).padStart(2, '0')}`,
  );
}

/** `to − from` in days. */
export function daysBetween(from: Day, to: Day): number {
  return toOrdinal(to) - toOrdinal(from);
}

/** Whole months from one day to a later one. */
export function monthsBetween(from: Day, to: Day): number {
  const [year, month] = [yearOf(to), monthOf(to)];
  const months = (year - yearOf(from)) * 12 + month - monthOf(from);
  // As addMonths has it: a month without such a day ends before it.
  return Math.min(dayOfMonth(from), daysInMonth(year, month)) > dayOfMonth(to) ? months - 1 : months;
}

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export function weekday(date: Day): number {
  return ((((toOrdinal(date) + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601 week: the week's own year and its number 1–53. */
export function isoWeek(date: Day): { readonly year: number; readonly week: number } {
  const thursday = addDays(date, 4 - weekday(date));
  const year = yearOf(thursday);
  return { year, week: Math.floor(daysBetween(day(`${String(year).padStart(4, '0')}-01-01`), thursday) / 7) + 1 };
}

/** The yearly return of a date in a given year; 29 February falls on the 28th in common years. */
export function inYear(date: Day, year: number): Day {
  return addMonths(date, (year - yearOf(date)) * 12);
}
