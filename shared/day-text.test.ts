import { expect, test } from 'vitest';
import { day } from './day.ts';
import { formatDay, formatMonth, monthName } from './day-text.ts';

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
