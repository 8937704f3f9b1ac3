import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addBit, noBits, removeBit } from './bits.ts';
import { sharingOf, worthOf } from './client-worth.ts';

const SLOTS = 150;

/** Columns of clients in households that stand side by side, as slots are dealt, each household with a value. */
function clients(sizes: readonly number[]) {
  const household = new Int32Array(SLOTS);
  const value = new Float64Array(SLOTS).fill(Number.NaN);
  const live = noBits(SLOTS);
  let slot = 0;
  for (const [at, size] of sizes.entries()) {
    for (const end = slot + size; slot < Math.min(end, SLOTS - 20); slot += 1) {
      addBit(live, slot);
      household[slot] = at + 1;
      value[slot] = worthOfHousehold(at + 1) ?? Number.NaN;
    }
  }
  return { capacity: SLOTS, live, household, value, used: slot };
}

/** Every fifth is unscored, some are below nothing. */
function worthOfHousehold(id: number): number | null {
  return id % 5 === 0 ? null : id * 97 - 300;
}

const has = (bits: Uint32Array, slot: number) => (((bits[slot >>> 5] ?? 0) >>> (slot & 31)) & 1) === 1;

/** The same in plain words. */
function expected({ household, live }: ReturnType<typeof clients>, kept: ReadonlySet<number>) {
  const met = new Set<number>();
  for (let slot = 0; slot < SLOTS; slot += 1) {
    if (kept.has(slot) && has(live, slot)) {
      met.add(household[slot] ?? 0);
    }
  }
  return {
    households: met.size,
    valueMinor: [...met].reduce((sum, id) => sum + (worthOfHousehold(id) ?? 0), 0),
  };
}

const sizes = fc.array(fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constant(40)), { minLength: 1, maxLength: 60 });
const kept = fc.oneof(
  fc.uniqueArray(fc.nat(SLOTS - 1)),
  fc.constant(Array.from({ length: SLOTS }, (_, slot) => slot)),
  fc.uniqueArray(fc.nat(SLOTS - 1), { minLength: 100 }),
);
/** A client leaves the book, comes, or moves to another household. */
const moves = fc.array(
  fc.record({ slot: fc.nat(SLOTS - 1), to: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 62 })) }),
  { maxLength: 12 },
);

test('households of any set are counted once each, whoever moved before', () => {
  fc.assert(
    fc.property(sizes, moves, fc.array(kept, { minLength: 1, maxLength: 4 }), (of, changes, sets) => {
      const columns = clients(of);
      const { household, value, live } = columns;
      const sharing = sharingOf(columns);
      for (const { slot, to } of changes) {
        if (has(live, slot)) {
          sharing.leave(slot);
          removeBit(live, slot);
        }
        if (to !== null) {
          household[slot] = to;
          value[slot] = worthOfHousehold(to) ?? Number.NaN;
          addBit(live, slot);
          sharing.join(slot);
        }
      }
      const everybody = new Set(Array.from({ length: SLOTS }, (_, slot) => slot));
      expect(sharing.all).toEqual(expected(columns, everybody));
      for (const set of sets) {
        const bits = noBits(SLOTS);
        for (const slot of set) {
          if (has(live, slot)) {
            addBit(bits, slot);
          }
        }
        const clients = set.filter((slot) => has(live, slot)).length;
        expect(worthOf(sharing, bits)).toEqual({ ...expected(columns, new Set(set)), clients });
      }
      for (const slot of everybody) {
        if (has(live, slot)) {
          const members = [...everybody].filter((other) => has(live, other) && household[other] === household[slot]);
          expect(sharing.size[slot]).toBe(members.length);
        }
      }
    }),
    { numRuns: 300 },
  );
});
