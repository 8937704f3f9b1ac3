import { addBit, type Bits, countBits, hasBit, inAll, noBits, positionsOf, without } from './bits.ts';

export type Worth = { readonly households: number; readonly valueMinor: number };

/** How clients share households, made once: what a set of them is worth then needs no look at most of them. */
export type Sharing = {
  /** The first client of each household. */
  readonly first: Bits;
  /** Position of that one, by position. */
  readonly firstOf: Int32Array;
  /** Those of `first` who are not alone. */
  readonly accompanied: Bits;
  /** Position of the household's next client, by position; -1: the last. */
  readonly nextOf: Int32Array;
  /** Value in minor units by position, 0 for unscored. */
  readonly worth: Float64Array;
  /** Of all clients. */
  readonly all: Worth;
};

/** @param limit higher than any household's id */
export function sharingOf(household: Int32Array, value: Float64Array, limit: number): Sharing {
  const { length } = household;
  const [firsts, lasts] = [new Int32Array(limit).fill(-1), new Int32Array(limit)];
  const [first, accompanied] = [noBits(length), noBits(length)];
  const [firstOf, nextOf] = [new Int32Array(length), new Int32Array(length).fill(-1)];
  for (let position = 0; position < length; position += 1) {
    const own = household[position] ?? 0;
    const leader = firsts[own] ?? -1;
    if (leader === -1) {
      firsts[own] = position;
      addBit(first, position);
    } else {
      nextOf[lasts[own] ?? 0] = position;
      addBit(accompanied, leader);
    }
    firstOf[position] = leader === -1 ? position : leader;
    lasts[own] = position;
  }
  const worth = value.map((minor) => (Number.isNaN(minor) ? 0 : minor));
  const all = { households: countBits(first), valueMinor: sumOf(worth, first) };
  return { first, firstOf, accompanied, nextOf, worth, all };
}

/**
 * Households the clients belong to, and what these are worth together, each counted once. Always the smaller side is gone
 * through: first clients who are in the set or those who are not, and where the first one is not, the others who are in it
 * or the households that could have some.
 */
export function worthOf(sharing: Sharing, kept: Bits): Worth {
  const { first, accompanied, worth, all } = sharing;
  const leading = inAll([kept, first]) ?? kept;
  const households = countBits(leading);
  const valueMinor =
    households * 2 > all.households ? all.valueMinor - sumOf(worth, without(first, kept)) : sumOf(worth, leading);
  const others = without(kept, first);
  const bereft = without(accompanied, kept);
  const rest =
    countBits(bereft) < countBits(others) ? standingIn(sharing, kept, bereft) : notLed(sharing, kept, others);
  return { households: households + rest.households, valueMinor: valueMinor + rest.valueMinor };
}

/** @param bereft first clients outside the set whose household may have others in it */
function standingIn({ nextOf, worth }: Sharing, kept: Bits, bereft: Bits): Worth {
  let households = 0;
  let valueMinor = 0;
  const leaders = positionsOf(bereft);
  for (let index = 0; index < leaders.length; index += 1) {
    let position = nextOf[leaders[index] ?? 0] ?? -1;
    while (position !== -1 && !hasBit(kept, position)) {
      position = nextOf[position] ?? -1;
    }
    if (position !== -1) {
      households += 1;
      valueMinor += worth[position] ?? 0;
    }
  }
  return { households, valueMinor };
}

/** @param others clients of the set who are not the first of their household */
function notLed({ firstOf, worth }: Sharing, kept: Bits, others: Bits): Worth {
  const counted = noBits(firstOf.length);
  let households = 0;
  let valueMinor = 0;
  const positions = positionsOf(others);
  for (let index = 0; index < positions.length; index += 1) {
    const position = positions[index] ?? 0;
    const leader = firstOf[position] ?? 0;
    if (!hasBit(kept, leader) && !hasBit(counted, leader)) {
      addBit(counted, leader);
      households += 1;
      valueMinor += worth[position] ?? 0;
    }
  }
  return { households, valueMinor };
}

/** Whole minor units: exact in any order. */
function sumOf(worth: Float64Array, kept: Bits): number {
  let sum = 0;
  const positions = positionsOf(kept);
  for (let index = 0; index < positions.length; index += 1) {
    sum += worth[positions[index] ?? 0] ?? 0;
  }
  return sum;
}
