import { nameOf } from './cell-basics.ts';
import { contentHash } from './line-hash.ts';
import type { Reading } from './reading.ts';
import type { RawRecord } from './types.ts';

/** What a person types into cells of one row of the file at hand. */
export type TypedRow = {
  readonly sheet: string | null;
  /** 1-based, as a person sees it. */
  readonly row: number;
  readonly cells: readonly { readonly column: number; readonly text: string }[];
};

/** A cell typed earlier, in whatever file the row stood then. `by` and `at` null: in this review, before the file changed. */
export type EarlierCell = {
  readonly column: number;
  readonly header: string;
  readonly raw: string;
  readonly text: string;
  /** All cells of its row, as `rowKey` says. */
  readonly rowKey: string;
  readonly by: string | null;
  /** UTC instant. */
  readonly at: string | null;
};

/** A cell of the file that is read as a person typed it. `by` and `at` null: typed just now. */
export type HandCell = EarlierCell & {
  /** Record of the file, 0-based. */
  readonly line: number;
  readonly sheet: string | null;
  readonly row: number;
};

/** What is typed into a file: now, and what was typed before into rows that stand in it again. */
export type Typing = {
  readonly now: readonly TypedRow[];
  readonly earlier: readonly EarlierCell[];
  /** Rows for which what was typed before does not hold. */
  readonly released: readonly { readonly sheet: string | null; readonly row: number }[];
};

export const NOTHING_TYPED: Typing = { now: [], earlier: [], released: [] };

/** All cells of a row as they stand, as 128 bits: tells whether a line is the one somebody typed into before. */
export function rowKey(cells: readonly string[]): string {
  const words = new Uint32Array(4);
  contentHash(trimmed(cells).join('\u001f'), words);
  return [...words].map((word) => word.toString(16).padStart(8, '0')).join('');
}

/** Empty cells at the end are there or not as the file was saved. */
function trimmed(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return cells.slice(0, last + 1);
}

const placeOf = (sheet: string | null, row: number) => `${row}:${sheet ?? ''}`;

/** Puts what people typed in the place of cells, before anything is read of them. One for each reading of a file. */
export class HandCells {
  readonly found: HandCell[] = [];
  readonly #now: ReadonlyMap<string, TypedRow['cells']>;
  readonly #released: ReadonlySet<string>;
  /** Column → raw text → what was typed for it in rows of some keys. */
  readonly #earlier = new Map<number, Map<string, EarlierCell[]>>();
  readonly #reading: Reading;

  constructor({ now, earlier, released }: Typing, reading: Reading) {
    this.#reading = reading;
    this.#now = new Map(now.map(({ sheet, row, cells }) => [placeOf(sheet, row), cells]));
    this.#released = new Set(released.map(({ sheet, row }) => placeOf(sheet, row)));
    for (const cell of earlier) {
      const byRaw = this.#earlier.get(cell.column) ?? new Map<string, EarlierCell[]>();
      byRaw.set(cell.raw, [...(byRaw.get(cell.raw) ?? []), cell]);
      this.#earlier.set(cell.column, byRaw);
    }
  }

  /** Whether it can change anything: else records need not go through it. */
  get empty(): boolean {
    return this.#now.size === 0 && this.#earlier.size === 0;
  }

  /** The record as it is to be read. */
  apply(record: RawRecord): RawRecord {
    const place = placeOf(record.sheet, record.row);
    const typed = this.#now.get(place);
    const known = this.#released.has(place) ? [] : this.#known(record);
    const cells = [
      ...known.filter(({ column }) => !typed?.some((cell) => cell.column === column)),
      ...(typed ?? []).map(({ column, text }) => ({ column, text, by: null, at: null })),
    ];
    if (cells.length === 0) {
      return record;
    }
    const changed = [...record.cells];
    const types = record.typed === undefined ? undefined : [...record.typed];
    const key = rowKey(record.cells);
    for (const { column, text, by, at } of cells) {
      const raw = record.cells[column] ?? '';
      if (text === raw) {
        continue;
      }
      while (changed.length <= column) {
        changed.push('');
      }
      changed[column] = text;
      if (types !== undefined && column < types.length) {
        types[column] = undefined;
      }
      const { index: line, sheet, row } = record;
      const header = this.#headerOf(record, column);
      this.found.push({ line, sheet, row, column, header, raw, text, rowKey: key, by, at });
    }
    return { ...record, cells: changed, ...(types === undefined ? {} : { typed: types }) };
  }

  #known(record: RawRecord): readonly EarlierCell[] {
    let key: string | null = null;
    const known: EarlierCell[] = [];
    for (const [column, byRaw] of this.#earlier) {
      for (const cell of byRaw.get(record.cells[column] ?? '') ?? []) {
        key ??= rowKey(record.cells);
        if (cell.rowKey === key && known.every(({ column: other }) => other !== column)) {
          known.push(cell);
        }
      }
    }
    return known;
  }

  #headerOf({ table: own, sheet }: RawRecord, column: number): string {
    const { tables } = this.#reading;
    const table = tables.find((one) => one.sheet === (own ?? sheet)) ?? (tables.length === 1 ? tables[0] : undefined);
    return nameOf(table?.columns.find(({ index }) => index === column) ?? { header: '', index: column });
  }
}
