import { expect, test } from 'vitest';
import { day } from '../day.ts';
import { dayLoad } from './day-load.ts';

/** 2027 begins on a Friday: its first week has one working day. */
const screen = {
  year: 2027,
  people: [{ id: 1, weekCapacity: [100, 500, 500] }],
  load: [
    { day: '2027-01-04', personId: 1, minutes: 100 },
    { day: '2027-01-10', personId: 1, minutes: 150 },
    { day: '2027-01-11', personId: 1, minutes: 400 },
    { day: '2027-01-11', personId: 2, minutes: 999 },
  ],
};
const touch = { plannedOn: '2027-01-04', personId: 1, minutes: 100 };

test('a touch moved into another week adds to it; within its own week nothing changes', () => {
  expect(dayLoad(screen, touch, day('2027-01-06'))).toBe(0.5);
  expect(dayLoad(screen, touch, day('2027-01-12'))).toBe(1);
  expect(dayLoad(screen, touch, day('2027-01-01'))).toBe(1);
});

test('without hours there is no share', () => {
  expect(dayLoad(screen, touch, day('2027-02-01'))).toBe(Number.POSITIVE_INFINITY);
  expect(dayLoad(screen, { ...touch, personId: null }, day('2027-01-06'))).toBe(Number.POSITIVE_INFINITY);
});
