import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noBits, positionsOf } from './bits.ts';
import { countingPostings } from './postings.ts';

const KEYS = 5;

test('each key’s slots come back once each, however far apart they lie', () => {
  const entries = fc.array(fc.tuple(fc.nat({ max: KEYS - 1 }), fc.oneof(fc.nat(9), fc.nat(20_000), fc.nat(2 ** 28))));
  fc.assert(
    fc.property(entries, (some) => {
      const rising = some.toSorted((one, other) => one[1] - other[1]);
      const counting = countingPostings(KEYS);
      for (const [key, slot] of rising) {
        counting.count(key, slot);
      }
      const filling = counting.filling();
      for (const [key, slot] of rising) {
        filling.put(key, slot);
      }
      const lists = filling.done();
      for (let key = 0; key < KEYS; key += 1) {
        const slots = [...new Set(rising.filter(([of]) => of === key).map(([, slot]) => slot))];
        expect([...lists.of(key)]).toEqual(slots);
        expect(lists.sizeOf(key) >= slots.length).toBe(true);
        const asked = Int32Array.from(new Set(rising.map(([, slot]) => slot).filter((slot) => slot % 2 === 0)));
        expect([...lists.among(asked, key)]).toEqual(slots.filter((slot) => slot % 2 === 0));
        const near = slots.filter((slot) => slot < 1 << 20);
        if (near.length === slots.length) {
          const set = noBits(1 << 20);
          lists.addTo(set, key);
          expect([...positionsOf(set)]).toEqual(slots);
        }
      }
    }),
  );
});

test('neighbours take one byte each', () => {
  const counting = countingPostings(1);
  for (let slot = 0; slot < 1000; slot += 1) {
    counting.count(0, slot);
  }
  const filling = counting.filling();
  for (let slot = 0; slot < 1000; slot += 1) {
    filling.put(0, slot);
  }
  expect(filling.done().sizeOf(0)).toBe(1000);
});

test('a slot of more than 28 bits takes its fifth byte', () => {
  const counting = countingPostings(1);
  counting.count(0, 2 ** 28);
  const filling = counting.filling();
  filling.put(0, 2 ** 28);
  expect([...filling.done().of(0)]).toEqual([2 ** 28]);
});
