import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { toDecimal } from '../../shared/money.ts';
import { Refusal } from '../../shared/result.ts';
import type { ExportCell, ExportColumn } from '../book/queries/export.ts';
import { notWritten } from './write-whole.ts';

/** Rows as they come from the book, in batches. */
export type Batches = AsyncIterable<readonly (readonly ExportCell[])[]>;

/**
 * Writes a table as CSV or XLSX, by the file's ending: whole under another name first, so that a file that stands there
 * is replaced only by a complete one.
 * @returns how many rows were written, the header not counted
 * @throws Refusal `export-format`, `export-failed`, `disk-full`
 */
export async function writeTable(path: string, columns: readonly ExportColumn[], batches: Batches): Promise<number> {
  const ending = extname(path).toLowerCase();
  if (ending !== '.csv' && ending !== '.xlsx') {
    throw new Refusal(
      'export-format',
      'Tables are written as .csv or .xlsx. Choose a file name with one of these endings.',
      {
        path,
      },
    );
  }
  const unfinished = `${path}.unfinished`;
  const counted = countRows(batches);
  const bytes = ending === '.csv' ? csvOf(columns, counted.batches) : xlsxOf(columns, counted.batches);
  try {
    await pipeline(Readable.from(bytes), createWriteStream(unfinished));
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw notWritten(path, error);
  }
  return counted.rows();
}

function countRows(batches: Batches): { batches: Batches; rows: () => number } {
  let rows = 0;
  async function* counting() {
    for await (const batch of batches) {
      rows += batch.length;
      yield batch;
    }
  }
  return { batches: counting(), rows: () => rows };
}

/** RFC 4180 with CRLF, UTF-8 with a mark so that spreadsheet programs read it as such. */
async function* csvOf(columns: readonly ExportColumn[], batches: Batches): AsyncGenerator<string> {
  yield `\uFEFF${columns.map(({ name }) => name).join(',')}\r\n`;
  for await (const batch of batches) {
    yield batch.map((row) => `${columns.map((column, at) => csvCell(column, row[at] ?? null)).join(',')}\r\n`).join('');
  }
}

/** A text that a spreadsheet program would run as a formula is guarded by an apostrophe. */
export function csvCell(column: ExportColumn, value: ExportCell): string {
  if (value === null) {
    return '';
  }
  if (column.type === 'money' && typeof value === 'number') {
    return toDecimal(value);
  }
  const plain = String(value);
  const guarded = column.type === 'text' && /^[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

async function* xlsxOf(columns: readonly ExportColumn[], batches: Batches): AsyncGenerator<Uint8Array> {
  async function* rows() {
    for await (const batch of batches) {
      for (const row of batch) {
        yield columns.map((column, at) => xlsxCell(column, row[at] ?? null));
      }
    }
  }
  // Asked for when a workbook is written: reading it would slow every start.
  const { writeXlsxStream } = await import('hucre/xlsx');
  const stream = writeXlsxStream(rows(), {
    name: 'Tierbook',
    columns: columns.map(({ name, type }) => ({ header: name, ...(type === 'money' ? { numFmt: '0.00' } : {}) })),
    freezePane: { rows: 1 },
  });
  for await (const chunk of stream) {
    yield chunk;
  }
}

/** Typed cells need no guard: text is text there, whatever it begins with. Control characters have no place in XML. */
function xlsxCell(column: ExportColumn, value: ExportCell): ExportCell {
  if (typeof value === 'number') {
    return column.type === 'money' ? value / 100 : value;
  }
  return value === null ? null : value.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
}
