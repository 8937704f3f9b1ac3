import { addBit, type Bits, hasBit, noBits, onesIn, positionsOf, removeBit, without } from './bits.ts';
import type { ClientColumns } from './client-columns.ts';

export type Worth = { readonly households: number; readonly valueMinor: number };
/** Of a set of clients. */
export type SetWorth = Worth & { readonly clients: number };

/**
 * How clients share households. Slots are dealt so that those of a household stand side by side: which households a set
 * has somebody of then comes out of one addition over all slots, 32 at a time (worthOf).
 */
export type Sharing = {
  /** Members but the last of each household that stands side by side. */
  readonly inner: Bits;
  /** The last member of each of these. */
  readonly ends: Bits;
  /** Members of the few households that came apart since, by household. */
  readonly scattered: ReadonlyMap<number, readonly number[]>;
  /** Value of the household in minor units by slot, 0 for unscored. */
  readonly worth: Float64Array;
  /** How many the household of a slot has. */
  readonly size: Int32Array;
  /** Of all clients. */
  readonly all: Worth;
  /** Before a slot's columns change: its household goes on without it. */
  leave(slot: number): void;
  /** After they changed: it joins the household it is now in. */
  join(slot: number): void;
};

type Parts = Pick<ClientColumns, 'capacity' | 'live' | 'household' | 'value'>;

export function sharingOf({ capacity, live, household, value }: Parts): Sharing {
  const [inner, ends] = [noBits(capacity), noBits(capacity)];
  const scattered = new Map<number, readonly number[]>();
  const size = new Int32Array(capacity);
  const worth = value.map((minor) => (Number.isNaN(minor) ? 0 : minor));
  const all = { households: 0, valueMinor: 0 };
  /** A member of each household that stands side by side; -1 or nothing for the others. */
  const oneOf: number[] = [];

  function membersOf(own: number): readonly number[] {
    const apart = scattered.get(own);
    const one = oneOf[own] ?? -1;
    if (apart !== undefined || one === -1) {
      return apart ?? [];
    }
    let first = one;
    while (first > 0 && hasBit(inner, first - 1)) {
      first -= 1;
    }
    const members = [first];
    for (let slot = first; hasBit(inner, slot); slot += 1) {
      members.push(slot + 1);
    }
    return members;
  }

  /** @param members rising */
  function put(own: number, members: readonly number[]): void {
    const last = members.at(-1);
    if (last === undefined) {
      return;
    }
    all.households += 1;
    all.valueMinor += worth[last] ?? 0;
    for (const slot of members) {
      size[slot] = members.length;
    }
    if (last - (members[0] ?? 0) >= members.length) {
      scattered.set(own, members);
      return;
    }
    oneOf[own] = last;
    addBit(ends, last);
    for (const slot of members.slice(0, -1)) {
      addBit(inner, slot);
    }
  }

  function takeOut(own: number): readonly number[] {
    const members = membersOf(own);
    const last = members.at(-1);
    if (last !== undefined) {
      all.households -= 1;
      all.valueMinor -= worth[last] ?? 0;
    }
    scattered.delete(own);
    oneOf[own] = -1;
    for (const slot of members) {
      removeBit(inner, slot);
      removeBit(ends, slot);
    }
    return members;
  }

  let together: number[] = [];
  for (const slot of positionsOf(live)) {
    const before = together[0];
    if (before !== undefined && household[before] !== household[slot]) {
      put(household[before] ?? 0, together);
      together = [];
    }
    together.push(slot);
  }
  put(household[together[0] ?? 0] ?? 0, together);
  return {
    inner,
    ends,
    scattered,
    worth,
    size,
    all,
    leave: (slot) => {
      const own = household[slot] ?? 0;
      put(
        own,
        takeOut(own).filter((member) => member !== slot),
      );
    },
    join: (slot) => {
      const own = household[slot] ?? 0;
      const members = takeOut(own);
      const minor = value[slot] ?? Number.NaN;
      worth[slot] = Number.isNaN(minor) ? 0 : minor;
      put(
        own,
        [...members, slot].toSorted((one, other) => one - other),
      );
    },
  };
}

/**
 * How many clients, the households they belong to, and what these are worth together, each counted once. Adding the members of a set to
 * all members but the last of each household carries into the last one's place exactly where somebody before it is in the
 * set; nothing is carried further, since that place holds nothing in either number.
 */
export function worthOf(sharing: Sharing, kept: Bits): SetWorth {
  const { inner, ends, all, worth } = sharing;
  const met = new Uint32Array(ends.length);
  let clients = 0;
  let households = 0;
  let carried = 0;
  for (let word = 0; word < met.length; word += 1) {
    const own = kept[word] ?? 0;
    if (own !== 0 || carried !== 0) {
      const members = inner[word] ?? 0;
      const sum = ((own & members) >>> 0) + members + carried;
      carried = sum > 0xffff_ffff ? 1 : 0;
      const last = (sum | own) & (ends[word] ?? 0);
      met[word] = last;
      clients += onesIn(own);
      households += onesIn(last);
    }
  }
  let apart = { households: 0, valueMinor: 0 };
  let apartInAll = 0;
  for (const members of sharing.scattered.values()) {
    const minor = worth[members.at(-1) ?? 0] ?? 0;
    apartInAll += minor;
    if (members.some((slot) => hasBit(kept, slot))) {
      apart = { households: apart.households + 1, valueMinor: apart.valueMinor + minor };
    }
  }
  const isMost = households * 2 > all.households;
  const sum = isMost ? all.valueMinor - apartInAll - sumOf(worth, without(ends, met)) : sumOf(worth, met);
  return { clients, households: households + apart.households, valueMinor: sum + apart.valueMinor };
}

/** Whole minor units: exact in any order. */
function sumOf(worth: Float64Array, slots: Bits): number {
  let sum = 0;
  for (let word = 0; word < slots.length; word += 1) {
    let left = slots[word] ?? 0;
    while (left !== 0) {
      const lowest = left & -left;
      sum += worth[(word << 5) + 31 - Math.clz32(lowest)] ?? 0;
      left ^= lowest;
    }
  }
  return sum;
}
