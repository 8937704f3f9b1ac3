import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownPlaces, risingOrder } from './order.ts';

const figure = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.double({ noNaN: true }),
  fc.maxSafeInteger(),
  fc.constant(Number.NaN),
);

test('places rise with their figures, equal ones in order, unknown ones left out', () => {
  const expected = (column: Float64Array) =>
    [...column.keys()]
      .filter((at) => !Number.isNaN(column[at]))
      .sort((one, other) => {
        const [a, b] = [column[one] ?? 0, column[other] ?? 0];
        return a < b ? -1 : a > b ? 1 : one - other;
      });
  fc.assert(
    fc.property(fc.array(figure, { maxLength: 30 }), (few) => {
      const column = Float64Array.from(few);
      expect([...risingOrder(column)]).toEqual(expected(column));
      // As many as are sorted digit by digit: the same ones over and over, with their opposites between.
      const many = Float64Array.from(
        { length: 3_000 },
        (_, at) => (few[at % few.length] ?? at) * (at % 3 === 0 ? -1 : 1),
      );
      expect([...risingOrder(many)]).toEqual(expected(many));
      const whole = many.map((value) => Math.round(value) % 5_000_000);
      expect([...risingOrder(whole)]).toEqual(expected(whole));
    }),
    { numRuns: 40 },
  );
  expect([...knownPlaces(Float64Array.of(1, Number.NaN, 0))]).toEqual([0, 2]);
});
