import { read } from 'hucre';
import { readOds } from 'hucre/ods';
import { streamXlsxRows } from 'hucre/xlsx';
import { dayFrom } from '../../../../shared/day.ts';
import { columnLetter } from '../../../../shared/import/cell-basics.ts';
import type { RawRecord, TypedCell } from '../../../../shared/import/types.ts';
import { Refusal } from '../../../../shared/result.ts';
import { FillDown, MOST_MERGES } from './fill-down.ts';
import { readMarks, type SheetMarks } from './marks.ts';
import { isOtherWorkbook, workbookFormat } from './other-workbook.ts';
import { Padding, paddingStyles } from './padded.ts';
import { listSheets } from './sheets.ts';
import { readZipDirectory } from './zip-directory.ts';

const BATCH = 1000;
/** Texts that rows share are copied when a batch crosses threads, so a batch is bounded by its text, too. */
const BATCH_TEXT = 2_000_000;
/** Spreadsheet programs allow 32 767 characters in a cell. */
const LONGEST_CELL = 100_000;
const MOST_TEXT = 1_000_000_000;
const NONE: ReadonlySet<string> = new Set();
const ERROR_VALUE = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

/**
 * Reads the sheets of a workbook row by row. Guarded before anything is unpacked; cells keep their types, formulas give
 * their stored result, merged cells their value once.
 * @param wanted sheet names, or null for all
 * @throws Refusal with a sentence for everything a damaged or hostile file can do
 */
export async function* readSheets(
  bytes: Uint8Array,
  wanted: readonly string[] | null,
): AsyncGenerator<RawRecord[], void, undefined> {
  let index = 0;
  let all = 0;
  let text = 0;
  let batch: RawRecord[] = [];
  let sheet: string | null = null;
  try {
    for await (const { name, row, values, marks, hidden } of rowsOf(bytes, wanted)) {
      if (sheet !== null && sheet !== name && batch.length > 0) {
        yield batch;
        batch = [];
        text = 0;
      }
      sheet = name;
      const read = recordOf(name, row, values, marks, index);
      const record = hidden ? { ...read, hidden } : read;
      const size = textSize(record);
      batch.push(record);
      index += 1;
      text += size;
      all += size;
      if (all > MOST_TEXT) {
        throw new Refusal(
          'workbook-too-large',
          'The workbook holds more text than a statement should, so reading was stopped. Export the table as CSV.',
        );
      }
      if (batch.length === BATCH || text > BATCH_TEXT) {
        yield batch;
        batch = [];
        text = 0;
      }
    }
    if (batch.length > 0) {
      yield batch;
    }
  } catch (cause) {
    if (cause instanceof Refusal) {
      throw cause;
    }
    // Whatever a library throws over a file's bytes says that the bytes are wrong.
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Refusal(
      'workbook-damaged',
      `The workbook is damaged and could not be read. Open it in a spreadsheet program, save it again and import that. (${why.slice(0, 200)})`,
    );
  }
}

type SheetRow = {
  readonly name: string;
  /** 1-based. */
  readonly row: number;
  readonly values: readonly unknown[];
  readonly marks: SheetMarks;
  /** The whole sheet is hidden. */
  readonly hidden: boolean;
};

/** The rows of all wanted sheets, in order; merged texts in every row they stand for. */
async function* rowsOf(bytes: Uint8Array, wanted: readonly string[] | null): AsyncGenerator<SheetRow> {
  if (isOtherWorkbook(bytes)) {
    yield* rowsOfOther(bytes, wanted);
    return;
  }
  const entries = readZipDirectory(bytes);
  const sheets = listSheets(bytes, entries);
  const styles = paddingStyles(bytes, entries);
  for (const [position, { name, entry, hidden }] of sheets.entries()) {
    if (wanted !== null && !wanted.includes(name)) {
      continue;
    }
    const marks = await readMarks(bytes, entry, styles);
    const merged = new FillDown(marks.merges);
    const padding = new Padding(marks.padded);
    for await (const { index, values } of streamXlsxRows(bytes, { sheet: position === 0 ? 0 : name })) {
      yield { name, row: index + 1, values: merged.apply(index + 1, padding.apply(index + 1, values)), marks, hidden };
    }
  }
}

/** Old and binary Excel files and OpenDocument are small enough to be read whole. */
async function* rowsOfOther(bytes: Uint8Array, wanted: readonly string[] | null): AsyncGenerator<SheetRow> {
  const { sheets } = await (workbookFormat(bytes) === 'ods' ? readOds(bytes) : read(bytes)).catch(() => {
    throw new Refusal(
      'unsupported-format',
      'This workbook is in an old or binary format that could not be read. Open it, save it as XLSX and import that.',
    );
  });
  for (const { name, rows, merges = [], rowDefs } of sheets) {
    if (wanted !== null && !wanted.includes(name)) {
      continue;
    }
    const hidden = new Set([...(rowDefs ?? [])].filter(([, row]) => row.hidden === true).map(([row]) => row + 1));
    const merged = new FillDown(
      merges
        .filter(({ startRow, endRow }) => endRow > startRow)
        .slice(0, MOST_MERGES)
        .map(({ startRow, startCol, endRow }) => ({ column: startCol, top: startRow + 1, bottom: endRow + 1 })),
    );
    for (const [index, values] of rows.entries()) {
      const row = index + 1;
      yield {
        name,
        row,
        values: merged.apply(row, values ?? []),
        marks: { hidden, uncached: NONE, merges: [], padded: new Map() },
        hidden: false,
      };
    }
  }
}

function textSize(record: RawRecord): number {
  let size = 0;
  for (const cell of record.cells) {
    if (cell.length > LONGEST_CELL) {
      throw new Refusal(
        'workbook-damaged',
        `A cell in row ${Math.max(1, record.row)} holds ${cell.length} characters, more than a spreadsheet allows. Open the workbook, save it again and import that.`,
      );
    }
    size += cell.length;
  }
  return size;
}

function recordOf(sheet: string, row: number, values: readonly unknown[], marks: SheetMarks, index: number): RawRecord {
  const cells: string[] = [];
  const typed: (TypedCell | undefined)[] = [];
  for (const [column, value] of values.entries()) {
    const type = typeOf(value);
    cells.push(textOf(value, type));
    typed.push(
      type ??
        (marks.uncached.size > 0 && marks.uncached.has(`${columnLetter(column)}${row}`)
          ? { type: 'uncached-formula' }
          : undefined),
    );
  }
  const record = { index, sheet, row, offset: null, length: null, cells, typed };
  return marks.hidden.has(row) ? { ...record, hidden: true } : record;
}

function typeOf(value: unknown): TypedCell | undefined {
  if (typeof value === 'number') {
    // Workbooks store 15 digits; the binary noise behind them (0.1 + 0.2) is no part of the amount.
    return { type: 'number', value: Number.isInteger(value) ? value : Number(value.toPrecision(15)) };
  }
  if (value instanceof Date) {
    const date = dayFrom(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate());
    return date === null ? { type: 'error', value: String(value.getTime()) } : { type: 'date', value: date };
  }
  if (typeof value === 'boolean') {
    return { type: 'boolean', value };
  }
  return typeof value === 'string' && ERROR_VALUE.test(value) ? { type: 'error', value } : undefined;
}

function textOf(value: unknown, type: TypedCell | undefined): string {
  if (type?.type === 'number' || type?.type === 'date') {
    return String(type.value);
  }
  return typeof value === 'boolean'
    ? value
      ? 'TRUE'
      : 'FALSE'
    : value === null || value === undefined
      ? ''
      : String(value);
}
