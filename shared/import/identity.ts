import { at, type RowColumns } from './plan-rows.ts';

/** High word, low word, line number. */
export const ENTRY_WORDS = 3;
/** Lines of one block. */
const BLOCK = 1 << 14;

/**
 * Who a line is, whatever file it comes in: 64 bits of its content and its ordinal among equal lines. Equal lines of one
 * file therefore have different identities and are never merged.
 */
function highWord(rows: RowColumns, row: number): number {
  return (at(rows, 'hash0', row) + Math.imul(at(rows, 'ordinal', row), 0x9e3779b1)) >>> 0;
}

/**
 * The identities of some rows in blocks of 16 384, each as words: high, low, line number. A block holds until the next one
 * is asked for.
 */
export function* identityBlocks(rows: RowColumns, which: (row: number) => boolean): Generator<Uint32Array> {
  const block = new Uint32Array(BLOCK * ENTRY_WORDS);
  let used = 0;
  for (let row = 0; row < rows.count; row++) {
    if (which(row)) {
      block[used] = highWord(rows, row);
      block[used + 1] = at(rows, 'hash1', row);
      block[used + 2] = at(rows, 'line', row);
      used += ENTRY_WORDS;
      if (used === block.length) {
        yield block;
        used = 0;
      }
    }
  }
  if (used > 0) {
    yield block.subarray(0, used);
  }
}

/** Finds identities among many by open addressing: 16 MB for a million. */
export class IdentityTable {
  readonly #slots: Int32Array;
  readonly #entries: Uint32Array;

  constructor(entries: Uint32Array) {
    const count = entries.length / ENTRY_WORDS;
    this.#entries = entries;
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, count * 2))));
    for (let entry = 0; entry < count; entry++) {
      let slot = this.#first(entries[entry * ENTRY_WORDS] ?? 0);
      while (this.#slots[slot] !== 0) {
        slot = (slot + 1) & (this.#slots.length - 1);
      }
      this.#slots[slot] = entry + 1;
    }
  }

  get isEmpty(): boolean {
    return this.#entries.length === 0;
  }

  /** The third word stored with an identity, or −1. */
  find(high: number, low: number): number {
    let slot = this.#first(high);
    for (;;) {
      const entry = (this.#slots[slot] ?? 0) - 1;
      if (entry < 0) {
        return -1;
      }
      if (this.#entries[entry * ENTRY_WORDS] === high && this.#entries[entry * ENTRY_WORDS + 1] === low) {
        return this.#entries[entry * ENTRY_WORDS + 2] ?? -1;
      }
      slot = (slot + 1) & (this.#slots.length - 1);
    }
  }

  #first(high: number): number {
    return high & (this.#slots.length - 1);
  }
}

/** A table of some rows of a file that finds them by identity. */
export function rowsByIdentity(rows: RowColumns, isWanted: (row: number) => boolean): IdentityTable {
  let entries = new Uint32Array(BLOCK * ENTRY_WORDS);
  let used = 0;
  for (let row = 0; row < rows.count; row++) {
    if (isWanted(row)) {
      if (used === entries.length) {
        const larger = new Uint32Array(entries.length * 2);
        larger.set(entries);
        entries = larger;
      }
      entries[used] = highWord(rows, row);
      entries[used + 1] = at(rows, 'hash1', row);
      entries[used + 2] = row;
      used += ENTRY_WORDS;
    }
  }
  return new IdentityTable(entries.subarray(0, used));
}

/**
 * The content of a whole file regardless of the order of its rows: the sum of its lines' hashes, 32 bits a word, and
 * their number. Equal lines count as often as they stand there.
 */
export class ContentKey {
  readonly #sums = new Uint32Array(4);
  #lines = 0;

  /** @param words the 128 bits of a line's content */
  add(words: Uint32Array): void {
    const sums = this.#sums;
    this.#lines++;
    sums[0] = (sums[0] ?? 0) + (words[0] ?? 0);
    sums[1] = (sums[1] ?? 0) + (words[1] ?? 0);
    sums[2] = (sums[2] ?? 0) + (words[2] ?? 0);
    sums[3] = (sums[3] ?? 0) + (words[3] ?? 0);
  }

  toString(): string {
    return `${this.#lines}:${[...this.#sums].map((word) => word.toString(16).padStart(8, '0')).join('')}`;
  }
}
