import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortByKey } from './sort-by-key.ts';

/** Close together, far apart, or missing. */
const key = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.integer({ min: -(2 ** 40), max: 2 ** 40 }),
  fc.constant(Number.NaN),
);

test('slots come by rising key, equal ones as they were, and what has no key last', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(key, fc.constant(1)), { maxLength: 40 }), fc.boolean(), (all, close) => {
      const keys = close ? all.filter((one) => Number.isNaN(one) || Math.abs(one) < 9) : all;
      const slots = Int32Array.from(keys, (_, slot) => slot).reverse();
      const last = (slot: number) => Number(Number.isNaN(keys[slot]));
      const expected = [...slots].toSorted(
        (one, other) => last(one) - last(other) || (last(one) === 1 ? 0 : (keys[one] ?? 0) - (keys[other] ?? 0)),
      );
      expect([...sortByKey(slots, (slot) => keys[slot] ?? Number.NaN)]).toEqual(expected);
    }),
  );
});
