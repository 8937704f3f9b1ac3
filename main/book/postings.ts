import { addBit, type Bits } from './bits.ts';

/**
 * Lists of slots, one for each of many keys, as the differences between neighbours: most take one byte. Slots are counted
 * first, in rising order, and then put in the same order.
 */
export type Postings = {
  /** Bytes a list takes: the longer, the more there is in it. */
  sizeOf(key: number): number;
  of(key: number): Int32Array;
  /** Those of some rising slots that a key has, too. */
  among(slots: Int32Array, key: number): Int32Array;
  /** Adds the slots of a key to a set. */
  addTo(set: Bits, key: number): void;
  readonly bytes: number;
};

/** @param keys how many there are */
export function countingPostings(keys: number) {
  const sizes = new Uint32Array(keys + 1);
  const last = new Int32Array(keys).fill(-1);

  function count(key: number, slot: number): void {
    const before = last[key] ?? -1;
    if (before !== slot) {
      sizes[key] = (sizes[key] ?? 0) + bytesFor(slot - before);
      last[key] = slot;
    }
  }

  function filling(): { put(key: number, slot: number): void; done(): Postings } {
    const starts = new Uint32Array(keys + 1);
    for (let key = 0; key < keys; key += 1) {
      starts[key + 1] = (starts[key] ?? 0) + (sizes[key] ?? 0);
    }
    const ends = starts.slice();
    const bytes = new Uint8Array(starts[keys] ?? 0);
    last.fill(-1);
    return {
      put(key, slot) {
        const before = last[key] ?? -1;
        if (before === slot) {
          return;
        }
        last[key] = slot;
        let left = slot - before;
        let at = ends[key] ?? 0;
        while (left > 127) {
          bytes[at] = (left & 127) | 128;
          left >>>= 7;
          at += 1;
        }
        bytes[at] = left;
        ends[key] = at + 1;
      },
      done: () => ({
        bytes: bytes.byteLength + starts.byteLength,
        sizeOf: (key) => (starts[key + 1] ?? 0) - (starts[key] ?? 0),
        of: (key) => read(bytes, starts[key] ?? 0, starts[key + 1] ?? 0),
        among: (slots, key) => readAmong(slots, bytes, starts[key] ?? 0, starts[key + 1] ?? 0),
        addTo: (set, key) => readInto(set, bytes, starts[key] ?? 0, starts[key + 1] ?? 0),
      }),
    };
  }

  return { count, filling };
}

function bytesFor(difference: number): number {
  return difference < 0x80
    ? 1
    : difference < 0x4000
      ? 2
      : difference < 0x20_0000
        ? 3
        : difference < 0x1000_0000
          ? 4
          : 5;
}

function read(bytes: Uint8Array, start: number, end: number): Int32Array {
  const slots = new Int32Array(end - start);
  let found = 0;
  let slot = -1;
  let at = start;
  while (at < end) {
    let shift = 0;
    let difference = 0;
    let byte = 128;
    while (byte > 127) {
      byte = bytes[at] ?? 0;
      difference |= (byte & 127) << shift;
      shift += 7;
      at += 1;
    }
    slot += difference;
    slots[found] = slot;
    found += 1;
  }
  return slots.subarray(0, found);
}

/** Walks along both lists at once. */
function readAmong(slots: Int32Array, bytes: Uint8Array, start: number, end: number): Int32Array {
  const both = new Int32Array(Math.min(slots.length, end - start));
  let found = 0;
  let next = 0;
  let slot = -1;
  let difference = 0;
  let shift = 0;
  for (let at = start; at < end && next < slots.length; at += 1) {
    const byte = bytes[at] ?? 0;
    difference |= (byte & 127) << shift;
    shift += 7;
    if (byte < 128) {
      slot += difference;
      difference = 0;
      shift = 0;
      while (next < slots.length && (slots[next] ?? 0) < slot) {
        next += 1;
      }
      if (slots[next] === slot) {
        both[found] = slot;
        found += 1;
      }
    }
  }
  return both.subarray(0, found);
}

function readInto(set: Bits, bytes: Uint8Array, start: number, end: number): void {
  let slot = -1;
  let difference = 0;
  let shift = 0;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    difference |= (byte & 127) << shift;
    shift += 7;
    if (byte < 128) {
      slot += difference;
      addBit(set, slot);
      difference = 0;
      shift = 0;
    }
  }
}
