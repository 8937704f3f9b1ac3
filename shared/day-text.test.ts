import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day, fromOrdinal, toOrdinal } from './day.ts';
import { type DayLanguage, formatDay, formatMonth, monthName, readDay } from './day-text.ts';

test('a date reads unambiguously in each language', () => {
  const date = day('2027-03-09');
  expect(formatDay(date, 'en')).toBe('9 Mar 2027');
  expect(formatDay(date, 'nl')).toBe('9 mrt 2027');
  expect(formatDay(date, 'zh-CN')).toBe('2027年3月9日');
});

test('forms with weekday, without year, with the month in full', () => {
  const date = day('2027-03-09');
  expect(formatDay(date, 'en', 'weekday')).toBe('Tuesday 9 March 2027');
  expect(formatDay(date, 'nl', 'weekday')).toBe('dinsdag 9 maart 2027');
  expect(formatDay(date, 'zh-CN', 'weekday')).toBe('2027年3月9日 星期二');
  expect(formatDay(date, 'en', 'day')).toBe('9 Mar');
  expect(formatDay(date, 'zh-CN', 'day')).toBe('3月9日');
  expect(formatDay(date, 'en', 'long')).toBe('9 March 2027');
  expect(formatMonth(2027, 9, 'nl')).toBe('september 2027');
  expect(monthName(9, 'en')).toBe('Sep');
});

test('typed dates are read in the forms people use', () => {
  for (const text of [
    '2027-03-09',
    '9 Mar 2027',
    '9 mrt 2027',
    '9 maart 2027',
    '9-3-2027',
    '09.03.27',
    '2027年3月9日',
    '9/3/2027',
  ]) {
    expect(readDay(text), text).toBe('2027-03-09');
  }
});

test('what is no date is not read', () => {
  for (const text of ['', '31-2-2027', '9 foo 2027', '2027', '13/13/2027', '9 3']) {
    expect(readDay(text), text).toBeNull();
  }
});

test('every shown date is read back as itself', () => {
  const days = fc.integer({ min: toOrdinal(day('1900-01-01')), max: toOrdinal(day('2200-12-31')) }).map(fromOrdinal);
  fc.assert(
    fc.property(days, fc.constantFrom<DayLanguage>('en', 'nl', 'zh-CN'), (date, language) => {
      expect(readDay(formatDay(date, language))).toBe(date);
      expect(readDay(formatDay(date, language, 'long'))).toBe(date);
    }),
  );
});
