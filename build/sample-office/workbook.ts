import { type CellValue, writeXlsx } from 'hucre';

export type SheetTable = {
  readonly sheet: string;
  /** Stands in the first row, merged over the table's width. */
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly total: { readonly at: number; readonly amount: number };
};

const WRITTEN = new Date('2027-01-02T00:00:00Z');

/** A workbook as carriers send it: merged title, blank row, header, rows, blank row, total. */
export async function sheetFile(table: SheetTable): Promise<Uint8Array> {
  const width = table.header.length;
  const total: CellValue[] = table.header.map((_, index) =>
    index === 0 ? 'Totaal' : index === table.total.at ? table.total.amount : null,
  );
  const blank: CellValue[] = [];
  return writeXlsx({
    properties: { creator: table.title.split(/[:·]/)[0]?.trim() ?? '', created: WRITTEN, modified: WRITTEN },
    sheets: [
      {
        name: table.sheet,
        rows: [[table.title], blank, [...table.header], ...table.rows.map((cells) => [...cells]), blank, total],
        merges: [{ startRow: 0, endRow: 0, startCol: 0, endCol: width - 1 }],
        freezePane: { rows: 3 },
      },
    ],
  });
}
