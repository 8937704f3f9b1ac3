import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  type Day,
  day,
  dayFrom,
  dayOfMonth,
  daysBetween,
  daysInMonth,
  fromOrdinal,
  inYear,
  isLeapYear,
  isoWeek,
  monthOf,
  parseDay,
  toOrdinal,
  weekday,
  yearOf,
} from './day.ts';

const anyDay = fc.integer({ min: -700_000, max: 2_900_000 }).map((ordinal) => fromOrdinal(ordinal));

test('ordinals agree with the calendar of the machine', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (ordinal) => {
      const date = fromOrdinal(ordinal);
      const instant = new Date(ordinal * 86_400_000);
      expect(date).toBe(instant.toISOString().slice(0, 10));
      expect(toOrdinal(date)).toBe(ordinal);
      expect(weekday(date)).toBe(instant.getUTCDay() === 0 ? 7 : instant.getUTCDay());
    }),
  );
});

test('days that do not exist are no days', () => {
  expect([parseDay('2026-02-29'), parseDay('2026-13-01'), parseDay('2026-1-1'), parseDay('0000-01-01')]).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(parseDay('2028-02-29')).toBe('2028-02-29');
  expect(dayFrom(2026, 4, 31)).toBeNull();
  expect(() => day('31-12-2026')).toThrow(RangeError);
});

test('a day is its parts', () => {
  fc.assert(
    fc.property(anyDay, (date) => {
      expect(dayFrom(yearOf(date), monthOf(date), dayOfMonth(date))).toBe(date);
      expect(parseDay(date)).toBe(date);
    }),
  );
});

test('adding days and counting them are inverse, and text order is time order', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
      const later = addDays(date, days);
      expect(daysBetween(date, later)).toBe(days);
      expect(Math.sign(days)).toBe(later > date ? 1 : later < date ? -1 : 0);
    }),
  );
});

test('months keep the day where it exists, else take the last', () => {
  expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28');
  expect(addMonths(day('2028-01-31'), 1)).toBe('2028-02-29');
  expect(addMonths(day('2026-03-15'), -15)).toBe('2024-12-15');
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -240, max: 240 }), (date, months) => {
      const moved = addMonths(date, months);
      expect(yearOf(moved) * 12 + monthOf(moved) - (yearOf(date) * 12 + monthOf(date))).toBe(months);
      expect(dayOfMonth(moved)).toBe(Math.min(dayOfMonth(date), daysInMonth(yearOf(moved), monthOf(moved))));
    }),
  );
});

test('29 February falls on the 28th in common years', () => {
  const leapDay: Day = day('2024-02-29');
  expect([inYear(leapDay, 2026), inYear(leapDay, 2028)]).toEqual(['2026-02-28', '2028-02-29']);
  expect([isLeapYear(1900), isLeapYear(2000), isLeapYear(2024), isLeapYear(2026)]).toEqual([false, true, true, false]);
});

test('ISO weeks at the turn of the year', () => {
  expect(isoWeek(day('2027-01-01'))).toEqual({ year: 2026, week: 53 });
  expect(isoWeek(day('2024-12-30'))).toEqual({ year: 2025, week: 1 });
  expect(isoWeek(day('2026-06-15'))).toEqual({ year: 2026, week: 25 });
});
