import { doubled } from './doubled.ts';

/** Words of a number's record before those of the caller: where its bytes begin and end. */
const OWN_WORDS = 2;

/**
 * Numbers stretches of bytes by what they hold: equal stretches have one number. Open addressing; the bytes are kept. The
 * caller can keep words of his own with each number: what lies together is fetched together.
 */
export class ByteKeys {
  readonly #most: number;
  readonly #stride: number;
  /** Two words a slot: the hash, and the number + 1 (0 is free). */
  #slots = new Int32Array(1 << 9);
  #pool = new Uint8Array(1 << 12);
  #records: Int32Array;
  #size = 0;
  #used = 0;

  /**
   * @param most how many are numbered; `add` refuses more
   * @param words of the caller's own for each number
   */
  constructor(most: number, words = 0) {
    this.#most = most;
    this.#stride = OWN_WORDS + words;
    this.#records = new Int32Array(this.#stride << 6);
  }

  /** Holds the caller's words of each number, from `wordsAt` on; another one after each `add`. */
  get words(): Int32Array {
    return this.#records;
  }

  wordsAt(key: number): number {
    return key * this.#stride + OWN_WORDS;
  }

  /** The number of what the cells hold, or −1. Cells are pairs of begin and end in `bytes`. */
  find(bytes: Uint8Array, cells: Int32Array, count: number): number {
    const hash = hashOf(bytes, cells, count);
    const mask = this.#slots.length / 2 - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const key = (this.#slots[slot * 2 + 1] ?? 0) - 1;
      if (key < 0) {
        return -1;
      }
      if (this.#slots[slot * 2] === hash && this.#holds(key, bytes, cells, count)) {
        return key;
      }
    }
  }

  /** The number of cells that are new, or −1 where there are too many already. */
  add(bytes: Uint8Array, cells: Int32Array, count: number): number {
    const key = this.#size;
    if (key >= this.#most) {
      return -1;
    }
    const record = key * this.#stride;
    if (record + this.#stride > this.#records.length) {
      this.#records = doubled(this.#records);
    }
    this.#records[record] = this.#used;
    let used = this.#used;
    for (let cell = 0; cell < count; cell++) {
      const [begin, end] = [cells[cell * 2] ?? 0, cells[cell * 2 + 1] ?? 0];
      while (used + end - begin + 1 > this.#pool.length) {
        const larger = new Uint8Array(this.#pool.length * 2);
        larger.set(this.#pool);
        this.#pool = larger;
      }
      this.#pool.set(bytes.subarray(begin, end), used);
      used += end - begin;
      this.#pool[used++] = MARK;
    }
    this.#used = used;
    this.#records[record + 1] = used;
    this.#size++;
    if (this.#size * 4 > this.#slots.length) {
      this.#grow();
    }
    this.#put(this.#slots, hashOf(bytes, cells, count), key);
    return key;
  }

  #holds(key: number, bytes: Uint8Array, cells: Int32Array, count: number): boolean {
    const pool = this.#pool;
    const record = key * this.#stride;
    let at = this.#records[record] ?? 0;
    for (let cell = 0; cell < count; cell++) {
      const end = cells[cell * 2 + 1] ?? 0;
      for (let from = cells[cell * 2] ?? 0; from < end; from++) {
        if (pool[at++] !== bytes[from]) {
          return false;
        }
      }
      if (pool[at++] !== MARK) {
        return false;
      }
    }
    return at === this.#records[record + 1];
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    for (let slot = 0; slot < this.#slots.length; slot += 2) {
      const entry = this.#slots[slot + 1] ?? 0;
      if (entry > 0) {
        this.#put(slots, this.#slots[slot] ?? 0, entry - 1);
      }
    }
    this.#slots = slots;
  }

  #put(slots: Int32Array, hash: number, key: number): void {
    const mask = slots.length / 2 - 1;
    let slot = hash & mask;
    while (slots[slot * 2 + 1] !== 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot * 2] = hash;
    slots[slot * 2 + 1] = key + 1;
  }
}

/** Stands behind each cell: no cell holds a line feed. */
const MARK = 10;

function hashOf(bytes: Uint8Array, cells: Int32Array, count: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let cell = 0; cell < count; cell++) {
    const end = cells[cell * 2 + 1] ?? 0;
    for (let from = cells[cell * 2] ?? 0; from < end; from++) {
      hash = Math.imul(hash ^ (bytes[from] ?? 0), 0x01000193);
    }
    hash = Math.imul(hash ^ MARK, 0x01000193);
  }
  return hash ^ (hash >>> 15);
}
