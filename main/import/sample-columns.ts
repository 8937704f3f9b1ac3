import type { Reading, TablePreview, TableReading } from '../../shared/import/reading.ts';
import { type SampleValue, sampleValues } from '../../shared/import/sample-values.ts';

/** Values shown of each column. */
const MOST = 3;

/** The first values of a table's columns as a reading reads them, from the rows that were kept when the file was looked at. */
export function sampleColumns(
  reading: Reading,
  { columns }: TableReading,
  preview: TablePreview | undefined,
): readonly { readonly column: number; readonly values: readonly SampleValue[] }[] {
  const under = preview?.headerRow ?? 0;
  const rows = (preview?.sample ?? []).slice(under).map((cells, at) => ({ row: under + at + 1, cells }));
  return columns.map((column) => ({ column: column.index, values: sampleValues(column, reading, rows, MOST) }));
}
