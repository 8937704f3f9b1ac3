import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type CellObject, read, utils } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { fromSerial } from '../../shared/import/dates.ts';
import type { RawRecord } from '../../shared/import/types.ts';
import { readSheets } from './formats/workbook/read-sheets.ts';

const DATA = join(import.meta.dirname, '../../../shared/data');
const present = existsSync(DATA);
const BOOKS = '{spreadsheets/valid,spreadsheets/sheetjs,books/india-brokerage}/*.{xlsx,xls,xlsb,ods}';
/** A run of text the second reader loses; a date stored as text, which it turns into a day count; a file this one refuses. */
const OTHERWISE = new Set(['InlineString.xlsx', 'SimpleStrict.xlsx', 'Simple.xlsb']);

/** What the second reader says of the cell, in the words of this one. */
function expected(cell: CellObject | undefined, record: RawRecord, column: number, epoch1904: boolean): string {
  const type = record.typed?.[column]?.type;
  if (cell?.v === undefined || cell.v === null) {
    return '';
  }
  if (cell.t === 'e') {
    return cell.w ?? '';
  }
  if (type === 'date' && typeof cell.v === 'number') {
    return fromSerial(cell.v, epoch1904) ?? '';
  }
  if (typeof cell.v === 'number') {
    return String(Number.isInteger(cell.v) ? cell.v : Number(cell.v.toPrecision(15)));
  }
  return typeof cell.v === 'boolean' ? String(cell.v).toUpperCase() : String(cell.v);
}

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.skipIf(!present)('a second reader sees the same cells', () => {
  const files = present ? globSync(BOOKS, { cwd: DATA }).filter((file) => !OTHERWISE.has(basename(file))) : [];
  test.each(files)(
    '%s',
    async (file) => {
      const bytes = readFileSync(join(DATA, file));
      const second = read(bytes, { cellDates: false });
      const epoch1904 = second.Workbook?.WBProps?.date1904 === true;
      const different: string[] = [];
      for await (const batch of readSheets(bytes, null)) {
        for (const record of batch) {
          const sheet = second.Sheets[record.sheet ?? ''];
          for (const [column, text] of record.cells.entries()) {
            const at = utils.encode_cell({ r: record.row - 1, c: column });
            const wanted = expected(sheet?.[at], record, column, epoch1904);
            const same = spaced(text) === spaced(wanted);
            const merged = (merges: readonly { s: { c: number; r: number }; e: { r: number } }[] = []) =>
              merges.some(({ s, e }) => s.c === column && e.r > s.r);
            if (!same && !(wanted === '' && merged(sheet?.['!merges']))) {
              different.push(`${record.sheet}!${at}: ${text.slice(0, 40)} / ${wanted.slice(0, 40)}`);
            }
          }
        }
      }
      expect(different).toEqual([]);
    },
    30_000,
  );
});
