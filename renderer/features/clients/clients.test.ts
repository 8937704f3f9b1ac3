import { expect, test } from 'vitest';
import { cleaned, requestedSort } from './list-state.ts';
import { placeInYear } from './YearPlan.tsx';

test('a filter keeps only what says something', () => {
  expect(cleaned({ search: '', tiers: [], states: ['starter'], quick: undefined })).toEqual({ states: ['starter'] });
});

test('a column main cannot sort by falls back to the name', () => {
  expect(requestedSort({ column: 'value', direction: 'descending' })).toEqual({ by: 'value', descending: true });
  expect(requestedSort({ column: 'household', direction: 'ascending' }).by).toBe('name');
});

test('months are equally wide in the year plan', () => {
  expect(placeInYear('2027-01-01')).toBeCloseTo(0.5 / 31 / 12, 6);
  expect(placeInYear('2027-07-01')).toBeCloseTo((6 + 0.5 / 31) / 12, 6);
  expect(placeInYear('2027-12-31')).toBeLessThan(1);
});
