import { COMMISSION_KINDS, IGNORED_KINDS } from './plan-classes.ts';
import { CHUNK, type Chunk, newChunk, packed } from './row-chunk.ts';
import type { CommissionKind, IgnoredKind } from './types.ts';

export { putRate, touch } from './row-chunk.ts';

export type RowColumn = Exclude<keyof Chunk, 'base'>;

/**
 * The rows of one file as columns in shared memory: a million rows cost some 30 MB and the garbage collector nothing,
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

export function noRows(): RowColumns {
  return { chunks: [], count: 0, texts: [] };
}

/** Begins the row behind the last one. */
export function addRow(rows: RowColumns): { readonly chunk: Chunk; readonly place: number } {
  const place = rows.count & (CHUNK - 1);
  if (place === 0) {
    const full = rows.chunks.pop();
    rows.chunks.push(...(full === undefined ? [] : [packed(full), full]));
    if (full === undefined) {
      rows.chunks.push(newChunk());
    }
  }
  rows.count++;
  return placeOf(rows, rows.count - 1);
}

/**
 * The columns a row lies in and its place in them, for loops over many columns of one row. Lines, rows and offsets count
 * from the part's base.
 */
export function placeOf(rows: RowColumns, row: number): { readonly chunk: Chunk; readonly place: number } {
  const chunk = rows.chunks[row >>> 14];
  if (chunk === undefined || row >= rows.count) {
    throw new RangeError(`row ${row} of ${rows.count}`);
  }
  return { chunk, place: row & (CHUNK - 1) };
}

/** One figure of one row. @throws RangeError for a row that is not there. */
export function at(rows: RowColumns, column: RowColumn, row: number): number {
  const chunk = rows.chunks[row >>> 14];
  const value = chunk?.[column][row & (CHUNK - 1)];
  if (chunk === undefined || value === undefined || row >= rows.count) {
    throw new RangeError(`row ${row} of ${rows.count}`);
  }
  return column === 'line' || column === 'row' || column === 'offset' ? value + chunk.base[column] : value;
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
