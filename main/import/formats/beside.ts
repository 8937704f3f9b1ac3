import type { RawRecord } from '../../../shared/import/types.ts';

/** Where two tables stand side by side: the sheet, the row of their headers and the first column of the right one. */
export type Beside = { readonly sheet: string | null; readonly headerRow: number; readonly at: number };

const RIGHT = ' · 2';

/** What the table at the right of a sheet is called. */
export function rightOf(sheet: string | null): string {
  return `${sheet ?? ''}${RIGHT}`.trim();
}

/** The sheet a table stands on, whichever side it is on. */
export function leftOf(table: string | null): string {
  return table?.endsWith(RIGHT) === true ? table.slice(0, -RIGHT.length) : (table ?? '');
}

/**
 * Takes tables that stand side by side apart: the left ones come where they stand, the right ones after the whole file, each
 * line with its own row and with its cells in their own columns. Lines above the headers belong to the left one.
 */
export async function* takenApart(
  records: AsyncIterable<RawRecord[]>,
  besides: readonly Beside[],
): AsyncGenerator<RawRecord[]> {
  const cuts = new Map(besides.map((beside) => [beside.sheet, beside]));
  const right: RawRecord[] = [];
  let count = 0;
  for await (const batch of records) {
    count += batch.length;
    yield batch.map((record) => {
      const cut = cuts.get(record.sheet);
      if (cut === undefined || record.row < cut.headerRow) {
        return record;
      }
      right.push(half(record, (index) => index >= cut.at, rightOf(record.sheet)));
      return half(record, (index) => index < cut.at);
    });
  }
  if (right.length > 0) {
    yield right.map((record, at) => ({ ...record, index: count + at }));
  }
}

/** A record of its own, as other cells of the line are no part of it. */
function half(
  { index, sheet, row, offset, length, cells, typed, hidden }: RawRecord,
  keeps: (index: number) => boolean,
  table?: string,
): RawRecord {
  return {
    index,
    sheet: table ?? sheet,
    row,
    offset,
    length,
    cells: cells.map((cell, at) => (keeps(at) ? cell : '')),
    ...(typed === undefined ? {} : { typed: typed.map((cell, at) => (keeps(at) ? cell : undefined)) }),
    ...(hidden === undefined ? {} : { hidden }),
  };
}
