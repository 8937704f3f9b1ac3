import { addBit, type Bits, countBits, hasBit, inAll, noBits, positionsOf, removeBit, without } from './bits.ts';
import type { ClientColumns } from './client-columns.ts';

export type Worth = { readonly households: number; readonly valueMinor: number };

/** How clients share households: what a set of them is worth then needs no look at most of them. */
export type Sharing = {
  /** One client of each household: its first one here. */
  readonly first: Bits;
  /** Slot of that one, by slot. */
  readonly firstOf: Int32Array;
  /** Those of `first` who are not alone. */
  readonly accompanied: Bits;
  /** Slot of the household's next client, by slot; -1: the last. */
  readonly nextOf: Int32Array;
  /** Value in minor units by slot, 0 for unscored. */
  readonly worth: Float64Array;
  /** In which round a first client was counted last: each question is a round of its own. */
  readonly counted: { readonly in: Int32Array; next(): number };
  /** Of all clients. */
  readonly all: Worth;
  /** Clients of a slot's household, the slot itself among them. */
  sizeAt(slot: number): number;
  /** Before a slot's columns change: its household goes on without it. */
  leave(slot: number): void;
  /** After they changed: it joins the household it is now in. */
  join(slot: number): void;
};

type Parts = Pick<ClientColumns, 'capacity' | 'live' | 'household' | 'value'>;

export function sharingOf({ capacity, live, household, value }: Parts): Sharing {
  const firsts = new Map<number, number>();
  const [first, accompanied] = [noBits(capacity), noBits(capacity)];
  const [firstOf, nextOf] = [new Int32Array(capacity), new Int32Array(capacity).fill(-1)];
  const worth = value.map((minor) => (Number.isNaN(minor) ? 0 : minor));
  const all = { households: 0, valueMinor: 0 };
  const membersFrom = (leader: number | undefined) => {
    const members: number[] = [];
    for (let slot = leader ?? -1; slot !== -1; slot = nextOf[slot] ?? -1) {
      members.push(slot);
    }
    return members;
  };
  /** Takes a household's clients in this order, whoever they were before. */
  const link = (own: number, members: readonly number[]) => {
    const before = firsts.get(own);
    const leader = members[0];
    for (const slot of membersFrom(before)) {
      removeBit(first, slot);
      removeBit(accompanied, slot);
    }
    for (const [index, slot] of members.entries()) {
      firstOf[slot] = leader ?? slot;
      nextOf[slot] = members[index + 1] ?? -1;
    }
    if (before !== undefined) {
      all.households -= 1;
      all.valueMinor -= worth[before] ?? 0;
    }
    if (leader === undefined) {
      firsts.delete(own);
      return;
    }
    firsts.set(own, leader);
    all.households += 1;
    all.valueMinor += worth[leader] ?? 0;
    addBit(first, leader);
    if (members.length > 1) {
      addBit(accompanied, leader);
    }
  };
  const households = new Map<number, number[]>();
  for (const slot of positionsOf(live)) {
    const own = household[slot] ?? 0;
    const members = households.get(own);
    if (members === undefined) {
      households.set(own, [slot]);
    } else {
      members.push(slot);
    }
  }
  for (const [own, members] of households) {
    link(own, members);
  }
  return {
    first,
    firstOf,
    accompanied,
    nextOf,
    worth,
    counted: roundsOver(capacity),
    all,
    sizeAt: (slot) => membersFrom(firstOf[slot]).length,
    leave: (slot) => {
      const own = household[slot] ?? 0;
      link(
        own,
        membersFrom(firsts.get(own)).filter((member) => member !== slot),
      );
      nextOf[slot] = -1;
    },
    join: (slot) => {
      const own = household[slot] ?? 0;
      const minor = value[slot] ?? Number.NaN;
      const members = membersFrom(firsts.get(own));
      worth[slot] = Number.isNaN(minor) ? 0 : minor;
      link(own, [...members, slot]);
    },
  };
}

function roundsOver(capacity: number): Sharing['counted'] {
  let round = 0;
  return {
    in: new Int32Array(capacity),
    next: () => {
      round += 1;
      return round;
    },
  };
}

/**
 * Households the clients belong to, and what these are worth together, each counted once. Always the smaller side is gone
 * through: first clients who are in the set or those who are not, and where the first one is not, the others who are in it
 * or the households that could have some.
 */
export function worthOf(sharing: Sharing, kept: Bits, total = countBits(kept)): Worth {
  if (total * FEW < kept.length * 32) {
    return worthOfFew(sharing, positionsOf(kept));
  }
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

/** Sets smaller than this part of all are gone through themselves. */
const FEW = 8;

function worthOfFew({ firstOf, worth, counted }: Sharing, slots: Int32Array): Worth {
  const round = counted.next();
  let households = 0;
  let valueMinor = 0;
  for (let index = 0; index < slots.length; index += 1) {
    const slot = slots[index] ?? 0;
    const leader = firstOf[slot] ?? 0;
    if (counted.in[leader] !== round) {
      counted.in[leader] = round;
      households += 1;
      valueMinor += worth[slot] ?? 0;
    }
  }
  return { households, valueMinor };
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
