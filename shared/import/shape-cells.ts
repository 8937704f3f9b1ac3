import type { ColumnReading, Reading, TableReading } from './reading.ts';
import { cleanCell, isUnknown } from './text.ts';
import type { RawRecord } from './types.ts';

/** The cells of a row as a recipe puts them together, and the columns they are read by. */
export type ShapedCells = {
  readonly columns: readonly ColumnReading[];
  shape(record: RawRecord): Pick<RawRecord, 'cells' | 'typed'>;
};

/**
 * Columns that a recipe joins from several, and values it gives where the file has none. Null where it does neither, as
 * most: rows are then read as they stand.
 */
export function shapedCells(table: TableReading, { constants = [] }: Reading): ShapedCells | null {
  const joins = table.columns.flatMap((column) => (column.join === undefined ? [] : [{ column, join: column.join }]));
  if (joins.length === 0 && constants.length === 0) {
    return null;
  }
  const behind = Math.max(-1, ...table.columns.flatMap(({ index, join }) => [index, ...(join?.with ?? [])])) + 1;
  const filled = constants.map(({ field, value }, at) => {
    const column = table.columns.find((one) => one.field === field);
    return { value, field, own: column === undefined, index: column?.index ?? behind + at };
  });
  const added = filled.flatMap(({ own, index, field }): ColumnReading[] =>
    own ? [{ index, header: '', field, confidence: 1, reason: 'recipe' }] : [],
  );
  return {
    columns: [...table.columns, ...added],
    shape(record) {
      const cells = [...record.cells];
      const typed = record.typed === undefined ? undefined : [...record.typed];
      for (const { column, join } of joins) {
        const parts = [column.index, ...join.with].map((index) => cleanCell(record.cells[index] ?? ''));
        cells[column.index] = parts.filter((part) => !isUnknown(part)).join(join.separator);
        if (typed !== undefined) {
          typed[column.index] = undefined;
        }
      }
      for (const { index, value } of filled) {
        if (isUnknown(cleanCell(cells[index] ?? ''))) {
          cells[index] = value;
        }
      }
      for (let at = 0; at < cells.length; at += 1) {
        cells[at] ??= '';
      }
      return typed === undefined ? { cells } : { cells, typed };
    },
  };
}
