import type { Reading } from '../../shared/import/reading.ts';
import type { Place } from './raw-cells.ts';

/** What a person typed in place of a cell that is still refused with its row. */
export type TypedCell = {
  readonly column: number;
  readonly header: string;
  readonly raw: string;
  readonly text: string;
};

/** A rejected row as it stood, with why. */
export type RejectedRow = Place & {
  readonly cells: readonly string[];
  readonly reasons: readonly string[];
  readonly typed: readonly TypedCell[];
};

/** Headers of the columns that are added; a file that has them again is laid out as its original. */
export const ADDED_HEADERS = ['Tierbook: row', 'Tierbook: reason'] as const;
/** Where some cells stand as they were typed: what the file itself says there. */
const RAW_HEADER = 'Tierbook: in the file';

/**
 * Rejected rows under the headers of their file, with row and reasons behind: to be corrected and dropped again. Cells that
 * somebody corrected already stand as corrected, with the file's own text in a column beside.
 * Sheets follow each other, each under its own header. RFC 4180, UTF-8 with BOM, CRLF.
 */
export function rejectedCsv(reading: Reading, rows: readonly RejectedRow[]): string {
  const sheets = [...new Set(rows.map(({ sheet }) => sheet))];
  const blocks = sheets.map((sheet) => {
    const own = rows.filter((row) => row.sheet === sheet);
    const table = reading.tables.find((one) => one.sheet === sheet) ?? reading.tables[0];
    const headers: string[] = [];
    for (const column of table?.columns ?? []) {
      headers[column.index] = column.header;
    }
    const width = Math.max(headers.length, ...own.map(({ cells }) => cells.length));
    const padded = (cells: readonly string[]) => Array.from({ length: width }, (_, at) => cells[at] ?? '');
    const corrected = rows.some(({ typed }) => typed.length > 0);
    return [
      [...padded(headers), ...ADDED_HEADERS, ...(corrected ? [RAW_HEADER] : [])],
      ...own.map(({ cells, row, reasons, typed }) => [
        ...padded(withTyped(cells, typed)),
        String(row),
        reasons.join(' '),
        ...(corrected ? [typed.map(({ header, raw }) => `${header}: ${raw}`).join('; ')] : []),
      ]),
    ];
  });
  const lines = blocks.flatMap((block, at) => [
    ...(at === 0 ? [] : ['']),
    ...block.map((cells) => cells.map(cell).join(',')),
  ]);
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function withTyped(cells: readonly string[], typed: readonly TypedCell[]): readonly string[] {
  const corrected = [...cells];
  for (const { column, text } of typed) {
    corrected[column] = text;
  }
  return corrected;
}

/** What a spreadsheet would run as a formula gets a `'` before it; amounts with a sign stay as they are. */
function cell(text: string): string {
  const safe = /^[=@\t\r]|^[+-](?![\d.,\s]*[\d][\d.,\s]*$)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
