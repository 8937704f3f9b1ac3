import { expect, test } from 'vitest';
import { holidayRegions, publicHolidays } from './holidays.ts';

test('only the public kind counts: school and bank days are working days', async () => {
  const days = (await publicHolidays('NL', null, 2027)).map(({ day }) => day);
  expect(days).toContain('2027-04-27');
  expect(days).toContain('2027-03-29');
  expect(days).not.toContain('2027-03-26');
  expect(days).not.toContain('2027-12-31');
  expect(days).toEqual([...days].sort());
});

test('a region adds its own; an unknown country has none', async () => {
  const bavaria = (await publicHolidays('DE', 'BY', 2027)).map(({ day }) => day);
  const germany = (await publicHolidays('DE', null, 2027)).map(({ day }) => day);
  expect(bavaria.length).toBeGreaterThan(germany.length);
  expect(await publicHolidays('XX', null, 2027)).toEqual([]);
});

test('a country names its regions, and each brings its own days', async () => {
  expect(await holidayRegions('DE')).toContainEqual({ code: 'BY', name: 'Bayern' });
  expect(await holidayRegions('XX')).toEqual([]);
});
