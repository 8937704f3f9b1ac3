import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addBit, type Bits, countBits, hasBit, inAll, inAny, noBits, positionsOf, without } from './bits.ts';

const SIZE = 100;
const positions = fc.uniqueArray(fc.integer({ min: 0, max: SIZE - 1 })).map((list) => new Set(list));

function bitsOf(set: ReadonlySet<number>): Bits {
  const bits = noBits(SIZE);
  for (const position of set) {
    addBit(bits, position);
  }
  return bits;
}

function listOf(bits: Bits): number[] {
  return Array.from({ length: SIZE }, (_, position) => position).filter((position) => hasBit(bits, position));
}

const sorted = (set: Iterable<number>) => [...set].sort((one, other) => one - other);

test('sets of bits do what sets of numbers do', () => {
  fc.assert(
    fc.property(positions, positions, (one, other) => {
      const [first, second] = [bitsOf(one), bitsOf(other)];
      expect(listOf(first)).toEqual(sorted(one));
      expect(countBits(first)).toBe(one.size);
      expect([...positionsOf(first)]).toEqual(sorted(one));
      expect(listOf(inAll([first, second]) ?? noBits(0))).toEqual(sorted([...one].filter((at) => other.has(at))));
      expect(listOf(inAny([first, second], SIZE))).toEqual(sorted(new Set([...one, ...other])));
      expect(listOf(without(first, second))).toEqual(sorted([...one].filter((at) => !other.has(at))));
      expect(listOf(first)).toEqual(sorted(one));
    }),
    { numRuns: 200 },
  );
  expect(inAll([])).toBeNull();
});
