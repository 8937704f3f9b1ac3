import { nameOf } from '../../shared/import/cell-basics.ts';
import type { Field } from '../../shared/import/fields.ts';
import type { Reading } from '../../shared/import/reading.ts';
import type { RawRecord } from '../../shared/import/types.ts';
import { decoderFor } from './decode.ts';
import { splitText } from './formats/csv.ts';
import { gdvCells } from './formats/gdv/trace-gdv.ts';
import { readWorkbook } from './formats/workbook/workbook.ts';

/** The kept original: a stretch of it, or all of it (workbooks have no byte ranges). */
export type TracedFile = {
  slice(offset: number, length: number): Uint8Array | Promise<Uint8Array>;
  whole(): Uint8Array | Promise<Uint8Array>;
};

/** A statement line as it is stored. */
export type LinePlace = {
  readonly lineNo: number;
  readonly sheet: string | null;
  readonly row: number;
  readonly offset: number | null;
  readonly length: number | null;
};

export type TracedCell = {
  /** What the column was read as; null for one that was not used. */
  readonly field: Field | null;
  /** Header, letter, or character range. */
  readonly column: string;
  /** Exactly as it stands in the file. */
  readonly raw: string;
};

export type TracedLine = LinePlace & { readonly cells: readonly TracedCell[] };

/**
 * Leads statement lines back to the text they were read from.
 * @param lines in any order; given out in file order for workbooks, else in the order asked for
 */
export async function* traceLines(
  reading: Reading,
  file: TracedFile,
  lines: readonly LinePlace[],
): AsyncGenerator<TracedLine, void, undefined> {
  if (reading.format === 'workbook') {
    yield* traceWorkbook(reading, file, lines);
    return;
  }
  for (const line of lines) {
    const bytes = await file.slice(line.offset ?? 0, line.length ?? 0);
    yield { ...line, cells: cellsOf(reading, bytes) };
  }
}

/** One line; null when the file no longer holds it. */
export async function traceLine(reading: Reading, file: TracedFile, line: LinePlace): Promise<TracedLine | null> {
  for await (const traced of traceLines(reading, file, [line])) {
    return traced;
  }
  return null;
}

/** The cell a field was read from; null where the row has none. */
export function cellOf(line: TracedLine, field: Field): TracedCell | null {
  return line.cells.find((cell) => cell.field === field) ?? null;
}

function cellsOf(reading: Reading, bytes: Uint8Array): TracedCell[] {
  const encoding = reading.encoding ?? 'utf-8';
  const text =
    encoding === 'utf-16be'
      ? Buffer.from(bytes).swap16().toString('utf16le')
      : decoderFor(encoding)(bytes).replace(/^\ufeff/, '');
  if (reading.format === 'gdv') {
    return gdvCells(text);
  }
  const columns = reading.tables[0]?.columns ?? [];
  const line = text.replace(/[\r\n]+$/, '');
  const cells =
    reading.format === 'fixed'
      ? (reading.ruler ?? []).map(({ start, length }) => line.slice(start - 1, start - 1 + length))
      : (splitText(text, reading.delimiter ?? ',', 1)[0] ?? []);
  return columns.map((column) => ({ field: column.field, column: nameOf(column), raw: cells[column.index] ?? '' }));
}

async function* traceWorkbook(
  reading: Reading,
  file: TracedFile,
  lines: readonly LinePlace[],
): AsyncGenerator<TracedLine, void, undefined> {
  const wanted = new Map(lines.map((line) => [`${line.sheet ?? ''}\u0000${line.row}`, line]));
  let left = wanted.size;
  for await (const batch of readWorkbook(await file.whole(), null)) {
    for (const record of batch) {
      const line = wanted.get(`${record.sheet ?? ''}\u0000${record.row}`);
      if (line !== undefined) {
        left -= 1;
        yield { ...line, cells: workbookCells(reading, record) };
      }
    }
    if (left === 0) {
      return;
    }
  }
}

function workbookCells(reading: Reading, record: RawRecord): TracedCell[] {
  const table = reading.tables.find((candidate) => candidate.sheet === record.sheet);
  return (table?.columns ?? []).map((column) => ({
    field: column.field,
    column: nameOf(column),
    raw: record.cells[column.index] ?? '',
  }));
}
