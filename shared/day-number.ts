import { type Day, dayOfMonth, daysInMonth, monthOf, ordinalOf, yearOf } from './day.ts';

/**
 * A date as one number, 20270331 for 31 March 2027: compares as the date does, and columns of figures hold it where a
 * hundred thousand texts would be as many objects. NaN where none is known.
 */
export function dayNumber(date: Day | null): number {
  return date === null ? Number.NaN : yearOf(date) * 10_000 + monthOf(date) * 100 + dayOfMonth(date);
}

/** Inverse of dayNumber. */
export function dayOfNumber(number: number): Day | null {
  if (Number.isNaN(number)) {
    return null;
  }
  const digits = String(number).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}` as Day;
}

/** Whole months between two days given as numbers, as `monthsBetween` tells them; NaN where one is not known. */
export function monthsBetweenNumbers(from: number, to: number): number {
  const [year, month] = [Math.floor(to / 10_000), Math.floor(to / 100) % 100];
  const months = (year - Math.floor(from / 10_000)) * 12 + month - (Math.floor(from / 100) % 100);
  return Math.min(from % 100, daysInMonth(year, month)) > to % 100 ? months - 1 : months;
}

/** Whole days since 1970-01-01, as `toOrdinal` tells them; NaN where it is not known. */
export function ordinalOfNumber(number: number): number {
  return ordinalOf(Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100);
}
