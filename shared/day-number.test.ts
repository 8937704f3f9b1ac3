import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromOrdinal, monthsBetween, toOrdinal } from './day.ts';
import { dayNumber, dayOfNumber, monthsBetweenNumbers, ordinalOfNumber } from './day-number.ts';

const anyDay = fc.integer({ min: -700_000, max: 2_900_000 }).map((ordinal) => fromOrdinal(ordinal));

test('a number tells the date, its order, its distance and its months', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (one, other) => {
      expect(dayOfNumber(dayNumber(one))).toBe(one);
      expect(dayNumber(one) < dayNumber(other)).toBe(one < other);
      expect(ordinalOfNumber(dayNumber(one))).toBe(toOrdinal(one));
      expect(monthsBetweenNumbers(dayNumber(one), dayNumber(other))).toBe(monthsBetween(one, other));
    }),
  );
});

test('what is not known stays so', () => {
  expect(dayNumber(null)).toBeNaN();
  expect(dayOfNumber(Number.NaN)).toBeNull();
  expect(ordinalOfNumber(Number.NaN)).toBeNaN();
  expect(monthsBetweenNumbers(Number.NaN, 20270101)).toBeNaN();
});
