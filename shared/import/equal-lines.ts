import { at, placeOf, type RowColumns, touch } from './plan-rows.ts';

/** The other half of the lines' 128 bits, needed only while a file is read: by part of the columns, two words a row. */
export type FurtherWords = readonly Uint32Array[];

/** Bits of the filter for each row: one row in sixteen is looked at twice for nothing. */
const BITS_A_ROW = 16;

/**
 * Tells equal lines of a file apart by how many of them stand above each: writes the rows' ordinals.
 *
 * Most lines have no equal, and a table of all of them would not fit the processor's cache. So a filter of a few bits a
 * row comes first, and only lines whose bit another line has, too, are compared.
 */
export function numberEqualLines(rows: RowColumns, further: FurtherWords): void {
  const bits = 2 ** Math.max(10, Math.ceil(Math.log2(rows.count * BITS_A_ROW)));
  const seen = new Uint32Array(bits >>> 5);
  const shared = new Uint32Array(bits >>> 5);
  for (let row = 0; row < rows.count; row++) {
    const bit = at(rows, 'hash0', row) & (bits - 1);
    const mask = 1 << (bit & 31);
    const word = bit >>> 5;
    if (at(rows, 'ignored', row) === 0) {
      if (((seen[word] ?? 0) & mask) !== 0) {
        shared[word] = (shared[word] ?? 0) | mask;
      }
      seen[word] = (seen[word] ?? 0) | mask;
    }
  }
  const lines = new EqualLines(rows, further);
  for (let row = 0; row < rows.count; row++) {
    const bit = at(rows, 'hash0', row) & (bits - 1);
    if (((shared[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0 && at(rows, 'ignored', row) === 0) {
      touch(placeOf(rows, row), 'ordinal', lines.countAbove(row));
    }
  }
}

/** Finds equal lines by open addressing: the latest row of each kind of line. */
class EqualLines {
  readonly #rows: RowColumns;
  readonly #further: FurtherWords;
  /** Two words a slot: row + 1 (0 is free), and the word of its hash that chooses the slot. */
  #slots = new Int32Array(1 << 13);
  #used = 0;

  constructor(rows: RowColumns, further: FurtherWords) {
    this.#rows = rows;
    this.#further = further;
  }

  /** How many equal lines were asked about before this one. Rows are asked about in their order, each once. */
  countAbove(row: number): number {
    if (this.#used * 3 >= this.#slots.length) {
      this.#grow();
    }
    const hash1 = at(this.#rows, 'hash1', row) | 0;
    const mask = this.#slots.length / 2 - 1;
    for (let slot = hash1 & mask; ; slot = (slot + 1) & mask) {
      const found = (this.#slots[slot * 2] ?? 0) - 1;
      if (found < 0) {
        this.#slots[slot * 2] = row + 1;
        this.#slots[slot * 2 + 1] = hash1;
        this.#used++;
        return 0;
      }
      if (this.#slots[slot * 2 + 1] === hash1 && this.#equal(found, row)) {
        this.#slots[slot * 2] = row + 1;
        return at(this.#rows, 'ordinal', found) + 1;
      }
    }
  }

  #equal(left: number, right: number): boolean {
    return (
      at(this.#rows, 'hash0', left) === at(this.#rows, 'hash0', right) &&
      at(this.#rows, 'hash1', left) === at(this.#rows, 'hash1', right) &&
      furtherWord(this.#further, left, 0) === furtherWord(this.#further, right, 0) &&
      furtherWord(this.#further, left, 1) === furtherWord(this.#further, right, 1)
    );
  }

  #grow(): void {
    const before = this.#slots;
    const slots = new Int32Array(before.length * 2);
    const mask = before.length - 1;
    for (let from = 0; from < before.length; from += 2) {
      const entry = before[from] ?? 0;
      if (entry > 0) {
        let slot = (before[from + 1] ?? 0) & mask;
        while (slots[slot * 2] !== 0) {
          slot = (slot + 1) & mask;
        }
        slots[slot * 2] = entry;
        slots[slot * 2 + 1] = before[from + 1] ?? 0;
      }
    }
    this.#slots = slots;
  }
}

/** The third or fourth word of a line's content. */
export function furtherWord(further: FurtherWords, row: number, word: 0 | 1): number {
  const size = (further[0]?.length ?? 2) / 2;
  return further[Math.floor(row / size)]?.[(row % size) * 2 + word] ?? 0;
}
