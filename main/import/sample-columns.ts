import type { Reading, TablePreview, TableReading } from '../../shared/import/reading.ts';
import { type SampleValue, sampleValues } from '../../shared/import/sample-values.ts';
import { shapedCells } from '../../shared/import/shape-cells.ts';
import type { RawRecord } from '../../shared/import/types.ts';

/** Values shown of each column. */
const MOST = 3;

/** The first values of a table's columns as a reading reads them, from the rows that were kept when the file was looked at. */
export function sampleColumns(
  reading: Reading,
  table: TableReading,
  preview: TablePreview | undefined,
): readonly { readonly column: number; readonly values: readonly SampleValue[] }[] {
  const shaped = shapedCells(table, { ...reading, constants: [] });
  const under = preview?.headerRow ?? 0;
  const rows = (preview?.sample ?? [])
    .slice(under)
    .map((cells, at) => ({ row: under + at + 1, cells: shaped?.shape(lineOf(cells)).cells ?? cells }));
  return table.columns.map((column) => ({ column: column.index, values: sampleValues(column, reading, rows, MOST) }));
}

/** A line as the file would give it: what stands around its cells does not count here. */
function lineOf(cells: readonly string[]): RawRecord {
  return { index: 0, sheet: null, row: 1, offset: null, length: null, cells };
}
