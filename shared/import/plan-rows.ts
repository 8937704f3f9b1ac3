import { COMMISSION_KINDS, IGNORED_KINDS } from './plan-classes.ts';
import type { CommissionFields, CommissionKind, IgnoredKind, IgnoredRow, NormalisedRow } from './types.ts';

const CHUNK = 1 << 14;

type Chunk = {
  readonly line: Int32Array;
  readonly row: Int32Array;
  readonly sheet: Int32Array;
  /** −1 where the format has no byte ranges. */
  readonly offset: Float64Array;
  readonly length: Int32Array;
  readonly flags: Uint8Array;
  readonly ignored: Uint8Array;
  readonly party: Int32Array;
  readonly claim: Int32Array;
  readonly hash0: Uint32Array;
  readonly hash1: Uint32Array;
  readonly hash2: Uint32Array;
  readonly hash3: Uint32Array;
  /** How many equal lines stand above this one. */
  readonly ordinal: Int32Array;
  readonly amount: Float64Array;
  /** NaN: not stated; the same for rate. */
  readonly premium: Float64Array;
  readonly rate: Float64Array;
  readonly period: Int32Array;
  readonly advisor: Int32Array;
  readonly kind: Uint8Array;
};
export type RowColumn = keyof Chunk;

/**
 * The rows of one file as columns in shared memory: a million rows cost some 90 MB and the garbage collector nothing,
 * and threads hand them on without copying. Plain data.
 */
export type RowColumns = { readonly chunks: Chunk[]; count: number; readonly texts: string[] };

export const REJECTED = 1;
export const KEPT_ONLY = 2;
export const COMMISSION = 4;

export type CommissionLine = {
  readonly amount: number;
  readonly premium: number | null;
  readonly ratePpm: number | null;
  readonly periodFrom: string | null;
  readonly advisorCode: string | null;
  readonly kind: CommissionKind | null;
};

/** 128 bits of a line's content. */
export type ContentHash = (
  line: Pick<NormalisedRow, 'identityText' | 'description' | 'identityTail'>,
) => readonly [number, number, number, number];

function newChunk(): Chunk {
  const ints = () => new Int32Array(new SharedArrayBuffer(CHUNK * 4));
  const words = () => new Uint32Array(new SharedArrayBuffer(CHUNK * 4));
  const figures = () => new Float64Array(new SharedArrayBuffer(CHUNK * 8));
  const bytes = () => new Uint8Array(new SharedArrayBuffer(CHUNK));
  return {
    line: ints(),
    row: ints(),
    sheet: ints(),
    offset: figures(),
    length: ints(),
    flags: bytes(),
    ignored: bytes(),
    party: ints(),
    claim: ints(),
    hash0: words(),
    hash1: words(),
    hash2: words(),
    hash3: words(),
    ordinal: ints(),
    amount: figures(),
    premium: figures(),
    rate: figures(),
    period: ints(),
    advisor: ints(),
    kind: bytes(),
  };
}

export function noRows(): RowColumns {
  return { chunks: [], count: 0, texts: [] };
}

/** The columns a row lies in and its place in them, for loops over many columns of one row. */
export function placeOf(rows: RowColumns, row: number): { readonly chunk: Chunk; readonly place: number } {
  const chunk = rows.chunks[row >>> 14];
  if (chunk === undefined || row >= rows.count) {
    throw new RangeError(`row ${row} of ${rows.count}`);
  }
  return { chunk, place: row & (CHUNK - 1) };
}

/** One figure of one row. @throws RangeError for a row that is not there. */
export function at(rows: RowColumns, column: RowColumn, row: number): number {
  const value = rows.chunks[row >>> 14]?.[column][row & (CHUNK - 1)];
  if (value === undefined || row >= rows.count) {
    throw new RangeError(`row ${row} of ${rows.count}`);
  }
  return value;
}

export function textAt(rows: RowColumns, column: 'sheet' | 'period' | 'advisor', row: number): string | null {
  const index = at(rows, column, row);
  return index < 0 ? null : (rows.texts[index] ?? null);
}

export function ignoredKind(rows: RowColumns, row: number): IgnoredKind | null {
  return IGNORED_KINDS[at(rows, 'ignored', row) - 1] ?? null;
}

export function hasFlag(rows: RowColumns, row: number, flag: number): boolean {
  return (at(rows, 'flags', row) & flag) !== 0;
}

/** The commission a row carries; null when it carries none. */
export function commissionAt(rows: RowColumns, row: number): CommissionLine | null {
  if (!hasFlag(rows, row, COMMISSION)) {
    return null;
  }
  const premium = at(rows, 'premium', row);
  const rate = at(rows, 'rate', row);
  return {
    amount: at(rows, 'amount', row),
    premium: Number.isNaN(premium) ? null : premium,
    ratePpm: Number.isNaN(rate) ? null : rate,
    periodFrom: textAt(rows, 'period', row),
    advisorCode: textAt(rows, 'advisor', row),
    kind: COMMISSION_KINDS[at(rows, 'kind', row)] ?? null,
  };
}

/** Appends rows to columns; keeps what is needed only while a file is read. */
export class RowWriter {
  readonly rows: RowColumns = noRows();
  readonly #texts = new Map<string, number>();
  readonly #hash: ContentHash;
  /** How often each line was seen, where only some of a file's rows are kept; null where all are. */
  readonly #seen: Map<number, number> | null;
  /** Open addressing, two words a slot: row number + 1 (0 is free), and the word of its hash that chooses the slot. */
  #slots = new Int32Array(1 << 13);
  #used = 0;
  /** The last of the columns' parts. */
  #chunk = newChunk();

  /** @param partial some rows are left out by `skip`, yet count among their equals */
  constructor(hash: ContentHash, partial = false) {
    this.#hash = hash;
    this.#seen = partial ? new Map() : null;
  }

  /** Counts a line that is not kept, so that equal lines below it are told apart as in the whole file. */
  skip(row: NormalisedRow): void {
    const [hash0, hash1] = this.#hash(row);
    this.#countSeen(hash0, hash1);
  }

  addIgnored(row: IgnoredRow): void {
    const index = this.#begin(row);
    this.#chunk.ignored[index & (CHUNK - 1)] = IGNORED_KINDS.indexOf(row.kind) + 1;
  }

  add(row: NormalisedRow, party: number, claim: number): void {
    const index = this.#begin(row);
    const chunk = this.#chunk;
    const place = index & (CHUNK - 1);
    chunk.party[place] = party;
    chunk.claim[place] = claim;
    chunk.flags[place] =
      (row.problems.length > 0 ? REJECTED : 0) |
      (row.keptOnly === true ? KEPT_ONLY : 0) |
      (row.commission === undefined ? 0 : COMMISSION);
    if (row.commission !== undefined) {
      this.#addCommission(place, row.commission);
    }
    const [hash0, hash1, hash2, hash3] = this.#hash(row);
    chunk.hash0[place] = hash0;
    chunk.hash1[place] = hash1;
    chunk.hash2[place] = hash2;
    chunk.hash3[place] = hash3;
    chunk.ordinal[place] = this.#seen === null ? this.#countEqual(index, hash1) : this.#countSeen(hash0, hash1);
  }

  #begin(row: NormalisedRow | IgnoredRow): number {
    const index = this.rows.count;
    const place = index & (CHUNK - 1);
    if (place === 0) {
      this.#chunk = index === 0 ? this.#chunk : newChunk();
      this.rows.chunks.push(this.#chunk);
    }
    this.rows.count = index + 1;
    const chunk = this.#chunk;
    chunk.line[place] = row.index;
    chunk.row[place] = row.row;
    chunk.sheet[place] = this.#intern(row.sheet);
    chunk.offset[place] = row.offset ?? -1;
    chunk.length[place] = row.length ?? -1;
    chunk.party[place] = -1;
    chunk.claim[place] = -1;
    return index;
  }

  #addCommission(place: number, line: CommissionFields): void {
    const chunk = this.#chunk;
    chunk.amount[place] = line.amount;
    chunk.premium[place] = line.premium ?? Number.NaN;
    chunk.rate[place] = line.ratePpm ?? Number.NaN;
    chunk.period[place] = this.#intern(line.periodFrom ?? null);
    chunk.advisor[place] = this.#intern(line.advisorCode ?? null);
    chunk.kind[place] = line.kind === undefined ? COMMISSION_KINDS.length : COMMISSION_KINDS.indexOf(line.kind);
  }

  #intern(text: string | null): number {
    if (text === null) {
      return -1;
    }
    let index = this.#texts.get(text);
    if (index === undefined) {
      index = this.rows.texts.length;
      this.rows.texts.push(text);
      this.#texts.set(text, index);
    }
    return index;
  }

  /** 53 of the 128 bits name a line here: an exact integer. */
  #countSeen(hash0: number, hash1: number): number {
    const key = hash0 * 2 ** 21 + (hash1 >>> 11);
    const above = this.#seen?.get(key) ?? 0;
    this.#seen?.set(key, above + 1);
    return above;
  }

  /** Finds the latest equal line above and counts on from it. */
  #countEqual(index: number, hash1: number): number {
    if (this.#used * 3 >= this.#slots.length) {
      this.#grow();
    }
    const mask = this.#slots.length / 2 - 1;
    let slot = hash1 & mask;
    for (;;) {
      const found = (this.#slots[slot * 2] ?? 0) - 1;
      if (found < 0) {
        this.#slots[slot * 2] = index + 1;
        this.#slots[slot * 2 + 1] = hash1;
        this.#used++;
        return 0;
      }
      if (this.#slots[slot * 2 + 1] === (hash1 | 0) && this.#equal(found, index)) {
        this.#slots[slot * 2] = index + 1;
        return at(this.rows, 'ordinal', found) + 1;
      }
      slot = (slot + 1) & mask;
    }
  }

  #equal(left: number, right: number): boolean {
    const before = placeOf(this.rows, left);
    const after = placeOf(this.rows, right);
    return (
      before.chunk.hash0[before.place] === after.chunk.hash0[after.place] &&
      before.chunk.hash1[before.place] === after.chunk.hash1[after.place] &&
      before.chunk.hash2[before.place] === after.chunk.hash2[after.place] &&
      before.chunk.hash3[before.place] === after.chunk.hash3[after.place]
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
