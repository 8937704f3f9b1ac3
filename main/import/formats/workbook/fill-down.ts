/** Cells merged over several rows of one column, 1-based rows. */
export type MergedRows = { readonly column: number; readonly top: number; readonly bottom: number };

/** More merges than a person makes; further ones are left as they are. */
export const MOST_MERGES = 20_000;

type Open = { readonly ranges: readonly MergedRows[]; at: number; text: string | null };

/**
 * Says in every row what a cell merged over several rows says once: a client's name beside three policies. Only texts:
 * an amount stands for all its rows together and must not be counted again. Rows come in order.
 */
export class FillDown {
  readonly #columns = new Map<number, Open>();

  constructor(merges: readonly MergedRows[]) {
    for (const [column, ranges] of Map.groupBy(merges, (merge) => merge.column)) {
      this.#columns.set(column, { ranges: ranges.toSorted((a, b) => a.top - b.top), at: 0, text: null });
    }
  }

  /** @param row 1-based */
  apply(row: number, values: readonly unknown[]): readonly unknown[] {
    let filled: unknown[] | null = null;
    for (const [column, open] of this.#columns) {
      while ((open.ranges[open.at]?.bottom ?? Number.POSITIVE_INFINITY) < row) {
        open.at += 1;
        open.text = null;
      }
      const range = open.ranges[open.at];
      if (range === undefined || range.top > row) {
        continue;
      }
      const value = values[column];
      if (range.top === row) {
        open.text = typeof value === 'string' && value !== '' ? value : null;
      } else if (open.text !== null && (value === null || value === undefined || value === '')) {
        filled ??= [...values];
        while (filled.length < column) {
          filled.push(null);
        }
        filled[column] = open.text;
      }
    }
    return filled ?? values;
  }
}
