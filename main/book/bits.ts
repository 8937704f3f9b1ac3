/** Sets of positions, 32 to a word: joining two conditions over 100 000 clients takes some three thousand steps. */
export type Bits = Uint32Array;

export function noBits(size: number): Bits {
  return new Uint32Array((size + 31) >>> 5);
}

export function addBit(bits: Bits, position: number): void {
  const word = position >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (position & 31));
}

export function removeBit(bits: Bits, position: number): void {
  const word = position >>> 5;
  bits[word] = (bits[word] ?? 0) & ~(1 << (position & 31));
}

export function hasBit(bits: Bits, position: number): boolean {
  return (((bits[position >>> 5] ?? 0) >>> (position & 31)) & 1) === 1;
}

/** What stands in all of them; null for none given: everything. */
export function inAll(sets: readonly Bits[]): Bits | null {
  const [first, ...others] = sets;
  if (first === undefined) {
    return null;
  }
  const both = first.slice();
  for (const other of others) {
    for (let word = 0; word < both.length; word += 1) {
      both[word] = (both[word] ?? 0) & (other[word] ?? 0);
    }
  }
  return both;
}

/** What stands in any of them: nobody’s to change, since of one set it is that set. */
export function inAny(sets: readonly Bits[], size: number): Bits {
  const [first, ...others] = sets;
  if (first === undefined || others.length === 0) {
    return first ?? noBits(size);
  }
  const either = first.slice();
  for (const set of others) {
    for (let word = 0; word < either.length; word += 1) {
      either[word] = (either[word] ?? 0) | (set[word] ?? 0);
    }
  }
  return either;
}

/** What stands in `one` and not in `other`. */
export function without(one: Bits, other: Bits): Bits {
  return one.map((word, index) => word & ~(other[index] ?? 0));
}

export function countBits(bits: Bits): number {
  let count = 0;
  for (let index = 0; index < bits.length; index += 1) {
    count += onesIn(bits[index] ?? 0);
  }
  return count;
}

/** Adds up neighbours in parallel: pairs, fours, eights, all (Hacker's Delight, 5-1). */
export function onesIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Each position of the set, lowest first; words without any cost one look. */
export function positionsOf(bits: Bits): Int32Array {
  const positions = new Int32Array(countBits(bits));
  let found = 0;
  for (let word = 0; word < bits.length; word += 1) {
    let left = bits[word] ?? 0;
    while (left !== 0) {
      const lowest = left & -left;
      positions[found] = (word << 5) + 31 - Math.clz32(lowest);
      found += 1;
      left ^= lowest;
    }
  }
  return positions;
}
