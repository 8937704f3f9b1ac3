import { COMMISSION_KINDS, IGNORED_KINDS } from './plan-classes.ts';
import type { CommissionKind, IgnoredKind } from './types.ts';

/** Rows of one part of the columns. */
const CHUNK = 1 << 14;

type Chunk = {
  readonly line: Int32Array;
  readonly row: Int32Array;
  sheet: Int32Array;
  /** −1 where the format has no byte ranges. */
  readonly offset: Float64Array;
  readonly length: Int32Array;
  readonly flags: Uint8Array;
  readonly ignored: Uint8Array;
  readonly party: Int32Array;
  claim: Int32Array;
  /** Half of the 128 bits of a line's content: what tells it from the lines of other files. */
  readonly hash0: Uint32Array;
  readonly hash1: Uint32Array;
  /** How many equal lines stand above this one. */
  ordinal: Int32Array;
  readonly amount: Float64Array;
  /** NaN: not stated; the same for rate. */
  readonly premium: Float64Array;
  rate: Float64Array;
  readonly period: Int32Array;
  advisor: Int32Array;
  readonly kind: Uint8Array;
};
export type RowColumn = keyof Chunk;

/**
 * The rows of one file as columns in shared memory: a million rows cost some 60 MB and the garbage collector nothing,
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

const figures = () => new Float64Array(new SharedArrayBuffer(CHUNK * 8));
const ints = () => new Int32Array(new SharedArrayBuffer(CHUNK * 4));

/** Columns that most files leave as they are: all their parts share these until something else is written. */
const UNTOUCHED = { sheet: ints().fill(-1), claim: ints().fill(-1), advisor: ints().fill(-1), ordinal: ints() };

/** Lists of one rate are many: all their parts share these. */
const ALIKE = new Map<number, Float64Array>();
const MOST_ALIKE = 16;

/** A column that holds the same in all places, not to be written to; null where there are too many already. */
function alike(value: number): Float64Array | null {
  let column = ALIKE.get(value);
  if (column === undefined && ALIKE.size < MOST_ALIKE) {
    column = figures().fill(value);
    ALIKE.set(value, column);
  }
  return column ?? null;
}

/** Writes a rate. A part has a column of its own from the second rate on. */
export function putRate({ chunk, place }: { readonly chunk: Chunk; readonly place: number }, rate: number): void {
  const { rate: column } = chunk;
  if (Object.is(column[place], rate)) {
    return;
  }
  if (ALIKE.get(column[0] ?? 0) !== column) {
    column[place] = rate;
    return;
  }
  const shared = place === 0 ? alike(rate) : null;
  chunk.rate = shared ?? figures();
  if (shared === null) {
    chunk.rate.set(column);
    chunk.rate[place] = rate;
  }
}

function newChunk(): Chunk {
  const words = () => new Uint32Array(new SharedArrayBuffer(CHUNK * 4));
  const bytes = () => new Uint8Array(new SharedArrayBuffer(CHUNK));
  return {
    line: ints(),
    row: ints(),
    offset: figures(),
    length: ints(),
    flags: bytes(),
    ignored: bytes(),
    party: ints(),
    hash0: words(),
    hash1: words(),
    amount: figures(),
    premium: figures(),
    rate: alike(Number.NaN) ?? figures(),
    period: ints(),
    kind: bytes(),
    ...UNTOUCHED,
  };
}

/** Writes into a column that most files leave as it is. */
export function touch(
  { chunk, place }: { readonly chunk: Chunk; readonly place: number },
  column: keyof typeof UNTOUCHED,
  value: number,
): void {
  const untouched = UNTOUCHED[column];
  if (chunk[column] === untouched) {
    if (value === untouched[place]) {
      return;
    }
    chunk[column] = ints();
    chunk[column].set(untouched);
  }
  chunk[column][place] = value;
}

export function noRows(): RowColumns {
  return { chunks: [], count: 0, texts: [] };
}

/** Begins the row behind the last one. */
export function addRow(rows: RowColumns): { readonly chunk: Chunk; readonly place: number } {
  const place = rows.count & (CHUNK - 1);
  if (place === 0) {
    rows.chunks.push(newChunk());
  }
  rows.count++;
  return placeOf(rows, rows.count - 1);
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

/** What names the line of a row in any file it stands in: its content, and how many equal ones stand above it. */
export function lineOf(rows: RowColumns, row: number): string {
  return `${at(rows, 'hash0', row)}:${at(rows, 'hash1', row)}:${at(rows, 'ordinal', row)}`;
}

/** The rows of lines that `lineOf` named; −1 for those the file does not have. */
export function rowsOf(rows: RowColumns, lines: readonly string[]): readonly number[] {
  const wanted = new Set(lines.map((line) => Number(line.slice(0, line.indexOf(':')))));
  const found = new Map<string, number>();
  for (let row = 0; row < rows.count && wanted.size > 0; row++) {
    if (wanted.has(at(rows, 'hash0', row))) {
      found.set(lineOf(rows, row), row);
    }
  }
  return lines.map((line) => found.get(line) ?? -1);
}
